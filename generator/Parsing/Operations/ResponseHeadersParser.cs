using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Atlassian.Admin.Gen.Parsing.Reading;
using Atlassian.Admin.Gen.Parsing.Schemas;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>Makes typed headers of those that an operation's responses describe (OpenAPI «Header Object»).</summary>
internal sealed class ResponseHeadersParser(ParserContext context, SchemaParser schemas)
{
    /// <summary>The name of the class that reads them; null where there is nothing to read.</summary>
    public Identifier? Parse(OperationSource source, string operationName)
    {
        Dictionary<string, (IOpenApiHeader Header, PlacePointer Pointer)> described = new(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, IOpenApiResponse> response in source.Operation.Responses ?? [])
        {
            PlacePointer pointer = source.Pointer.Append("responses").Append(response.Key).Append("headers");

            // OpenAPI «Response Object»: a header named Content-Type is ignored.
            foreach (KeyValuePair<string, IOpenApiHeader> header in (response.Value.Headers ?? new Dictionary<string, IOpenApiHeader>()).Checked(context.CancellationToken))
            {
                if (header.Value is not null && HeaderNames.IsToken(header.Key) && !described.ContainsKey(header.Key) && !header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
                {
                    described.Add(header.Key, (header.Value, pointer.Append(header.Key)));
                }
            }
        }

        if (described.Count == 0)
        {
            return null;
        }

        Identifier name = context.TypeNames.Claim(operationName + "Headers", "Model");
        NameScope names = new(StringComparer.Ordinal, "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals", name.Text.TrimStart('@'));
        ResponseHeadersModel headers = new()
        {
            Target = context.Target,
            Name = name,
            RouteText = DocText.Create($"{source.Method} {source.Route}"),
            Headers = described.Checked(context.CancellationToken).Select(header => Header(header.Key, header.Value.Header, header.Value.Pointer, operationName, names)).ToEquatableArray(),
        };
        context.Budget.TakeType(
            source.Pointer, headers.Headers.Length, headers.RouteText.Length + headers.Headers.Sum(header => (long)header.WireName.Text.Length + header.Documentation.Length));
        context.ResponseHeaders.Add(headers);
        return name;
    }

    private TypedHeaderModel Header(string wireName, IOpenApiHeader header, PlacePointer pointer, string operationName, NameScope names)
    {
        string name = VendorExtensions.Text(header.Extensions, VendorExtensions.ClientName) ?? wireName;
        string? prefix = VendorExtensions.Text(header.Extensions, VendorExtensions.HeaderPrefix);
        TypeModel type = prefix is not null ? new TypeModel(TypeKind.Dictionary, Element: new TypeModel(TypeKind.String))
            : header.Schema is { } schema ? Readable(schemas.Parse(schema, new SchemaPlace(operationName + Naming.Pascal(name, "Header"), pointer.Append("schema"))))
            : new TypeModel(TypeKind.String);
        return new TypedHeaderModel
        {
            Name = names.Claim(Naming.Pascal(name, "Header"), "Value"),
            WireName = StringLiteral.Create(prefix ?? wireName),
            Type = type,
            Style = CollectionFormat.Style(header, ParameterStyleKind.Simple),
            IsText = IsText(type.Kind == TypeKind.List ? type.Element! : type),
            Documentation = DocText.Create(header.Description ?? header.Schema?.Description),
            IsDeprecated = header.Deprecated,
        };
    }

    // What a header has no usual notation for stays text.
    private TypeModel Readable(TypeModel type) => type switch
    {
        { Kind: TypeKind.List, Element: { } element } when IsScalar(element) => type with { IsNullable = false, Element = element with { IsNullable = false } },
        _ when IsScalar(type) => type with { IsNullable = false },
        _ => new TypeModel(TypeKind.String),
    };

    private bool IsScalar(TypeModel type) => type.Kind is not (TypeKind.Any or TypeKind.Stream or TypeKind.AsyncSequence or TypeKind.File or TypeKind.Record
        or TypeKind.Union or TypeKind.Tuple or TypeKind.List or TypeKind.Dictionary) && (type.Kind != TypeKind.Enum || ValueKind(type) != TypeKind.Any);

    private bool IsText(TypeModel type) => (type.Kind == TypeKind.Enum ? ValueKind(type) : type.Kind) is var kind && kind != TypeKind.Boolean && !ScalarParser.IsNumber(kind);

    private TypeKind ValueKind(TypeModel type) => schemas.EnumOf(type)?.ValueKind ?? TypeKind.Any;
}
