using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Atlassian.Admin.Gen.Parsing.Reading;
using Atlassian.Admin.Gen.Parsing.Schemas;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>Makes the parameters of a method of those of an operation and its path.</summary>
internal sealed class ParameterParser(ParserContext context, SchemaParser schemas)
{
    private readonly QueryStringParser _queries = new(schemas);

    /// <summary>Parses the parameters in the document's order.</summary>
    public List<ParameterModel> Parse(OperationSource source, string operationName, NameScope names)
    {
        List<ParameterModel> parameters = [];
        foreach ((IOpenApiParameter parameter, string pointer) in Effective(source))
        {
            if (IsReservedHeader(parameter, source))
            {
                continue;
            }

            if (IsStray(parameter, source))
            {
                // What has no place in the route no server waits for.
                string owner = ComponentPointers.Owner(pointer, source.Pointer, $"{source.Method} {source.Route}", source.Route);
                context.ReportUnsupportedValue(
                    JsonPointer.Append(pointer, "name"), $"The parameter '{parameter.Name}'{owner} has no '{{{parameter.Name}}}' in the path", "requests are made without it.");
                continue;
            }

            parameters.Add(parameter.In == ParameterLocation.QueryString
                ? _queries.Parse(parameter, pointer, operationName, names)
                : Parse(parameter, pointer, operationName, source.Route, names));
        }

        AddUndeclaredPathParameters(source, parameters, names);
        return parameters;
    }

    // OpenAPI 3.1 «Path Item Object»: an operation's parameter overrides the path's of the same name and place.
    private static List<(IOpenApiParameter Parameter, string Pointer)> Effective(OperationSource source)
    {
        string pathPointer = JsonPointer.Append("/paths", source.Route);
        List<(IOpenApiParameter Parameter, string Pointer)> parameters = [];
        Add(source.PathItem.Parameters, JsonPointer.Append(pathPointer, "parameters"));
        Add(source.Operation.Parameters, JsonPointer.Append(source.Pointer, "parameters"));
        return parameters;

        void Add(IList<IOpenApiParameter>? more, string pointer)
        {
            for (int i = 0; i < (more?.Count ?? 0); i++)
            {
                IOpenApiParameter parameter = more![i];
                if (parameter.Name is not { Length: > 0 } || parameter.In is null)
                {
                    continue;
                }

                parameters.RemoveAll(known => known.Parameter.Name == parameter.Name && known.Parameter.In == parameter.In);
                parameters.Add((parameter, ComponentPointers.Of(parameter, JsonPointer.Append(pointer, i))));
            }
        }
    }

    private static bool IsStray(IOpenApiParameter parameter, OperationSource source) =>
        parameter.In == ParameterLocation.Path && !PathTemplate.Names(source.Route).Any(placeholder => PathTemplate.Means(placeholder, parameter.Name!));

    // OpenAPI 3.1 «Parameter Object»: these headers have places of their own and are ignored as parameters. Swagger 2.0 does not say so, and the type of a
    // body that there is not is nobody else's to send.
    private bool IsReservedHeader(IOpenApiParameter parameter, OperationSource source) =>
        parameter.In == ParameterLocation.Header
        && (parameter.Name!.ToLowerInvariant() is "accept" or "authorization"
            || (parameter.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
                && (context.Version != DocumentVersion.Swagger2 || source.Operation.RequestBody is not null)));

    private static ParameterLocationKind Location(IOpenApiParameter parameter) => parameter.In switch
    {
        ParameterLocation.Path => ParameterLocationKind.Path,
        ParameterLocation.Header => ParameterLocationKind.Header,
        ParameterLocation.Cookie => ParameterLocationKind.Cookie,
        _ => ParameterLocationKind.Query,
    };

