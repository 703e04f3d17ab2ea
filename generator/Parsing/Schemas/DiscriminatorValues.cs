using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Which value of a discriminator stands for which case.</summary>
internal sealed class DiscriminatorValues(Dictionary<Identifier, OpenUnion> unions)
{
    // The bases and where they stand among the unions, by the component that the base is.
    private readonly ILookup<string?, (OpenUnion Union, int Order)> _bases = unions.Values
        .Select((union, order) => (Union: union, Order: order))
        .Where(each => each.Union.IsBase)
        .ToLookup(each => each.Union.CaseIds[each.Union.CaseIds.Count - 1]);

    private readonly Dictionary<Identifier, DiscriminatorModel?> _known = [];

    public IEnumerable<OpenUnion> Unions => unions.Values;

    /// <summary>The discriminator of a union; nothing where the document has none.</summary>
    public DiscriminatorModel? Of(OpenUnion union)
    {
        if (!_known.TryGetValue(union.Model.Name, out DiscriminatorModel? known))
        {
            known = Find(union);
            _known.Add(union.Model.Name, known);
        }

        return known;
    }

    private DiscriminatorModel? Find(OpenUnion union)
    {
        if (union.Discriminator is not { PropertyName: { } name } discriminator)
        {
            return null;
        }

        List<DiscriminatorValueModel> values = [];
        HashSet<StringLiteral> taken = [];
        foreach ((StringLiteral value, int number) in Own(union))
        {
            Add(value, number);
        }

        for (int i = 0; i < union.CaseIds.Count; i++)
        {
            foreach (StringLiteral value in Nested(union.Model.Cases[i].Type, name).SelectMany(Own).Select(own => own.Value))
            {
                Add(value, i + 1);
            }
        }

        // What extends a base and is not known yet is the base all the same; a base is the last of its own cases.
        int otherwise = discriminator.DefaultMapping?.Reference.Id is { } defaultId ? union.CaseOf(defaultId) : union.IsBase ? union.CaseIds.Count : 0;
        return new DiscriminatorModel(StringLiteral.Create(name), values.ToEquatableArray(), otherwise)
        {
            Further = union.IsBase ? Further(union).ToEquatableArray() : default,
        };

        void Add(StringLiteral value, int @case)
        {
            if (taken.Add(value))
            {
                values.Add(new DiscriminatorValueModel(value, @case));
            }
        }
    }

    // A case can be a base that tells what extends it apart by a member of its own, and those are cases here too.
    private IEnumerable<DiscriminatorModel> Further(OpenUnion union) => union.CaseIds
        .OfType<string>()
        .SelectMany(id => _bases[id])
        .Where(other => other.Union != union)
        .OrderBy(other => other.Order)
        .Select(other => FurtherOf(union, other.Union))
        .OfType<DiscriminatorModel>();

    private static DiscriminatorModel? FurtherOf(OpenUnion union, OpenUnion @base)
    {
        if (@base.Discriminator is not { PropertyName: { } name } || name == union.Discriminator!.PropertyName
            || @base.CaseIds[@base.CaseIds.Count - 1] is not { } id || union.CaseOf(id) is not (> 0 and int otherwise))
        {
            return null;
        }

        IEnumerable<DiscriminatorValueModel> values = Own(@base)
            .Select(own => new DiscriminatorValueModel(own.Value, union.CaseOf(@base.CaseIds[own.Case - 1]!)))
            .Where(value => value.Case > 0);
        return new DiscriminatorModel(StringLiteral.Create(name), values.ToEquatableArray(), otherwise);
    }

    // The values that a union's own part of the document has, and the numbers of their cases.
    private static IEnumerable<(StringLiteral Value, int Case)> Own(OpenUnion union)
    {
        foreach ((string value, string id) in Discriminators.Mapping(union.Discriminator!))
        {
            if (union.CaseOf(id) is > 0 and int number)
            {
                yield return (StringLiteral.Create(value), number);
            }
        }

        // OpenAPI 3.1 «Discriminator Object»: without a mapping the value is the schema's name, and beside a mapping it may be. No object
        // has the name of a choice, but that of one of its cases.
        for (int i = 0; i < union.CaseIds.Count; i++)
        {
            if (union.CaseValues[i] is { } value && union.Model.Cases[i].Type.Kind != TypeKind.Union)
            {
                yield return (StringLiteral.Create(value), i + 1);
            }
        }
    }

    // A case that is a union itself, and the unions among its cases, as long as the same member decides.
    private List<OpenUnion> Nested(TypeModel type, string name)
    {
        List<OpenUnion> found = [];
        HashSet<Identifier> seen = [];
        Queue<TypeModel> open = new([type]);
        while (open.Count > 0)
        {
            if (open.Dequeue() is { Kind: TypeKind.Union, Name: { } inner } && seen.Add(inner) && unions[inner] is { Discriminator: { } nested } union && nested.PropertyName == name)
            {
                found.Add(union);
                foreach (UnionCaseModel @case in union.Model.Cases)
                {
                    open.Enqueue(@case.Type);
                }
            }
        }

        return found;
    }
}
