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
    public List<ParameterModel> Parse(OperationSource source, PathTemplate route, string operationName, NameScope names)
    {
        List<ParameterModel> parameters = [];
        foreach ((IOpenApiParameter parameter, PlacePointer pointer) in Effective(source).Checked(context.CancellationToken))
        {
            if (IsReservedHeader(parameter, source))
            {
                continue;
            }

            if (parameter.In == ParameterLocation.Path && !route.Has(parameter.Name!))
            {
                // What has no place in the route no server waits for.
                string owner = ComponentPointers.Owner(pointer, source);
                context.ReportUnsupportedValue(
                    pointer.Append("name"), $"The parameter '{parameter.Name}'{owner} has no '{{{parameter.Name}}}' in the path", "requests are made without it.");
                continue;
            }

            parameters.Add(parameter.In == ParameterLocation.QueryString
                ? _queries.Parse(parameter, pointer, operationName, names)
                : Parse(parameter, pointer, operationName, route, names));
        }

        AddUndeclaredPathParameters(source, route, parameters, names);
        return parameters;
    }

    // OpenAPI 3.1 «Path Item Object»: an operation's parameter overrides the path's of the same name and place.
    private List<(IOpenApiParameter Parameter, PlacePointer Pointer)> Effective(OperationSource source)
    {
        PlacePointer pathPointer = new PlacePointer("/paths").Append(source.Route);
        List<(IOpenApiParameter Parameter, PlacePointer Pointer)> parameters = [];
        Dictionary<(string Name, ParameterLocation? In), int> last = [];
        Add(source.PathItem.Parameters, pathPointer.Append("parameters"));
        Add(source.Operation.Parameters, source.Pointer.Append("parameters"));
        return [.. parameters.Where((each, i) => last[(each.Parameter.Name!, each.Parameter.In)] == i)];

        void Add(IList<IOpenApiParameter>? more, PlacePointer pointer)
        {
            for (int i = 0; i < (more?.Count ?? 0); i++)
            {
                context.CancellationToken.Check();
                IOpenApiParameter parameter = more![i];
                if (parameter.Name is not { Length: > 0 } || parameter.In is null)
                {
                    continue;
                }

                last[(parameter.Name, parameter.In)] = parameters.Count;
                parameters.Add((parameter, ComponentPointers.Of(parameter, pointer.Append(i))));
            }
        }
    }

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

    private ParameterModel Parse(IOpenApiParameter parameter, PlacePointer pointer, string operationName, PathTemplate route, NameScope names)
    {
        (string Name, IOpenApiMediaType Body)? json = MediaTypes.FindJson(parameter.Content);
        (string Name, IOpenApiMediaType Body)? content = json ?? First(parameter.Content);
        IOpenApiSchema? schema = content is { } described ? described.Body.Schema : parameter.Schema;
        PlacePointer schemaPointer = content is { } media
            ? pointer.Append("content").Append(media.Name).Append("schema")
            : pointer.Append("schema");
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
                || (parameter.In == ParameterLocation.Path && route.TakesSeveralSegments(parameter.Name!)),
            IsJson = json is not null,
            IsRequired = parameter.Required || parameter.In == ParameterLocation.Path,
            Documentation = SchemaDocumentation.Parameter(parameter.Description, schema),
        };
    }

    private static (string Name, IOpenApiMediaType Body)? First(IDictionary<string, IOpenApiMediaType>? content) =>
        content?.FirstOrDefault() is { Key: { } name, Value: { } body } ? (name, body) : null;

    private static bool IsScalar(IOpenApiSchema schema) =>
        SchemaShape.Types(schema) is JsonSchemaType.Boolean or JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.String;

    private void AddUndeclaredPathParameters(OperationSource source, PathTemplate route, List<ParameterModel> parameters, NameScope names)
    {
        HashSet<StringLiteral> declared = [.. parameters.Where(parameter => parameter.Location == ParameterLocationKind.Path).Select(parameter => parameter.WireName)];
        foreach (string placeholder in route.Placeholders.Checked(context.CancellationToken))
        {
            string name = PathTemplate.Plain(placeholder);
            if (declared.Contains(StringLiteral.Create(placeholder)) || !declared.Add(StringLiteral.Create(name)))
            {
                continue;
            }

            context.Report(
                Diagnostics.DiagnosticDescriptors.SpecificationBreach,
                source.Pointer,
                $"The path parameter '{name}' of {source.Text} is not declared",
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
