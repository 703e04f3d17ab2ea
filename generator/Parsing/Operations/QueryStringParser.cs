using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Atlassian.Admin.Gen.Parsing.Schemas;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>Makes a parameter of the whole query (OpenAPI 3.2, <c>in: querystring</c>).</summary>
internal sealed class QueryStringParser(SchemaParser schemas)
{
    /// <summary>Parses the parameter: an object's members in the form of a query, JSON, or text of any other media type.</summary>
    public ParameterModel Parse(IOpenApiParameter parameter, PlacePointer pointer, string operationName, NameScope names)
    {
        KeyValuePair<string, IOpenApiMediaType> content = parameter.Content?.FirstOrDefault() ?? default;
        bool isJson = MediaTypes.FindJson(parameter.Content) is not null;
        SchemaPlace place = new(operationName + Naming.Pascal(parameter.Name!, "Query"), pointer.Append("content").Append(content.Key ?? "").Append("schema"));
        TypeModel type = content.Value?.Schema is { } schema && (isJson || IsForm(content.Key)) ? schemas.Parse(schema, place) : new TypeModel(TypeKind.String);
        bool hasMembers = !isJson && type.Kind is TypeKind.Record or TypeKind.Dictionary;
        return new ParameterModel
        {
            Name = names.Claim(Naming.Camel(parameter.Name!, "query"), "Value"),
            WireName = StringLiteral.Create(parameter.Name!),
            Location = hasMembers ? ParameterLocationKind.Query : ParameterLocationKind.QueryString,
            Type = (hasMembers || isJson ? type : new TypeModel(TypeKind.String)) with { IsNullable = false },
            Style = ParameterStyleKind.Form,
            IsExploded = true,
            AllowsReserved = false,
            IsJson = isJson,
            IsRequired = parameter.Required,
            Documentation = SchemaDocumentation.Parameter(parameter.Description, content.Value?.Schema),
        };
    }

    private static bool IsForm(string? mediaType) => mediaType is not null && MediaTypes.Essence(mediaType) == "application/x-www-form-urlencoded";
}
