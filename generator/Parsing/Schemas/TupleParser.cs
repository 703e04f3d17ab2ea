using System.Globalization;
using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Makes tuples of arrays with a schema for each place.</summary>
internal sealed class TupleParser(ParserContext context, SchemaParser schemas)
{
    /// <summary>Parses the items.</summary>
    public TupleModel Parse(IOpenApiSchema schema, Identifier name, SchemaPlace place)
    {
        NameScope names = new(StringComparer.Ordinal, [.. RecordParser.ReservedNames, "ItemConverters", place.Name, name.Text.TrimStart('@')]);
        EquatableArray<TupleItemModel> items = TupleShape.Items(schema).Select((item, index) => Item(schema, item, index, place, names)).ToEquatableArray();
        context.Budget.TakeType(place.At, items.Length, items.Sum(item => (long)item.Documentation.Length));
        return new TupleModel
        {
            Target = context.Target,
            Name = name,
            Documentation = SchemaDocumentation.Summary(schema),
            IsDeprecated = schema.Deprecated,
            Items = items,
            AdditionalItemsName = names.Claim("AdditionalItems", "Value"),
            AdditionalItem = schema.Items is null ? new TypeModel(TypeKind.Any) : schemas.Parse(schema.Items, place.Item()),
        };
    }

    private TupleItemModel Item(IOpenApiSchema tuple, IOpenApiSchema item, int index, SchemaPlace place, NameScope names)
    {
        // The title of a schema that is referred to is that of a type, and not of a place.
        string title = item is OpenApiSchemaReference ? "" : Naming.Pascal(item.Title ?? "", "");
        string name = names.ClaimText(title.Length > 0 ? title : "Item" + (index + 1).ToString(CultureInfo.InvariantCulture), "Item");
        TypeModel type = schemas.Parse(item, new SchemaPlace(place.Name + name, place.At.Append("prefixItems").Append(index)));

        // JSON Schema 2020-12 «prefixItems»: it does not say that there are as many items.
        bool isRequired = index < (tuple.MinItems ?? 0);
        return new TupleItemModel
        {
            Name = Identifier.Create(name),
            Type = type with { IsNullable = false },
            Presence = MemberPresences.Of(isRequired, type.IsNullable),
            Documentation = SchemaDocumentation.Summary(item),
            IsDeprecated = item.Deprecated,
        };
    }
}
