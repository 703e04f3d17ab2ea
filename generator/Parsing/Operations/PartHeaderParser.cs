using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Atlassian.Admin.Gen.Parsing.Schemas;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>Makes parameters of the headers that parts of a body have (OpenAPI «Encoding Object»).</summary>
internal sealed class PartHeaderParser(SchemaParser schemas)
{
    /// <summary>Parses the headers: those with a single value, which go with their part, and those that the caller sets.</summary>
    public (List<ParameterModel> Headers, List<PartHeaderModel> Constants) Parse(
        List<KeyValuePair<ParameterModel, OpenApiEncoding>> parts, SchemaPlace owner, NameScope names)
    {
        List<ParameterModel> headers = [];
        List<PartHeaderModel> constants = [];
        foreach ((ParameterModel part, OpenApiEncoding encoding) in parts.Select(part => (part.Key, part.Value)))
        {
            foreach (KeyValuePair<string, IOpenApiHeader> header in (encoding.Headers ?? new Dictionary<string, IOpenApiHeader>()).Where(header => !IsOfThePart(header.Key)))
            {
                if (header.Value.Required && Constant(header.Value.Schema) is { } value)
                {
                    constants.Add(new PartHeaderModel(part.WireName, StringLiteral.Create(header.Key), StringLiteral.Create(value)));
                }
                else
                {
                    headers.Add(Header(part, header.Key, header.Value, owner, names));
                }
            }
        }

        return (headers, constants);
    }

    // The specification ignores the first here, and a part is nothing without the second.
    private static bool IsOfThePart(string name) => name.ToLowerInvariant() is "content-type" or "content-disposition";

    // The mender has made an enumeration of one of every 'const'.
    private static string? Constant(IOpenApiSchema? schema) => schema?.Enum is [{ } only] ? only.ToString() : null;

    private ParameterModel Header(ParameterModel part, string name, IOpenApiHeader header, SchemaPlace owner, NameScope names)
    {
        string inWords = $"{part.Name.Text.TrimStart('@')} {name}";
        TypeModel type = header.Schema is { } schema
            ? schemas.Parse(schema, new SchemaPlace(owner.Name + Naming.Pascal(inWords, "Header"), owner.At))
            : new TypeModel(TypeKind.String);
        return new ParameterModel
        {
            Name = names.Claim(Naming.Camel(inWords, "header"), "Value"),
            WireName = StringLiteral.Create(name),
            Location = ParameterLocationKind.PartHeader,
            Part = part.WireName,
            Type = type with { IsNullable = false },
            Style = ParameterStyleKind.Simple,
            IsExploded = header.Explode,
            AllowsReserved = false,
            IsJson = false,
            IsRequired = header.Required && part.IsRequired,
            Documentation = SchemaDocumentation.Parameter(header.Description, header.Schema),
        };
    }
}
