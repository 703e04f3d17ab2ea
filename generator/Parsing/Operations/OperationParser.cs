using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Diagnostics;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Atlassian.Admin.Gen.Parsing.Schemas;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>An operation with the place where the document has it.</summary>
internal sealed record OperationSource(string Route, IOpenApiPathItem PathItem, string Method, OpenApiOperation Operation, PlacePointer Pointer)
{
    private const int MaxRouteLength = 300;

    /// <summary>Its method and route, for a message.</summary>
    public string Text => $"{Method} {RouteText}";

    /// <summary>Its route, for a message.</summary>
    public string RouteText => DiagnosticInfo.Cut(Route, MaxRouteLength);
}

/// <summary>Makes one method's model of an operation.</summary>
internal sealed class OperationParser(ParserContext context, SchemaParser schemas, SecurityParser security)
{
    // Names that the emitted methods and request builders use beside the parameters.
    private static readonly string[] ReservedParameterNames = ["cancellationToken", "requestUri", "request", "requestCursor"];

    // And those that build forms.
    private static readonly string[] FormParameterNames = ["requestBody"];

    private readonly ParameterParser _parameters = new(context, schemas);
    private readonly RequestBodyParser _bodies = new(context, schemas);
    private readonly ResponseParser _responses = new(context, schemas);
    private readonly ResponseHeadersParser _headers = new(context, schemas);
    private readonly ServerParser _servers = new(context);

    /// <summary>Names an operation.</summary>
    public static string ClaimName(OperationSource source, NameScope names) => names.ClaimText(Naming.Pascal(IdOf(source), "Operation"), "Operation");

    /// <summary>
    /// Parses an operation: a method, and another for each further kind of body that the document allows; none, with a diagnostic, when no
    /// request could be made of it.
    /// </summary>
    public IEnumerable<OperationModel> Parse(OperationSource source, string name, NameScope names)
    {
        OpenApiOperation operation = source.Operation;
        List<RequestBodyKind> kinds = RequestBodyChoices.Find(source);
        NameScope parameterNames = new(StringComparer.Ordinal, [.. ReservedParameterNames, .. kinds.Exists(kind => kind.IsForm) ? FormParameterNames : []]);
        PathTemplate route = new(source.Route);
        List<ParameterModel> parameters = _parameters.Parse(source, route, name, parameterNames);
        NameScope namesBeforeBody = parameterNames.Copy();
        ParsedRequestBody? body = kinds.Count == 0
            ? _bodies.ParseUntyped(source)
            : _bodies.Parse(source, kinds[0], name, operation.RequestBody!.Required, parameterNames);
        if (body is null)
        {
            return [];
        }

        ParsedResponse response = _responses.ParseSuccess(source, name, parameterNames);
        OperationModel model = new()
        {
            Name = Identifier.Create(name),
            Operation = Identifier.Create(name),
            Id = StringLiteral.Create(IdOf(source)),
            HttpMethod = StringLiteral.Create(source.Method),
            Route = StringLiteral.Create(source.Route),
            RouteText = DocText.Create($"{source.Method} {source.Route}"),
            Summary = DocText.Create(operation.Summary ?? operation.Description),
            Description = operation.Summary is null ? default : DocText.Create(operation.Description),
            IsDeprecated = operation.Deprecated,
            Path = route.Parts(parameters).ToEquatableArray(),
            Parameters = InMethodOrder([.. parameters, .. body.Fields, .. response.Accept is { } accept ? [accept] : Array.Empty<ParameterModel>()]),
            Body = body.Body,
            FormBody = body.FormBody,
            Response = response.Response,
            ResponseHeaders = response.Headers,
            ResponseHeadersName = _headers.Parse(source, name),
            Errors = _responses.ParseErrors(source, name),
            Security = security.ParseRequirements(operation, source.PathItem, source.Pointer),
            Server = _servers.ParseOperation(source),
            Pagination = null,
        };
        Count(model);
        List<OperationModel> methods = [model, .. kinds.Skip(1).Select(kind => OfKind(kind))];
        return [.. methods, .. _responses.FindStreams(source).SelectMany(stream => OfStream(stream))];

        // What the same request is answered with item by item, when that is asked for.
        IEnumerable<OperationModel> OfStream(BodyFormat stream)
        {
            Identifier? own = null;
            string suffix = StreamSuffix(stream);
            foreach (OperationModel method in methods)
            {
                Identifier ownName = names.Claim(method.Name.Text.TrimStart('@') + suffix, "Operation");
                List<ParameterModel> without = [.. method.Parameters.Where(parameter => response.Accept is null || parameter.WireName != response.Accept.WireName || parameter.Documentation != response.Accept.Documentation)];
                NameScope ownNames = new(StringComparer.Ordinal, [.. ReservedParameterNames, .. FormParameterNames, .. without.Select(parameter => parameter.Name.Text), method.Body?.Name.Text ?? ""]);
                ParsedResponse items = _responses.ParseSuccess(source, name + suffix, ownNames, stream);
                own ??= ownName;
                yield return Count(method with
                {
                    Name = ownName,
                    Operation = own.Value,
                    Parameters = InMethodOrder([.. without, .. items.Accept is { } choice ? [choice] : Array.Empty<ParameterModel>()]),
                    Response = items.Response,
                });
            }
        }

        OperationModel OfKind(RequestBodyKind kind)
        {
            string ownName = names.ClaimText(name + kind.Suffix, "Operation");
            NameScope ownNames = namesBeforeBody.Copy();

            // Whoever calls it has such a body to send.
            ParsedRequestBody own = _bodies.Parse(source, kind, ownName, isRequired: true, ownNames);
            ParameterModel? ownAccept = response.Accept is { } shared ? shared with { Name = ownNames.Claim("accept", "Type") } : null;
            return Count(model with
            {
                Name = Identifier.Create(ownName),
                Parameters = InMethodOrder([.. parameters, .. own.Fields, .. ownAccept is null ? Array.Empty<ParameterModel>() : [ownAccept]]),
                Body = own.Body,
                FormBody = own.FormBody,
            });
        }

        // What is shared, such as a path's parameters or the document's security, is repeated with every method.
        OperationModel Count(OperationModel method)
        {
            context.Budget.Take(
                source.Pointer,
                ClientBudget.OperationItems + method.Parameters.Length + method.Errors.Length + method.ResponseHeaders.Length
                    + (method.Response?.Body.MediaTypes.Length ?? 0) + method.Security.Sum(requirement => requirement.Schemes.Sum(scheme => 1 + scheme.Scopes.Length)),
                method.Route.Text.Length + method.Summary.Length + method.Description.Length + (method.Server?.Text.Length ?? 0)
                    + (method.Response?.Documentation.Length ?? 0) + (method.Body?.Documentation.Length ?? 0)
                    + method.Parameters.Sum(parameter => (long)parameter.WireName.Text.Length + parameter.Documentation.Length)
                    + method.Errors.Sum(error => (long)error.Message.Text.Length + error.Documentation.Length)
                    + method.ResponseHeaders.Sum(header => (long)header.Name.Length + header.Documentation.Length));
            return method;
        }
    }

    private static string StreamSuffix(BodyFormat stream) => stream switch
    {
        BodyFormat.Events => "AsEvents",
        _ => "AsJsonLines",
    };

    private static string IdOf(OperationSource source) => source.Operation.OperationId is { Length: > 0 } given ? given : IdFromRoute(source);

    /// <summary>A name for an operation that has none: <c>GET /things/{thingId}/parts</c> is <c>getThingsPartsByThingId</c>.</summary>
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
}
