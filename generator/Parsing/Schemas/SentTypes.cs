using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Finds out which records go into requests: only there absent and null mean different things.</summary>
internal static class SentTypes
{
    /// <summary>Makes optional and nullable members of records that are only ever received plain optional ones.</summary>
    public static EquatableArray<RecordModel> Simplify(List<RecordModel> records, EquatableArray<UnionModel> unions, IEnumerable<TypeModel> bodies)
    {
        HashSet<Identifier> sent = Reach(records, unions, bodies);
        return records.Select(record => sent.Contains(record.Name) ? record : Received(record)).ToEquatableArray();
    }

    private static RecordModel Received(RecordModel record) => record with
    {
        Members = record.Members
            .Select(member => member.Presence == MemberPresence.OptionalNullable ? member with { Presence = MemberPresence.Optional } : member)
            .ToEquatableArray(),
    };

    private static HashSet<Identifier> Reach(List<RecordModel> records, EquatableArray<UnionModel> unions, IEnumerable<TypeModel> bodies)
    {
        Dictionary<Identifier, RecordModel> byName = records.ToDictionary(record => record.Name);
        Dictionary<Identifier, UnionModel> unionsByName = unions.ToDictionary(union => union.Name);
        HashSet<Identifier> reached = [];
        Stack<TypeModel> open = new(bodies);
        while (open.Count > 0)
        {
            TypeModel type = open.Pop();
            if (type.Element is { } element)
            {
                open.Push(element);
            }

            if (type is not { Kind: TypeKind.Record or TypeKind.Union, Name: { } name } || !reached.Add(name))
            {
                continue;
            }

            if (type.Kind == TypeKind.Union)
            {
                foreach (UnionCaseModel @case in unionsByName[name].Cases)
                {
                    open.Push(@case.Type);
                }

                continue;
            }

            foreach (MemberModel member in byName[name].Members)
            {
                open.Push(member.Type);
            }

            if (byName[name].AdditionalMembers is { } additional)
            {
                open.Push(additional);
            }
        }

        return reached;
    }
}