    // OpenAPI «Parameter Object», the default of style by place, and styles where they may stand.
    private ParameterStyleKind Style(IOpenApiParameter parameter) => (parameter.In, parameter.Style) switch
    {
        _ when context.Version == DocumentVersion.Swagger2 =>
            CollectionFormat.Style(parameter, parameter.In == ParameterLocation.Query ? ParameterStyleKind.Form : ParameterStyleKind.Simple),
        (ParameterLocation.Path, ParameterStyle.Label) => ParameterStyleKind.Label,
        (ParameterLocation.Path, ParameterStyle.Matrix) => ParameterStyleKind.Matrix,
        (ParameterLocation.Path or ParameterLocation.Header, _) => ParameterStyleKind.Simple,
        (ParameterLocation.Query, ParameterStyle.SpaceDelimited) => ParameterStyleKind.SpaceDelimited,
        (ParameterLocation.Query, ParameterStyle.PipeDelimited) => ParameterStyleKind.PipeDelimited,
        (ParameterLocation.Query, ParameterStyle.DeepObject) => ParameterStyleKind.DeepObject,
        _ => ParameterStyleKind.Form,
    };

    private ParameterModel Parse(IOpenApiParameter parameter, string pointer, string operationName, string route, NameScope names)
    {
        (string Name, IOpenApiMediaType Body)? json = MediaTypes.FindJson(parameter.Content);
        (string Name, IOpenApiMediaType Body)? content = json ?? First(parameter.Content);
        IOpenApiSchema? schema = content is { } described ? described.Body.Schema : parameter.Schema;
        string schemaPointer = content is { } media
            ? JsonPointer.Append(JsonPointer.Append(JsonPointer.Append(pointer, "content"), media.Name), "schema")
            : JsonPointer.Append(pointer, "schema");
        string name = VendorExtensions.Text(parameter.Extensions, VendorExtensions.ClientName) ?? parameter.Name!;
        SchemaPlace place = new(operationName + Naming.Pascal(name, "Parameter"), schemaPointer);

        // What a media type that is not JSON makes of an array or an object is for the caller to write.
        TypeModel type = schema is null || (content is not null && json is null && !IsScalar(schema)) ? new TypeModel(TypeKind.String) : schemas.Parse(schema, place);
        return new ParameterModel
        {
            Name = names.Claim(Naming.Camel(name, "parameter"), "Value"),
            WireName = StringLiteral.Create(parameter.Name!),
            Location = Location(parameter),
            Type = type with { IsNullable = false },
            Style = Style(parameter),
            IsExploded = context.Version == DocumentVersion.Swagger2
                ? parameter.In == ParameterLocation.Query && CollectionFormat.IsMulti(parameter)
                : parameter.Explode,
            AllowsReserved = parameter.AllowReserved || VendorExtensions.IsTrue(parameter.Extensions, VendorExtensions.SkipUrlEncoding)
                || (parameter.In == ParameterLocation.Path && PathTemplate.TakesSeveralSegments(route, parameter.Name!)),
            IsJson = json is not null,
            IsRequired = parameter.Required || parameter.In == ParameterLocation.Path,
            Documentation = SchemaDocumentation.Parameter(parameter.Description, schema),
        };
    }

    private static (string Name, IOpenApiMediaType Body)? First(IDictionary<string, IOpenApiMediaType>? content) =>
        content?.FirstOrDefault() is { Key: { } name, Value: { } body } ? (name, body) : null;

    private static bool IsScalar(IOpenApiSchema schema) =>
        SchemaShape.Types(schema) is JsonSchemaType.Boolean or JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.String;

    private void AddUndeclaredPathParameters(OperationSource source, List<ParameterModel> parameters, NameScope names)
    {
        foreach (string placeholder in PathTemplate.Names(source.Route))
        {
            if (parameters.Exists(parameter => PathTemplate.Means(placeholder, parameter)))
            {
                continue;
            }

            string name = PathTemplate.Plain(placeholder);

            context.Report(
                Diagnostics.DiagnosticDescriptors.SpecificationBreach,
                source.Pointer,
                $"The path parameter '{name}' of {source.Method} {source.Route} is not declared",
                "it is taken as a required string.");
            parameters.Add(new ParameterModel
            {
                Name = names.Claim(Naming.Camel(name, "parameter"), "Value"),
                WireName = StringLiteral.Create(name),
                Location = ParameterLocationKind.Path,
                Type = new TypeModel(TypeKind.String),
                Style = ParameterStyleKind.Simple,
                IsExploded = false,
                AllowsReserved = false,
                IsJson = false,
                IsRequired = true,
                Documentation = default,
            });
        }
    }
}
