using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Atlassian.Admin.Gen.Parsing.Reading;
using Atlassian.Admin.Gen.Parsing.Schemas;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>Makes the result and the errors of a method of an operation's responses.</summary>
internal sealed class ResponseParser(ParserContext context, SchemaParser schemas)
{
    /// <summary>The body of the first success that has one; null when successes have none.</summary>
    public ResponseModel? ParseSuccess(OperationSource source, string operationName)
    {
        if (source.Method == "HEAD")
        {
            // RFC 9110 §9.3.2: what a GET would have sent is described, and never comes.
            return null;
        }

        // OpenAPI «Responses Object»: default stands for what is not named, which is success only where no success is named.
        Dictionary<string, IOpenApiResponse> successes = Responses(source)
            .Where(response => response.Key.StartsWith("2", StringComparison.Ordinal))
            .ToDictionary(response => response.Key, response => response.Value);
        if (successes.Count == 0 && Responses(source).TryGetValue("default", out IOpenApiResponse? only))
        {
            successes.Add("default", only);
        }

        (string Status, BodyChoice Choice)? first = null;
        foreach (KeyValuePair<string, IOpenApiResponse> success in successes.OrderBy(success => success.Key, StringComparer.Ordinal))
        {
            if (Body(success.Key, success.Value) is not { } choice)
            {
                continue;
            }

            if (first is not var (status, known))
            {
                first = (success.Key, choice);
            }
            else if (known.Format != choice.Format || !SchemaText.AreSame(known.Body.Schema, choice.Body.Schema))
            {
                context.ReportUnsupported(
                    Pointer(source, success.Key),
                    $"The response {success.Key} of {source.Method} {source.Route} has another body than {status}",
                    $"the method reads every success as {status}");
            }
        }

        return first is var (key, body) ? Success(source, operationName, key, body) : null;
    }

    /// <summary>The errors that the document names.</summary>
    public EquatableArray<ErrorResponseModel> ParseErrors(OperationSource source, string operationName)
    {
        bool hasSuccess = Responses(source).Keys.Any(status => status.StartsWith("2", StringComparison.Ordinal));
        return Responses(source)
            .Where(response => response.Key is ['4' or '5', ..] || (response.Key == "default" && hasSuccess))
            .Select(response => Error(source, operationName, response.Key, response.Value))
            .ToEquatableArray();
    }

    private static IDictionary<string, IOpenApiResponse> Responses(OperationSource source) =>
        source.Operation.Responses ?? (IDictionary<string, IOpenApiResponse>)new Dictionary<string, IOpenApiResponse>();

    private static string Pointer(OperationSource source, string status) =>
        JsonPointer.Append(JsonPointer.Append(source.Pointer, "responses"), status);

    private static string SchemaPointer(string responsePointer, string mediaType) =>
        JsonPointer.Append(JsonPointer.Append(JsonPointer.Append(responsePointer, "content"), mediaType), "schema");

    private BodyChoice? Body(string status, IOpenApiResponse response)
    {
        if (status is "204" or "205")
        {
            return null;
        }

        // Swagger 2.0 «Response Object»: without a schema there is no content. The reader makes one of 'produces' all the same.
        BodyChoice? choice = MediaTypes.ForResponse(response.Content);
        return choice?.Body.Schema is null && context.Version == DocumentVersion.Swagger2 ? null : choice;
    }

    private ResponseModel Success(OperationSource source, string operationName, string status, BodyChoice choice)
    {
        TypeModel type = choice.Format switch
        {
            BodyFormat.Text => new TypeModel(TypeKind.String),
            BodyFormat.Binary => new TypeModel(TypeKind.Stream),
            _ => schemas.Parse(choice.Body.Schema, new SchemaPlace(operationName + "Response", SchemaPointer(Pointer(source, status), choice.Key))),
        };
        return new ResponseModel(type, choice.Format, StringLiteral.Create(choice.Name), DocText.Create(Responses(source)[status].Description));
    }

    private ErrorResponseModel Error(OperationSource source, string operationName, string status, IOpenApiResponse response)
    {
        TypeModel? type = null;
        string mediaType = "";
        if (MediaTypes.FindJson(response.Content) is var (jsonMediaType, body))
        {
            mediaType = jsonMediaType;
            string name = operationName + (status == "default" ? "Error" : Naming.Pascal("error " + status, "Error"));
            type = schemas.Parse(body.Schema, new SchemaPlace(name, SchemaPointer(Pointer(source, status), mediaType)));
        }

        return new ErrorResponseModel(
            StringLiteral.Create(status == "default" ? status : status.ToUpperInvariant()),
            DocText.Create(status),
            StringLiteral.Create(response.Description ?? ""),
            DocText.Create(response.Description),
            type is null ? null : type with { IsNullable = false },
            StringLiteral.Create(mediaType));
    }
}
