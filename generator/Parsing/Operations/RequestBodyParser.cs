using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Atlassian.Admin.Gen.Parsing.Schemas;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>What became of a request's body: a parameter of its own, parameters for its members, or nothing.</summary>
internal sealed record ParsedRequestBody(RequestBodyModel? Body, FormBodyModel? FormBody, List<ParameterModel> Fields)
{
    public static ParsedRequestBody None { get; } = new(null, null, []);
}

/// <summary>Makes the parameters of a method that become the body of its request.</summary>
internal sealed class RequestBodyParser(ParserContext context, SchemaParser schemas)
{
    private readonly FormFieldParser _fields = new(context, schemas);

    /// <summary>Whether the members of the body become parameters.</summary>
    public static bool IsForm(OperationSource source) =>
        Choose(source.Operation.RequestBody?.Content) is { Format: BodyFormat.Form or BodyFormat.Multipart };

    /// <summary>Parses the body; null, with a diagnostic, when the operation can't do without one that is not supported.</summary>
    public ParsedRequestBody? Parse(OperationSource source, string operationName, NameScope names)
    {
        if (source.Operation.RequestBody is not { } requestBody)
        {
            return ParsedRequestBody.None;
        }

        string pointer = JsonPointer.Append(source.Pointer, "requestBody");
        if (Choose(requestBody.Content) is not { } choice)
        {
            return Unsupported(source, requestBody, pointer, "has no media type");
        }

        ReportOtherKinds(source, requestBody, choice, pointer);
        SchemaPlace place = new(operationName + "Request", JsonPointer.Append(JsonPointer.Append(JsonPointer.Append(pointer, "content"), choice.Key), "schema"));
        if (choice.Format is BodyFormat.Form or BodyFormat.Multipart)
        {
            return _fields.Parse(choice, requestBody.Required, place, names)
                ?? Unsupported(source, requestBody, pointer, $"is {choice.Key}, and no object with named members");
        }

        TypeModel type = choice.Format switch
        {
            BodyFormat.Text => new TypeModel(TypeKind.String),
            BodyFormat.Binary => new TypeModel(TypeKind.Stream),
            _ => schemas.Parse(choice.Body.Schema, place),
        };
        return ParsedRequestBody.None with
        {
            Body = new RequestBodyModel
            {
                Name = names.Claim("body", "Value"),
                MediaType = StringLiteral.Create(Concrete(choice)),
                Format = choice.Format,
                Type = type,
                IsRequired = requestBody.Required,
                Documentation = DocText.Create(requestBody.Description ?? choice.Body.Schema?.Description),
            },
        };
    }

    private static BodyChoice? Choose(IDictionary<string, IOpenApiMediaType>? content)
    {
        List<BodyChoice> choices = MediaTypes.ForRequest(content);
        BodyChoice? best = choices.FirstOrDefault();
        if (best?.Format != BodyFormat.Form || !FormFieldParser.HasFiles(best))
        {
            return best;
        }

        // Files only go into several parts, whatever else a document allows or, as those of Swagger 2.0 do, forgets to say.
        return choices.Find(choice => choice.Format == BodyFormat.Multipart)
            ?? best with { Name = "multipart/form-data", Format = BodyFormat.Multipart };
    }

    // What is sent has to have one type, where the document allows any of several.
    private static string Concrete(BodyChoice choice) => (choice.Name.Contains('*'), choice.Format) switch
    {
        (false, _) => choice.Name,
        (true, BodyFormat.Text) => "text/plain",
        (true, _) => "application/octet-stream",
    };

    private void ReportOtherKinds(OperationSource source, IOpenApiRequestBody requestBody, BodyChoice choice, string pointer)
    {
        if (choice.Format != BodyFormat.Binary && MediaTypes.ForRequest(requestBody.Content).Find(other => other.Format == BodyFormat.Binary) is { } binary)
        {
            context.ReportUnsupported(
                pointer,
                $"The body of {source.Method} {source.Route} as {binary.Key} besides {choice.Key}",
                $"the method sends {choice.Name}");
        }
    }

    private ParsedRequestBody? Unsupported(OperationSource source, IOpenApiRequestBody requestBody, string pointer, string reason)
    {
        context.ReportUnsupported(
            pointer,
            $"The body of {source.Method} {source.Route} {reason}",
            requestBody.Required ? "the operation is left out" : "the operation sends no body");
        return requestBody.Required ? null : ParsedRequestBody.None;
    }
}
