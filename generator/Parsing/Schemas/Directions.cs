using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Fits the members of records to where the records go: into requests, out of responses, or both.</summary>
internal sealed class Directions
{
    private readonly Dictionary<Identifier, RecordModel> _records;
    private readonly Dictionary<Identifier, UnionModel> _unions;

    private Directions(List<RecordModel> records, EquatableArray<UnionModel> unions)
    {
        _records = records.ToDictionary(record => record.Name);
        _unions = unions.ToDictionary(union => union.Name);
    }

    /// <summary>The records, each with what its ways ask of its members.</summary>
    /// <param name="records">All records.</param>
    /// <param name="unions">All unions.</param>
    /// <param name="sent">The types that requests have.</param>
    /// <param name="received">The types that responses have.</param>
    public static EquatableArray<RecordModel> Apply(
        List<RecordModel> records, EquatableArray<UnionModel> unions, IEnumerable<TypeModel> sent, IEnumerable<TypeModel> received)
    {
        Directions directions = new(records, unions);
        HashSet<Identifier> areSent = directions.Reach(sent);
        HashSet<Identifier> areReceived = directions.Reach(received);
        return records.Select(record => record with
        {
            Members = record.Members.Select(member => Fit(member, areSent.Contains(record.Name), areReceived.Contains(record.Name))).ToEquatableArray(),
        }).ToEquatableArray();
    }

    // OpenAPI 3.0 «Schema Object»: 'required' of a read-only member takes effect on the response only, of a write-only one on the request only.
    private static MemberModel Fit(MemberModel member, bool isSent, bool isReceived) => (member.Access, member.Presence) switch
    {
        (MemberAccess.ReadOnly, _) when isSent => member with { Presence = MemberPresence.Optional },
        (MemberAccess.WriteOnly, MemberPresence.Required) when isReceived => member with { Presence = MemberPresence.Optional, IsAskedOfSender = isSent },
        (MemberAccess.WriteOnly, MemberPresence.RequiredNullable) when isReceived => Received(member with { Presence = MemberPresence.OptionalNullable }, isSent),
        _ => Received(member, isSent),
    };

    // Absent and null mean different things only to a server.
    private static MemberModel Received(MemberModel member, bool isSent) =>
        !isSent && member.Presence == MemberPresence.OptionalNullable ? member with { Presence = MemberPresence.Optional } : member;

    private HashSet<Identifier> Reach(IEnumerable<TypeModel> types)
    {
        HashSet<Identifier> reached = [];
        Stack<TypeModel> open = new(types);
        while (open.Count > 0)
        {
            TypeModel type = open.Pop();
            if (type.Element is { } element)
            {
                open.Push(element);
            }

            if (type is { Kind: TypeKind.Record or TypeKind.Union, Name: { } name } && reached.Add(name))
            {
                foreach (TypeModel part in type.Kind == TypeKind.Union ? _unions[name].Cases.Select(@case => @case.Type) : Members(_records[name]))
                {
                    open.Push(part);
                }
            }
        }

        return reached;
    }

    private static IEnumerable<TypeModel> Members(RecordModel record)
    {
        foreach (MemberModel member in record.Members)
        {
            yield return member.Type;
        }

        if (record.AdditionalMembers is { } additional)
        {
            yield return additional;
        }
    }
}
