using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Atlassian.Admin.Gen.Parsing.Schemas;
using Atlassian.Admin.Gen.Parsing.Streams;
using Atlassian.Admin.Gen.Parsing.Xml;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>What became of a request's body: a parameter of its own, parameters for its members, or nothing.</summary>
/// <param name="Body">The parameter of its own.</param>
/// <param name="FormBody">The body that the fields are put into.</param>
/// <param name="Fields">The parameters for its members, and for its media type.</param>
internal sealed record ParsedRequestBody(RequestBodyModel? Body, FormBodyModel? FormBody, List<ParameterModel> Fields)
{
    public static ParsedRequestBody None { get; } = new(null, null, []);
}

/// <summary>Makes the parameters of a method that become the body of its request.</summary>
internal sealed class RequestBodyParser(ParserContext context, SchemaParser schemas)
{
    private readonly FormFieldParser _fields = new(context, schemas);
    private readonly XmlValueParser _xml = new(schemas);

    /// <summary>Says that a body has no media type; null when the operation can't do without one.</summary>
    public ParsedRequestBody? ParseUntyped(OperationSource source)
    {
        if (source.Operation.RequestBody is not { } requestBody)
        {
            return ParsedRequestBody.None;
        }

        PlacePointer pointer = Pointer(source);
        context.ReportUnsupported(
            pointer,
            $"The body{ComponentPointers.Owner(pointer, source)} has no media type",
            requestBody.Required ? "what needs it is left out." : "requests are made without it.");
        return requestBody.Required ? null : ParsedRequestBody.None;
    }

    /// <summary>Parses a body of one of the kinds that the document allows.</summary>
    /// <param name="source">The operation.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="methodName">What inline types are named after.</param>
    /// <param name="isRequired">Whether the method always sends one.</param>
    /// <param name="names">The names of the method's parameters.</param>
    public ParsedRequestBody Parse(OperationSource source, RequestBodyKind kind, string methodName, bool isRequired, NameScope names)
    {
        BodyChoice choice = kind.Best;
        PlacePointer pointer = Pointer(source).Append("content").Append(choice.Key);
        SchemaPlace place = new(methodName + "Request", pointer.Append("schema"));

        // A form that is described as a stream of parts alone has no members.
        if (kind.IsForm && choice.Body is not { Schema: null, ItemSchema: not null } && _fields.Parse(choice, isRequired, place, names) is { } form)
        {
            return form;
        }

        TypeModel? xmlType = choice.Format == BodyFormat.Xml ? schemas.Parse(choice.Body.Schema, place) : null;
        BodyFormat format = choice.Format switch
        {
            BodyFormat.Xml when !XmlBodies.IsTyped(xmlType!) => BodyFormat.Text,

            // Of a form that is no object the caller makes the text or the parts.
            BodyFormat.Form => BodyFormat.Text,
            BodyFormat.Multipart => BodyFormat.Binary,
            _ => choice.Format,
        };
        if (format == BodyFormat.Binary && choice.Body.ItemSchema is not null)
        {
            context.ReportUnsupported(pointer, $"A stream of items of the type '{choice.Key}' in a request", "the body is a Stream");
        }

        TypeModel type = format switch
        {
            BodyFormat.Xml => xmlType!,
            BodyFormat.JsonLines => Items(choice, methodName, pointer),
            BodyFormat.Text => new TypeModel(TypeKind.String),
            BodyFormat.Binary => new TypeModel(TypeKind.Stream),
            _ => schemas.Parse(choice.Body.Schema, place),
        };
        Identifier name = names.Claim(format == BodyFormat.JsonLines ? "items" : "body", "Value");
        ParameterModel? contentType = ContentType(kind, names);
        return new ParsedRequestBody(
            new RequestBodyModel
            {
                Name = name,
                MediaType = StringLiteral.Create(Concrete(choice)),
                ContentType = contentType?.Name,
                Format = format,
                IsMergePatch = MediaTypes.IsMergePatch(choice),
                Type = type,
                Xml = format == BodyFormat.Xml ? _xml.Root(choice.Body.Schema, type, place.Name) : null,
                IsRequired = isRequired,
                Documentation = DocText.Create(source.Operation.RequestBody?.Description ?? choice.Body.Schema?.Description),
            },
            FormBody: null,
            contentType is null ? [] : [contentType]);
    }

    private static PlacePointer Pointer(OperationSource source) =>
        ComponentPointers.Of(source.Operation.RequestBody, source.Pointer.Append("requestBody"));

    private TypeModel Items(BodyChoice choice, string methodName, PlacePointer pointer)
    {
        (IOpenApiSchema? item, string[] path) = StreamingParser.Item(choice.Body);
        return new TypeModel(
            TypeKind.AsyncSequence,
            Element: schemas.Parse(item, new SchemaPlace(methodName + "RequestItem", path.Aggregate(pointer, static (at, segment) => at.Append(segment)))));
    }

    // What is sent has to have one type, where the document allows any of several.
    private static string Concrete(BodyChoice choice) => (choice.Name.Contains('*'), choice.Format) switch
    {
        (false, _) => choice.Name,
        (true, BodyFormat.Text) => "text/plain",
        (true, BodyFormat.Xml) => "application/xml",
        (true, _) => "application/octet-stream",
    };

    private static ParameterModel? ContentType(RequestBodyKind kind, NameScope names)
    {
        // Only who made the parts knows what stands between them.
        bool isWholeMultipart = kind.Best.Format == BodyFormat.Multipart;
        List<string> choices = isWholeMultipart ? [kind.Best.Name] : RequestBodyChoices.ContentTypes(kind);
        return choices.Count == 0 ? null : MediaTypeParameter.Create(
            names.Claim("contentType", "Value"),
            "Content-Type",
            ParameterLocationKind.ContentType,
            isRequired: isWholeMultipart,
            isWholeMultipart
                ? $"The media type of the body with its boundary: {choices[0]}; boundary=…"
                : $"The media type of the body: {string.Join(", ", choices)}. By default {Concrete(kind.Best)}.");
    }
}
