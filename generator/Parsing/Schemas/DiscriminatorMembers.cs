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
        Dictionary<Identifier, HashSet<DiscriminatorMemberModel>> values = [];
        foreach (OpenUnion union in discriminators.Unions)
        {
            foreach ((int number, DiscriminatorMemberModel member) in Own(union, discriminators))
            {
                Identifier record = union.Model.Cases[number - 1].Type.Name!.Value;
                if (!values.TryGetValue(record, out HashSet<DiscriminatorMemberModel>? own))
                {
                    values.Add(record, own = []);
                }

                own.Add(member);
            }
        }

        for (int i = 0; i < schemas.Records.Count; i++)
        {
            if (values.TryGetValue(schemas.Records[i].Name, out HashSet<DiscriminatorMemberModel>? own) && own.Count == 1)
            {
                schemas.Records[i] = With(schemas.Records[i], own.First(), schemas);
            }
        }
    }

    /// <summary>
    /// The cases of a union. A record that is a case of several unions, with another member or value in each, can't have them all from the
    /// start; where its schema does not name the member either, the union knows its value alone.
    /// </summary>
    public static IEnumerable<UnionCaseModel> OfUnion(OpenUnion union, DiscriminatorValues discriminators, Dictionary<Identifier, RecordModel> records)
    {
        ILookup<int, DiscriminatorMemberModel> own = Own(union, discriminators).ToLookup(each => each.Case, each => each.Member);
        return union.Model.Cases.Select((@case, i) => own[i + 1].ToList() is [var member]
            && !records[@case.Type.Name!.Value].Members.Any(known => known.JsonName == member.Name)
                ? @case with { Discriminator = member }
                : @case);
    }

    // The values that the records of a union have for its discriminator.
    private static IEnumerable<(int Case, DiscriminatorMemberModel Member)> Own(OpenUnion union, DiscriminatorValues discriminators)
    {
        if (discriminators.Of(union) is not { } discriminator)
        {
            yield break;
        }

        HashSet<string> mapped = [.. Discriminators.Targets(union.Discriminator!)];
        HashSet<string> mappedValues = [.. Discriminators.Mapping(union.Discriminator!).Select(mapping => mapping.Value)];
        ILookup<int, DiscriminatorValueModel> values = discriminator.Values.ToLookup(value => value.Case);
        for (int i = 0; i < union.CaseIds.Count; i++)
        {
            if (union.Model.Cases[i].Type.Kind != TypeKind.Record || union.CaseIds[i] is not { } id)
            {
                continue;
            }

            // The schema's own name only counts where the mapping has none for it; a mapping that names others makes the case abstract.
            StringLiteral name = StringLiteral.Create(union.CaseValues[i]!);
            foreach (DiscriminatorValueModel value in values[i + 1]
                .Where(value => mapped.Contains(id) ? value.Value != name || mappedValues.Contains(id) : mapped.Count == 0))
            {
                yield return (i + 1, new DiscriminatorMemberModel(discriminator.Name, value.Value));
            }
        }
    }

    private static RecordModel With(RecordModel record, DiscriminatorMemberModel discriminator, SchemaParser schemas)
    {
        if (!record.Members.Any(member => member.JsonName == discriminator.Name))
        {
            return RecordParser.WithMember(record, discriminator.Name, discriminator.Value);
        }

        return record with
        {
            Members = record.Members
                .Select(member => member.JsonName == discriminator.Name && TakesText(member.Type, schemas) ? member with { Initial = new InitialModel(Text: discriminator.Value) } : member)
                .ToEquatableArray(),
        };
    }

    private static bool TakesText(TypeModel type, SchemaParser schemas) =>
        type.Kind == TypeKind.String || schemas.EnumOf(type) is { ValueKind: TypeKind.String };
}
