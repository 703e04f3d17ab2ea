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

    /// <summary>Parses the parameters in the document's order; null, with a diagnostic, when the operation can't do without one that is not supported.</summary>
    public List<ParameterModel>? Parse(OperationSource source, string operationName, NameScope names)
    {
        List<ParameterModel> parameters = [];
        foreach ((IOpenApiParameter parameter, string pointer) in Effective(source))
        {
            if (Unsupported(parameter, source) is ({ } reason, { } member))
            {
                // What has no place in the route, and what the specification says to ignore, no server waits for.
                bool isNeeded = parameter.Required && !IsReservedHeader(parameter) && !IsStray(parameter, source);
                string owner = ComponentPointers.Owner(pointer, source.Pointer, $"{source.Method} {source.Route}", source.Route);
                context.ReportUnsupportedValue(
                    JsonPointer.Append(pointer, member),
                    $"The parameter '{parameter.Name}'{owner} {reason}",
                    isNeeded ? "what needs it is left out." : "requests are made without it.");
                if (isNeeded)
                {
                    return null;
                }

                continue;
            }

            parameters.Add(parameter.In == ParameterLocation.QueryString
                ? _queries.Parse(parameter, pointer, operationName, names)
                : Parse(parameter, pointer, operationName, names));
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

    // Why a parameter can't be sent, and the member that says so.
    private static (string Reason, string Member)? Unsupported(IOpenApiParameter parameter, OperationSource source) => parameter switch
    {
        { In: ParameterLocation.QueryString } => null,
        { Content.Count: > 0 } when MediaTypes.FindJson(parameter.Content) is null =>
            ($"is described by a media type that is not JSON ({string.Join(", ", parameter.Content.Keys)})", "content"),
        _ when IsStray(parameter, source) => ($"has no '{{{parameter.Name}}}' in the path", "name"),
        _ when IsReservedHeader(parameter) => ("is a header that credentials and bodies bring themselves", "name"),
        { In: ParameterLocation.Query or ParameterLocation.Header or ParameterLocation.Path or ParameterLocation.Cookie } => null,
        _ => ("is in a place that is not known", "in"),
    };

    private static bool IsStray(IOpenApiParameter parameter, OperationSource source) =>
        parameter.In == ParameterLocation.Path && !source.Route.Contains("{" + parameter.Name + "}");

    // OpenAPI 3.1 «Parameter Object»: these headers have places of their own and are ignored as parameters.
    private static bool IsReservedHeader(IOpenApiParameter parameter) =>
        parameter.In == ParameterLocation.Header && parameter.Name!.ToLowerInvariant() is "accept" or "content-type" or "authorization";

    private static ParameterLocationKind Location(IOpenApiParameter parameter) => parameter.In switch
    {
        ParameterLocation.Path => ParameterLocationKind.Path,
        ParameterLocation.Header => ParameterLocationKind.Header,
        ParameterLocation.Cookie => ParameterLocationKind.Cookie,
        _ => ParameterLocationKind.Query,
    };

    // OpenAPI «Parameter Object», the default of style by place, and styles where they may stand.
    private static ParameterStyleKind Style(IOpenApiParameter parameter) => (parameter.In, parameter.Style) switch
    {
        (ParameterLocation.Path, ParameterStyle.Label) => ParameterStyleKind.Label,
        (ParameterLocation.Path, ParameterStyle.Matrix) => ParameterStyleKind.Matrix,
        (ParameterLocation.Path or ParameterLocation.Header, _) => ParameterStyleKind.Simple,
        (ParameterLocation.Query, ParameterStyle.SpaceDelimited) => ParameterStyleKind.SpaceDelimited,
        (ParameterLocation.Query, ParameterStyle.PipeDelimited) => ParameterStyleKind.PipeDelimited,
        (ParameterLocation.Query, ParameterStyle.DeepObject) => ParameterStyleKind.DeepObject,
        (ParameterLocation.Query, _) when CollectionFormat.Find(parameter) is not null => ParameterStyleKind.TabDelimited,
        _ => ParameterStyleKind.Form,
    };

    private ParameterModel Parse(IOpenApiParameter parameter, string pointer, string operationName, NameScope names)
    {
        (string Name, IOpenApiMediaType Body)? content = MediaTypes.FindJson(parameter.Content);
        IOpenApiSchema? schema = content?.Body.Schema ?? parameter.Schema;
        string schemaPointer = content is { } json
            ? JsonPointer.Append(JsonPointer.Append(JsonPointer.Append(pointer, "content"), json.Name), "schema")
            : JsonPointer.Append(pointer, "schema");
        SchemaPlace place = new(operationName + Naming.Pascal(parameter.Name!, "Parameter"), schemaPointer);
        TypeModel type = schema is null ? new TypeModel(TypeKind.String) : schemas.Parse(schema, place);
        return new ParameterModel
        {
            Name = names.Claim(Naming.Camel(parameter.Name!, "parameter"), "Value"),
            WireName = StringLiteral.Create(parameter.Name!),
            Location = Location(parameter),
            Type = type with { IsNullable = false },
            Style = Style(parameter),
            IsExploded = parameter.Explode && CollectionFormat.Find(parameter) is null,
            AllowsReserved = parameter.AllowReserved,
            IsJson = content is not null,
            IsRequired = parameter.Required || parameter.In == ParameterLocation.Path,
            Documentation = SchemaDocumentation.Parameter(parameter.Description, schema),
        };
    }

    private void AddUndeclaredPathParameters(OperationSource source, List<ParameterModel> parameters, NameScope names)
    {
        foreach (string name in PathTemplate.Names(source.Route))
        {
            if (parameters.Exists(parameter => parameter.Location == ParameterLocationKind.Path && parameter.WireName == StringLiteral.Create(name)))
            {
                continue;
            }

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
