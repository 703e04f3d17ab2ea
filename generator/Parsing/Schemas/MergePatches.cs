using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>
/// Gives bodies that are JSON merge patches (RFC 7386) the types they need: a patch says of each member that it stays (absent), goes (null)
/// or what it becomes, whatever the schema of the patched object says of null.
/// </summary>
/// <remarks>
/// A record that only patches use is changed itself. One that is used otherwise too stays as it is, and has a second form beside it, in which
/// nothing is required and what the server sets is missing.
/// </remarks>
internal sealed class MergePatches
{
    private readonly TypeGraph _graph;
    private readonly Dictionary<Identifier, Identifier> _forms = [];

    private MergePatches(TypeGraph graph) => _graph = graph;

    /// <summary>The tag clients with the bodies that patches have; the records are changed and added to.</summary>
    /// <param name="context">Names types.</param>
    /// <param name="records">All records.</param>
    /// <param name="unions">All unions.</param>
    /// <param name="tuples">All tuples.</param>
    /// <param name="clients">The tag clients.</param>
    /// <param name="otherUses">The types that are received, or sent other than as patches.</param>
    public static List<TagClientModel> Apply(
        ParserContext context, List<RecordModel> records, EquatableArray<UnionModel> unions, List<TupleModel> tuples, List<TagClientModel> clients, IEnumerable<TypeModel> otherUses)
    {
        List<TypeModel> bodies = [.. clients.SelectMany(client => client.Operations).Select(operation => operation.Body).OfType<RequestBodyModel>()
            .Where(body => body.IsMergePatch).Select(body => body.Type)];
        if (bodies.Count == 0)
        {
            return clients;
        }

        MergePatches patches = new(new TypeGraph(records, unions, tuples));
        patches.FindForms(context, records, bodies, otherUses);
        for (int i = records.Count - 1; i >= 0; i--)
        {
            if (patches._forms.TryGetValue(records[i].Name, out Identifier form))
            {
                if (form == records[i].Name)
                {
                    records[i] = patches.OwnForm(records[i]);
                }
                else
                {
                    records.Insert(i + 1, patches.SecondForm(records[i], form));
                }
            }
        }

        return [.. clients.Select(client => client with
        {
            Operations = client.Operations.Select(operation => operation.Body is { IsMergePatch: true } body
                ? operation with { Body = body with { Type = patches.Patch(body.Type) } }
                : operation).ToEquatableArray(),
        })];
    }

    // RFC 7386 §2: objects are merged member by member; everything else is replaced, and means what it always does.
    private void FindForms(ParserContext context, List<RecordModel> records, List<TypeModel> bodies, IEnumerable<TypeModel> otherUses)
    {
        HashSet<Identifier> merged = [];
        List<TypeModel> replaced = [];
        Stack<TypeModel> open = new(bodies);
        while (open.Count > 0)
        {
            TypeModel type = open.Pop();
            switch (type)
            {
                case { Kind: TypeKind.Dictionary, Element: { } values }:
                    open.Push(values);
                    break;
                case { Kind: TypeKind.Record, Name: { } name } when merged.Add(name):
                    foreach (TypeModel member in TypeGraph.Members(_graph[name]))
                    {
                        open.Push(member);
                    }

                    break;
                case { Kind: not TypeKind.Record }:
                    replaced.Add(type);
                    break;
            }
        }

        HashSet<Identifier> used = _graph.Reach(otherUses.Concat(replaced));
        foreach (RecordModel record in records.Where(record => merged.Contains(record.Name)))
        {
            _forms.Add(record.Name, used.Contains(record.Name) && !IsPatch(record) ? SecondName(context, record) : record.Name);
        }
    }

    // Where null is allowed for everything, a second form would be the same again.
    private static bool IsPatch(RecordModel record) => TypeGraph.Members(record).All(type => type.Kind is not (TypeKind.Record or TypeKind.Dictionary))
        && record.AdditionalMembers is null
        && record.Members.All(member => member is { Presence: MemberPresence.OptionalNullable, Access: not MemberAccess.ReadOnly });

    // A member may not have its type's name.
    private static Identifier SecondName(ParserContext context, RecordModel record)
    {
        Identifier name;
        do
        {
            name = context.TypeNames.Claim(record.Name.Text.TrimStart('@') + "Patch", "Model");
        }
        while (record.Members.Any(member => member.Name == name) || record.AdditionalMembersName == name);

        return name;
    }

    private RecordModel OwnForm(RecordModel record) => record with
    {
        Members = record.Members.Select(member => member with
        {
            Type = Patch(member.Type),
            Presence = member.Presence == MemberPresence.Optional && member.Initial is null ? MemberPresence.OptionalNullable : member.Presence,
        }).ToEquatableArray(),
        AdditionalMembers = Value(record.AdditionalMembers),
    };

    private RecordModel SecondForm(RecordModel record, Identifier name) => record with
    {
        Name = name,
        Documentation = DocText.Create(
            $"Changes of {record.Name.Text.TrimStart('@')} as a JSON merge patch (RFC 7386): what is not set stays as it is, null removes what is there."),
        Members = record.Members.Where(member => member.Access != MemberAccess.ReadOnly).Select(member => member with
        {
            Type = Patch(member.Type),

            // What the object always has can be changed, and not removed.
            Presence = member.Presence == MemberPresence.Required ? MemberPresence.Optional : MemberPresence.OptionalNullable,
            Initial = null,
        }).ToEquatableArray(),
        AdditionalMembers = Value(record.AdditionalMembers),
    };

    // Any JSON is null as well.
    private TypeModel? Value(TypeModel? type) => type is null or { Kind: TypeKind.Any } ? type : Patch(type) with { IsNullable = true };

    private TypeModel Patch(TypeModel type) => type switch
    {
        { Kind: TypeKind.Record, Name: { } name } => type with { Name = _forms[name] },
        { Kind: TypeKind.Dictionary } => type with { Element = Value(type.Element) },
        _ => type,
    };
}
