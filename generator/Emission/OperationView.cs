using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>What the template of a tag client shows of an operation.</summary>
internal sealed class OperationView
{
    private const string Task = "global::System.Threading.Tasks.Task";
    private const string Gen = "global::Atlassian.Admin.Gen.";

    private const string FormName = "requestBody";

    private readonly CSharpTypes _types;
    private readonly OperationModel _operation;

    public OperationView(TagClientModel client, OperationModel operation, CancellationToken cancellationToken)
    {
        _types = new CSharpTypes(client.Target.Namespace);
        _operation = operation;
        Parameters = Lines(OperationParameters.Declare(_types, operation, withDefaults: false));
        cancellationToken.Check();
        MethodParameters = Lines(
            [.. OperationParameters.Declare(_types, operation, withDefaults: true), "global::System.Threading.CancellationToken cancellationToken = default"]);
        cancellationToken.Check();
        Arguments = string.Join(", ", OperationParameters.Names(operation));
        Documentation = OperationDocumentation.Write(_types, operation, isRaw: false);
        cancellationToken.Check();
        RawDocumentation = OperationDocumentation.Write(_types, operation, isRaw: true);
        RequestStatements = [.. RequestStatementsOf(_types, operation).Concat(FormStatements(_types, operation)).Checked(cancellationToken)];
    }

    public string Name => _operation.Name.Text.TrimStart('@');

    /// <summary>The name of the operation that the method calls.</summary>
    public string Operation => _operation.Operation.Text.TrimStart('@');

    /// <summary>Whether the method is the operation's own, and not one for another kind of body.</summary>
    public bool IsOwn => _operation.Operation == _operation.Name;

    public bool IsDeprecated => _operation.IsDeprecated;

    public string Documentation { get; }

    public string RawDocumentation { get; }

    public string RouteText => _operation.RouteText.FirstLine;

    /// <summary>The parameters of the request builder; the method's own have the cancellation token after them.</summary>
    public string Parameters { get; }

    public string MethodParameters { get; }

    public string Arguments { get; }

    public bool IsPaged => _operation.Pagination is not null;

    public string ResultType => (_operation.Pagination, Response) switch
    {
        ({ } pagination, _) => $"{Gen}AsyncPageable<{_types.NameWithNull(pagination.Item)}>",
        (null, null) => Task,
        (null, { Body: { Type.Kind: TypeKind.AsyncSequence or TypeKind.AsyncEvents } body }) => _types.Name(body.Type),
        (null, { } response) => $"{Task}<{_types.NameWithNull(response.Body.Type)}>",
    };

    /// <summary>The pipeline's method that calls the operation.</summary>
    public string Send => Response?.Body.Type.Kind switch
    {
        TypeKind.AsyncSequence => "GetItems",
        TypeKind.AsyncEvents => "GetEvents",
        _ => "SendAsync",
    };

    public string RawResultType => Response is { } response ? $"{Task}<{Gen}ApiResponse<{_types.NameWithNull(response.Body.Type)}>>" : $"{Task}<{Gen}ApiResponse>";

    public string OperationType => Response is { } response ? $"{Gen}Http.ApiOperation<{_types.NameWithNull(response.Body.Type)}>" : $"{Gen}Http.ApiOperation";

    public string OperationArguments
    {
        get
        {
            string arguments = $"{_operation.Id}, {HttpMethod}, {_operation.Route}";
            return Response is { } response ? $"{arguments}, {BodyReaders.Write(_types, response.Body)}" : arguments;
        }
    }

    public IEnumerable<string> Errors => _operation.Errors.Select(error => error.Type is { } type
        ? $"new {Gen}Http.ApiErrorResponse<{_types.Name(type)}>({error.Status}, {error.Message}, {BodyReaders.Write(_types, ErrorBody(error, type))})"
        : $"new {Gen}Http.ApiErrorResponse({error.Status}, {error.Message})");

    public bool HasSettings => HasErrors || HasSecurity || HasServer;

    public bool HasServer => _operation.Server is not null;

    // Said outright, for a path by itself is an absolute URI of a file on some systems.
    public string Server => _operation.Server is { Text: { } url } ? $"new({url}, global::System.UriKind.{(url.Contains("://") ? "Absolute" : "Relative")})" : "";

    public bool HasErrors => !_operation.Errors.IsEmpty;

    public IEnumerable<string> Security => _operation.Security.Select(requirement =>
        $"new {Gen}Http.SecurityRequirement({string.Join(", ", requirement.Schemes.Select(SchemeOf))})");

    public bool HasSecurity => !_operation.Security.IsEmpty;

    public IEnumerable<string> NotNullParameters => OperationParameters.NotNull(_operation);

    public List<string> RequestStatements { get; }

