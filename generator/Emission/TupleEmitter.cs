using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Parsing;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>Emits a tuple with its JSON converter.</summary>
internal static class TupleEmitter
{
    // Names that the emitted reader and writer use beside the items' locals.
    private static readonly string[] ReservedLocals = ["reader", "writer", "value", "index", "count", "item", "additionalItems"];

    /// <summary>Emits a tuple.</summary>
    public static EmittedFile Emit(TupleModel tuple, CancellationToken cancellationToken)
    {
        CSharpTypes types = new(tuple.Target.Namespace);
        NameScope locals = new(StringComparer.Ordinal, ReservedLocals);
        List<TupleItemView> items = [];
        foreach (TupleItemModel item in tuple.Items)
        {
            string local = locals.Claim(Naming.Camel(item.Name.Text.TrimStart('@'), "item"), "Value").Text;
            items.Add(new TupleItemView(types, item, items.Count, local, locals.ClaimText(local.TrimStart('@') + "IsPresent", "Value")));
        }

        string body = TemplateRenderer.Render("tuple", new TupleView(types, tuple, items), cancellationToken);
        return EmittedFile.Create(tuple.Target, RecordEmitter.Folder, tuple.Name.Text.TrimStart('@'), body);
    }
}

/// <summary>What the template of a tuple shows.</summary>
internal sealed class TupleView(CSharpTypes types, TupleModel tuple, List<TupleItemView> items)
{
    public string Documentation { get; } =
        new DocComment().Summary(tuple.Documentation, $"The schema type <c>{tuple.Name}</c>.").ToString();

    public string Attribute { get; } = Generator.Attribute;

    public bool IsDeprecated { get; } = tuple.IsDeprecated;

    public string Accessibility { get; } = tuple.Target.IsPublic ? "public" : "internal";

    public string Name { get; } = tuple.Name.Text;

    public string FullName { get; } = types.Emitted(tuple.Name);

    public List<TupleItemView> Items { get; } = items;

    public int Count { get; } = items.Count;

    /// <summary>The items that need not be there, the last first.</summary>
    public List<TupleItemView> OptionalItems { get; } = [.. items.Where(item => item.IsOptional).Reverse()];

    public bool HasOptionalItems { get; } = items.Exists(item => item.IsOptional);

    public int RequiredCount { get; } = items.Count(item => !item.IsOptional);

    public List<TupleItemView> RequiredNullableItems { get; } = [.. items.Where(item => item.IsRequiredNullable)];

    public List<TupleItemView> CompositeItems { get; } = [.. items.Where(item => item.IsComposite)];

    public string AdditionalName { get; } = tuple.AdditionalItemsName.Text;

    public string AdditionalType { get; } = types.NameWithNull(tuple.AdditionalItem);

    public string AdditionalConverter { get; } = types.Converter(tuple.AdditionalItem);
}

/// <summary>What the template of a tuple shows of an item.</summary>
internal sealed class TupleItemView(CSharpTypes types, TupleItemModel item, int index, string local, string presence)
{
    private readonly string _nullable = types.Name(item.Type) + "?";

    public string Documentation { get; } = new DocComment().Summary(item.Documentation, $"The item at index {index}.").ToString();

    public bool HasObsolete => item.IsDeprecated && !IsRequired;

    public int Index { get; } = index;

    /// <summary>How many items an array has that ends with this one.</summary>
    public int Place { get; } = index + 1;

    public string Name { get; } = item.Name.Text;

    public string Local { get; } = local;

    /// <summary>The local that says whether an item was there, of those whose value may be null all the same.</summary>
    public string Presence { get; } = presence;

    public bool IsRequired => item.Presence == MemberPresence.Required;

    public bool IsRequiredNullable => item.Presence == MemberPresence.RequiredNullable;

    public bool IsOptional => item.Presence is MemberPresence.Optional or MemberPresence.OptionalNullable;

    public bool IsOptionalNullable => item.Presence == MemberPresence.OptionalNullable;

    public bool IsComposite => CSharpTypes.IsComposite(item.Type);

    public string Type => item.Presence switch
    {
        MemberPresence.Required => types.Name(item.Type),
        MemberPresence.OptionalNullable => $"global::Atlassian.Admin.Gen.Json.Optional<{_nullable}>",
        _ => _nullable,
    };

    public string LocalType => IsOptionalNullable ? Type : _nullable;

    public string CompositeType => types.Name(item.Type);

    public string NewConverter => types.Converter(item.Type with { IsNullable = false });

    public string Converter => IsComposite ? $"ItemConverters.{Name}" : NewConverter;

    /// <summary>What tells that the item is there.</summary>
    public string IsPresent => IsOptionalNullable ? $"value.{Name}.HasValue" : $"value.{Name} is not null";

    /// <summary>The item's value, or null.</summary>
    public string Value => IsOptionalNullable ? $"value.{Name}.GetValueOrDefault()" : $"value.{Name}";

    public string Read
    {
        get
        {
            bool isNullable = item.Presence != MemberPresence.Required && item.Type.Kind != TypeKind.Any;
            string read = types.Read(item.Type, $"ItemConverters.{Name}", isNullable);
            return IsOptionalNullable ? $"new {Type}({read})" : read;
        }
    }

    public string Equality => HasDeepEquality
        ? $"global::Atlassian.Admin.Gen.Json.JsonEquality.Equal({Name}, other.{Name})"
        : $"{Name} == other.{Name}";

    public string Hash => HasDeepEquality ? $"global::Atlassian.Admin.Gen.Json.JsonEquality.Hash({Name})" : Name;

    private bool HasDeepEquality => CSharpTypes.NeedsDeepEquality(item.Type) && !IsOptionalNullable;
}
