using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Atlassian.Admin.Gen.Parsing.Schemas;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>Makes the result and the errors of a method of an operation's responses.</summary>
internal sealed class ResponseParser(ParserContext context, SchemaParser schemas)
{
    /// <summary>The body of the first success that has one; null when successes have none.</summary>
    public ResponseModel? ParseSuccess(OperationSource source, string operationName)
    {
        // OpenAPI «Responses Object»: default stands for what is not named, which is success only where no success is named.
        Dictionary<string, IOpenApiResponse> successes = Responses(source)
            .Where(response => response.Key.StartsWith("2", StringComparison.Ordinal))
            .ToDictionary(response => response.Key, response => response.Value);
        if (successes.Count == 0 && Responses(source).TryGetValue("default", out IOpenApiResponse? only))
        {
            successes.Add("default", only);
        }

        foreach (KeyValuePair<string, IOpenApiResponse> success in successes.OrderBy(success => success.Key, StringComparer.Ordinal))
        {
            if (success.Value.Content is not { Count: > 0 } content)
            {
                continue;
            }

            string pointer = Pointer(source, success.Key);
            if (MediaTypes.FindJson(content) is var (mediaType, body))
            {
                TypeModel type = schemas.Parse(body.Schema, new SchemaPlace(operationName + "Response", SchemaPointer(pointer, mediaType)));
                return new ResponseModel(type, StringLiteral.Create(mediaType), DocText.Create(success.Value.Description));
            }

            context.ReportUnsupported(
                pointer,
                $"The response {success.Key} of {source.Method} {source.Route} has no JSON media type ({string.Join(", ", content.Keys)})",
                "the method gives no body");
        }

        return null;
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
