using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Gives the cases of unions their own value of the discriminator from the start, so that nobody forgets it.</summary>
internal static class DiscriminatorMembers
{
    /// <summary>Initializes the discriminators of all records that are cases under one value alone.</summary>
    public static void Initialize(SchemaParser schemas, DiscriminatorValues discriminators)
    {
        Dictionary<Identifier, HashSet<(StringLiteral Name, StringLiteral Value)>> values = [];
        foreach (OpenUnion union in discriminators.Unions)
        {
            if (discriminators.Of(union) is not { } discriminator)
            {
                continue;
            }

            HashSet<string> mapped = [.. Discriminators.Targets(union.Discriminator!)];
            for (int i = 0; i < union.CaseIds.Count; i++)
            {
                if (union.Model.Cases[i].Type is not { Kind: TypeKind.Record, Name: { } record } || union.CaseIds[i] is not { } id)
                {
                    continue;
                }

                if (!values.TryGetValue(record, out HashSet<(StringLiteral, StringLiteral)>? own))
                {
                    values.Add(record, own = []);
                }

                // The schema's own name only counts where the mapping has none for it; a mapping that names others makes the case abstract.
                StringLiteral name = StringLiteral.Create(id);
                own.UnionWith(discriminator.Values
                    .Where(value => value.Case == i + 1 && (mapped.Contains(id) ? value.Value != name || IsMapped(union, id) : mapped.Count == 0))
                    .Select(value => (discriminator.Name, value.Value)));
            }
        }

        for (int i = 0; i < schemas.Records.Count; i++)
        {
            if (values.TryGetValue(schemas.Records[i].Name, out HashSet<(StringLiteral Name, StringLiteral Value)>? own) && own.Count == 1)
            {
                schemas.Records[i] = With(schemas.Records[i], own.First(), schemas.Enums);
            }
        }
    }

    private static bool IsMapped(OpenUnion union, string id) => Discriminators.Mapping(union.Discriminator!).Any(mapping => mapping.Value == id);

    private static RecordModel With(RecordModel record, (StringLiteral Name, StringLiteral Value) discriminator, List<EnumModel> enums)
    {
        if (!record.Members.Any(member => member.JsonName == discriminator.Name))
        {
            return RecordParser.WithMember(record, discriminator.Name, discriminator.Value);
        }

        return record with
        {
            Members = record.Members
                .Select(member => member.JsonName == discriminator.Name && TakesText(member.Type, enums) ? member with { Initial = new InitialModel(Text: discriminator.Value) } : member)
                .ToEquatableArray(),
        };
    }

    private static bool TakesText(TypeModel type, List<EnumModel> enums) =>
        type.Kind == TypeKind.String || enums.Exists(model => model.Name == type.Name && model.ValueKind == TypeKind.String);
}
