using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Atlassian.Admin.Gen.Parsing.Schemas;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>An operation with the place where the document has it.</summary>
internal sealed record OperationSource(string Route, IOpenApiPathItem PathItem, string Method, OpenApiOperation Operation, string Pointer);

/// <summary>Makes one method's model of an operation.</summary>
internal sealed class OperationParser(ParserContext context, SchemaParser schemas)
{
    // Names that the emitted request builders use beside the parameters.
    private static readonly string[] ReservedParameterNames = ["cancellationToken", "requestUri", "request"];

    private readonly ParameterParser _parameters = new(context, schemas);
    private readonly ResponseParser _responses = new(context, schemas);

    /// <summary>Parses an operation; null, with a diagnostic, when no request could be made of it.</summary>
    public OperationModel? Parse(OperationSource source, NameScope names)
    {
        OpenApiOperation operation = source.Operation;
        string id = operation.OperationId is { Length: > 0 } given ? given : IdFromRoute(source);
        string name = names.ClaimText(Naming.Pascal(id, "Operation"), "Operation");
        NameScope parameterNames = new(StringComparer.Ordinal, ReservedParameterNames);

        if (_parameters.Parse(source, name, parameterNames) is not { } parameters || !TryParseBody(source, name, parameterNames, out RequestBodyModel? body))
        {
            return null;
        }

        ResponseModel? response = _responses.ParseSuccess(source, name);
        return new OperationModel
        {
            Name = Identifier.Create(name),
            Id = StringLiteral.Create(id),
            HttpMethod = StringLiteral.Create(source.Method),
            Route = StringLiteral.Create(source.Route),
            RouteText = DocText.Create($"{source.Method} {source.Route}"),
            Summary = DocText.Create(operation.Summary ?? operation.Description),
            Description = operation.Summary is null ? default : DocText.Create(operation.Description),
            IsDeprecated = operation.Deprecated,
            Path = PathTemplate.Parse(source.Route, parameters).ToEquatableArray(),
            Parameters = InMethodOrder(parameters),
            Body = body,
            Response = response,
            Errors = _responses.ParseErrors(source, name),
            Security = SecurityParser.ParseRequirements(operation.Security ?? context.Document.Security),
            Pagination = null,
        };
    }

    /// <summary>A name for an operation that has none: <c>GET /orgs/{orgId}/users</c> is <c>getOrgsUsersByOrgId</c>.</summary>
    private static string IdFromRoute(OperationSource source)
    {
        string[] segments = source.Route.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> words = segments.Where(segment => !segment.Contains('{'));
        List<string> parameters = [.. segments.Where(segment => segment.Contains('{'))];
        string by = parameters.Count == 0 ? "" : " by " + string.Join(" and ", parameters);
        return Naming.Camel($"{source.Method.ToLowerInvariant()} {string.Join(" ", words)}{by}", "operation");
    }

    private static EquatableArray<ParameterModel> InMethodOrder(List<ParameterModel> parameters) => parameters
        .OrderBy(parameter => parameter.Location == ParameterLocationKind.Path ? 0 : parameter.IsRequired ? 1 : 2)
        .ToEquatableArray();

    private bool TryParseBody(OperationSource source, string operationName, NameScope names, out RequestBodyModel? body)
    {
        body = null;
        if (source.Operation.RequestBody is not { } requestBody)
        {
            return true;
        }

        string pointer = JsonPointer.Append(source.Pointer, "requestBody");
        if (MediaTypes.FindJson(requestBody.Content) is not var (mediaType, content))
        {
            string found = requestBody.Content is { Count: > 0 } all ? string.Join(", ", all.Keys) : "none";
            context.ReportUnsupported(
                pointer,
                $"The body of {source.Method} {source.Route} has no JSON media type ({found})",
                requestBody.Required ? "the operation is left out" : "the operation sends no body");
            return !requestBody.Required;
        }

        string bodyPointer = JsonPointer.Append(JsonPointer.Append(JsonPointer.Append(pointer, "content"), mediaType), "schema");
        TypeModel type = schemas.Parse(content.Schema, new SchemaPlace(operationName + "Request", bodyPointer));
        body = new RequestBodyModel
        {
            Name = names.Claim("body", "Value"),
            MediaType = StringLiteral.Create(mediaType),
            Type = type,
            IsRequired = requestBody.Required,
            Documentation = DocText.Create(requestBody.Description ?? content.Schema?.Description),
        };
        return true;
    }
}