    /// <summary>The initializer of a request that has a body.</summary>
    public string RequestBody
    {
        get
        {
            if (_operation.FormBody is { } form)
            {
                return $" {{ Body = {(form.IsRequired ? FormName : $"{FormName}.IsEmpty ? null : {FormName}")} }}";
            }

            if (_operation.Body is not { } body)
            {
                return "";
            }

            string mediaType = body.ContentType is { } contentType ? $"{contentType} ?? {body.MediaType}" : body.MediaType.Text;
            string jsonArgument = body.ContentType is null ? BodyReaders.MediaTypeArgument(body.MediaType) : ", " + mediaType;
            string value = body.Format switch
            {
                BodyFormat.Xml => $"{Gen}Http.ApiRequestBody.Xml({body.Name}{Unwrap(body)}, {XmlText.Name(body.Xml!.Name)}, {new XmlText(_types).Converter(body.Xml.Value with { Type = body.Type })}, {mediaType})",
                BodyFormat.Text => $"{Gen}Http.ApiRequestBody.Text({body.Name}, {mediaType})",
                BodyFormat.Binary => $"{Gen}Http.ApiRequestBody.Stream({body.Name}, {mediaType})",
                BodyFormat.JsonLines => $"{Gen}Http.ApiRequestBody.JsonLines({body.Name}, {_types.Converter(body.Type.Element!)}, {mediaType})",
                _ => $"{Gen}Http.ApiRequestBody.Json({body.Name}{Unwrap(body)}, {_types.Converter(body.Type)}{jsonArgument})",
            };
            return $" {{ Body = {(body.IsRequired ? value : $"{body.Name} is null ? null : {value}")} }}";
        }
    }

    public PaginationView? Paging => _operation.Pagination is null ? null : new PaginationView(_types, _operation);

    public IEnumerable<string> HeaderStatements => _operation.Parameters
        .Where(parameter => parameter.Location is ParameterLocationKind.Header or ParameterLocationKind.Cookie)
        .Select(parameter => $"request.Add{parameter.Location}({parameter.WireName}, {OperationParameters.Value(_types, parameter)});");

    public bool HasHeaders => _operation.Parameters.Any(parameter => parameter.Location is ParameterLocationKind.Header or ParameterLocationKind.Cookie);

    // One line for one parameter or none; a line each for more, as one would write it in a member of a type.
    private static string Lines(List<string> parameters) => parameters.Count < 2
        ? string.Join(", ", parameters)
        : "\n        " + string.Join(",\n        ", parameters);

    private ResponseModel? Response => _operation.Response;

    private string HttpMethod => _operation.HttpMethod.Text switch
    {
        "\"GET\"" => "global::System.Net.Http.HttpMethod.Get",
        "\"PUT\"" => "global::System.Net.Http.HttpMethod.Put",
        "\"POST\"" => "global::System.Net.Http.HttpMethod.Post",
        "\"DELETE\"" => "global::System.Net.Http.HttpMethod.Delete",
        "\"PATCH\"" => "global::System.Net.Http.HttpMethod.Patch",
        "\"HEAD\"" => "global::System.Net.Http.HttpMethod.Head",
        "\"OPTIONS\"" => "global::System.Net.Http.HttpMethod.Options",
        "\"TRACE\"" => "global::System.Net.Http.HttpMethod.Trace",
        string other => $"new global::System.Net.Http.HttpMethod({other})",
    };

    private static BodyModel ErrorBody(ErrorResponseModel error, TypeModel type) =>
        new(type, error.Xml is null ? BodyFormat.Json : BodyFormat.Xml, new[] { error.MediaType }.ToEquatableArray()) { Xml = error.Xml };

    private static string Unwrap(RequestBodyModel body) => !body.IsRequired && !body.Type.IsNullable && CSharpTypes.IsValueType(body.Type) ? ".Value" : "";

    private string SchemeOf(SecurityRequirementPartModel part) => $"({_types.Emitted(part.Schemes)}.{part.Scheme}, [{string.Join(", ", part.Scopes)}])";

    private static IEnumerable<string> RequestStatementsOf(CSharpTypes types, OperationModel operation)
    {
        Dictionary<Identifier, ParameterModel> parameters = operation.Parameters.ToDictionary(parameter => parameter.Name);
        foreach (PathPartModel part in operation.Path)
        {
            yield return part.Parameter is { } name
                ? OperationParameters.PathValue(types, parameters[name], part.Text)
                : $"requestUri.AppendPath({part.Text});";
        }

        foreach (ParameterModel parameter in operation.Parameters.Where(parameter => parameter.Location == ParameterLocationKind.Query))
        {
            yield return $"requestUri.AppendQuery({parameter.WireName}, {OperationParameters.Value(types, parameter)});";
        }

        foreach (ParameterModel parameter in operation.Parameters.Where(parameter => parameter.Location == ParameterLocationKind.QueryString))
        {
            yield return $"requestUri.AppendQueryString({OperationParameters.Value(types, parameter)});";
        }
    }

    private static IEnumerable<string> FormStatements(CSharpTypes types, OperationModel operation)
    {
        if (operation.FormBody is not { } form)
        {
            yield break;
        }

        string mediaType = form.MediaType == StringLiteral.Create("multipart/form-data") ? "" : form.MediaType.Text;
        yield return form.Format == BodyFormat.Form ? $"{Gen}Http.FormBody {FormName} = new();" : $"{Gen}Http.MultipartBody {FormName} = new({mediaType});";
        foreach (ParameterModel field in operation.Parameters.Where(parameter => parameter.Location is ParameterLocationKind.Form or ParameterLocationKind.Multipart))
        {
            yield return OperationParameters.Field(types, field, FormName);
        }

        foreach (PartHeaderModel header in form.ConstantHeaders)
        {
            yield return $"{FormName}.AddHeader({header.Part}, {header.Name}, {header.Value});";
        }

        foreach (ParameterModel header in operation.Parameters.Where(parameter => parameter.Location == ParameterLocationKind.PartHeader))
        {
            yield return $"{FormName}.AddHeader({header.Part}, {header.WireName}, {OperationParameters.Value(types, header)});";
        }
    }
}
