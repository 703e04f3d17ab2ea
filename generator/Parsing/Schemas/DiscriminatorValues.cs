using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Which value of a discriminator stands for which case.</summary>
internal sealed class DiscriminatorValues(Dictionary<Identifier, OpenUnion> unions)
{
    public IEnumerable<OpenUnion> Unions => unions.Values;

    /// <summary>The discriminator of a union; nothing where the document has none.</summary>
    public DiscriminatorModel? Of(OpenUnion union) => Of(union, []);

    private DiscriminatorModel? Of(OpenUnion union, HashSet<Identifier> open)
    {
        if (union.Discriminator is not { PropertyName: { } name } discriminator || !open.Add(union.Model.Name))
        {
            return null;
        }

        List<DiscriminatorValueModel> values = [];
        HashSet<StringLiteral> taken = [];
        foreach ((string value, string id) in Discriminators.Mapping(discriminator))
        {
            Add(StringLiteral.Create(value), CaseOf(id));
        }

        // OpenAPI 3.1 «Discriminator Object»: without a mapping the value is the schema's name, and beside a mapping it may be.
        for (int i = 0; i < union.CaseIds.Count; i++)
        {
            if (union.CaseIds[i] is { } id)
            {
                Add(StringLiteral.Create(id), i + 1);
            }
        }

        for (int i = 0; i < union.CaseIds.Count; i++)
        {
            if (union.Model.Cases[i].Type is { Kind: TypeKind.Union, Name: { } inner } && Of(unions[inner], open) is { } nested && nested.Name == StringLiteral.Create(name))
            {
                foreach (DiscriminatorValueModel value in nested.Values)
                {
                    Add(value.Value, i + 1);
                }
            }
        }

        open.Remove(union.Model.Name);
        int otherwise = discriminator.DefaultMapping?.Reference.Id is { } defaultId ? CaseOf(defaultId) : 0;
        return new DiscriminatorModel(StringLiteral.Create(name), values.ToEquatableArray(), otherwise);

        int CaseOf(string id) => Enumerable.Range(1, union.CaseIds.Count).FirstOrDefault(number => union.CaseIds[number - 1] == id);

        void Add(StringLiteral value, int @case)
        {
            if (@case > 0 && taken.Add(value))
            {
                values.Add(new DiscriminatorValueModel(value, @case));
            }
        }
    }
}
