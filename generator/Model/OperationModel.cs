using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Model;

/// <summary>The operations of one tag, emitted as a client with its interface.</summary>
/// <remarks>Value-equal, and free of types of the reader and the compiler: one tag client is one emitted file.</remarks>
internal sealed record TagClientModel : IEmittedModel
{
    public required EmissionTarget Target { get; init; }

    /// <summary>The tag's name as a property of the client, such as <c>Users</c>.</summary>
    public required Identifier Name { get; init; }

    /// <summary>What the names of the types begin with, such as <c>Users</c> in <c>UsersClient</c>.</summary>
    public required string Prefix { get; init; }

    public required DocText Documentation { get; init; }

    public required EquatableArray<OperationModel> Operations { get; init; }
}

/// <summary>A method on a path.</summary>
internal sealed record OperationModel
{
    /// <summary>The operation's name without <c>Async</c>, such as <c>GetThings</c>.</summary>
    public required Identifier Name { get; init; }

    /// <summary>The operation that the method calls: its own name, but for methods that send another kind of body.</summary>
    public required Identifier Operation { get; init; }

    public required StringLiteral Id { get; init; }

    public required StringLiteral HttpMethod { get; init; }

    public required StringLiteral Route { get; init; }

    /// <summary>Method and route for documentation.</summary>
    public required DocText RouteText { get; init; }

    public required DocText Summary { get; init; }

    public required DocText Description { get; init; }

    public required bool IsDeprecated { get; init; }

    public required EquatableArray<PathPartModel> Path { get; init; }

    /// <summary>In the order of the method's parameters.</summary>
    public required EquatableArray<ParameterModel> Parameters { get; init; }

    public required RequestBodyModel? Body { get; init; }

    /// <summary>The body whose members are parameters of the method; null when there is none, or a <see cref="Body"/>.</summary>
    public required FormBodyModel? FormBody { get; init; }

    public required ResponseModel? Response { get; init; }

    /// <summary>The headers that the document names for successes.</summary>
    public required EquatableArray<ResponseHeaderModel> ResponseHeaders { get; init; }

    /// <summary>The class that reads them; null where the document describes none.</summary>
    public Identifier? ResponseHeadersName { get; init; }

    public required EquatableArray<ErrorResponseModel> Errors { get; init; }

    public required EquatableArray<SecurityRequirementModel> Security { get; init; }

    /// <summary>The server of the operation alone, absolute or relative to the client's; null when it is the client's.</summary>
    public required StringLiteral? Server { get; init; }

    public required PaginationModel? Pagination { get; init; }
}

/// <summary>A piece of a route: text, or the place of a parameter.</summary>
internal sealed record PathPartModel(StringLiteral Text, Identifier? Parameter);

/// <summary>Where a parameter goes in the request.</summary>
internal enum ParameterLocationKind
{
    Path,
    Query,
    Header,
    Cookie,

    /// <summary>A field of a form-urlencoded body.</summary>
    Form,

    /// <summary>A part of a multipart body.</summary>
    Multipart,

    /// <summary>A header of a part.</summary>
    PartHeader,

    /// <summary>The media type of the body.</summary>
    ContentType,

    /// <summary>The whole query.</summary>
    QueryString,
}

/// <summary>A parameter of an operation.</summary>
internal sealed record ParameterModel
{
    public required Identifier Name { get; init; }

    public required StringLiteral WireName { get; init; }

    public required ParameterLocationKind Location { get; init; }

    public required TypeModel Type { get; init; }

    /// <summary>How an array or an object is written.</summary>
    public required ParameterStyleKind Style { get; init; }

    /// <summary>Whether elements and members are written one by one.</summary>
    public required bool IsExploded { get; init; }

    public required bool AllowsReserved { get; init; }

    /// <summary>Whether the parameter is written as JSON, because the document describes it by that media type.</summary>
    public required bool IsJson { get; init; }

    public required bool IsRequired { get; init; }

    /// <summary>The media type of a part of a multipart body; null where it goes without saying.</summary>
    public StringLiteral? PartMediaType { get; init; }

    /// <summary>The name of the part that a header belongs to.</summary>
    public StringLiteral? Part { get; init; }

    /// <summary>Whether the value's members are fields or parts, whatever their names are.</summary>
    public bool IsFreeForm { get; init; }

    public required DocText Documentation { get; init; }
}

/// <summary>How a parameter that is an array or an object is written (OpenAPI «Style Values»).</summary>
internal enum ParameterStyleKind
{
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    TabDelimited,
    DeepObject,
}

/// <summary>What a body is made of.</summary>
internal enum BodyFormat
{
    Json,
    Xml,
    Text,
    Binary,
    Form,
    Multipart,

    /// <summary>A JSON text on each line, read one by one.</summary>
    JsonLines,

    /// <summary>Server-sent events, read one by one.</summary>
    Events,

    /// <summary>One of several, which an emitted result union tells apart.</summary>
    Choice,
}

/// <summary>A body whose members are parameters of the method.</summary>
/// <param name="Format">Form or multipart.</param>
/// <param name="MediaType">The media type.</param>
/// <param name="IsRequired">Whether it is sent even without a member.</param>
/// <param name="ConstantHeaders">The headers of parts that have one value only.</param>
internal sealed record FormBodyModel(BodyFormat Format, StringLiteral MediaType, bool IsRequired, EquatableArray<PartHeaderModel> ConstantHeaders);

/// <summary>A header of a part.</summary>
internal sealed record PartHeaderModel(StringLiteral Part, StringLiteral Name, StringLiteral Value);

/// <summary>The body of a request.</summary>
internal sealed record RequestBodyModel
{
    public required Identifier Name { get; init; }

    /// <summary>The media type where the caller gives none.</summary>
    public required StringLiteral MediaType { get; init; }

    /// <summary>The parameter for the media type; null where there is no choice.</summary>
    public required Identifier? ContentType { get; init; }

    public required BodyFormat Format { get; init; }

    /// <summary>Whether it is a JSON merge patch (RFC 7386).</summary>
    public bool IsMergePatch { get; init; }

    public required TypeModel Type { get; init; }

    /// <summary>The element of a body that is XML.</summary>
    public XmlRootModel? Xml { get; init; }

    public required bool IsRequired { get; init; }

    public required DocText Documentation { get; init; }
}

/// <summary>A body that is received.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Format">What it is made of.</param>
/// <param name="MediaTypes">The media types to ask for, the best first.</param>
internal sealed record BodyModel(TypeModel Type, BodyFormat Format, EquatableArray<StringLiteral> MediaTypes)
{
    /// <summary>The element of a body that is XML.</summary>
    public XmlRootModel? Xml { get; init; }

    /// <summary>The events of a stream of them that the document names; none where each is an item.</summary>
    public EquatableArray<EventModel> Events { get; init; }
}

/// <summary>What a success is answered with.</summary>
/// <param name="Body">The body.</param>
/// <param name="Documentation">The document's description of the response.</param>
internal sealed record ResponseModel(BodyModel Body, DocText Documentation);

/// <summary>A header of a successful response.</summary>
internal sealed record ResponseHeaderModel(DocText Name, DocText Documentation);

/// <summary>A documented error.</summary>
/// <param name="Status">A status code, a range such as <c>4XX</c>, or <c>default</c>.</param>
/// <param name="StatusText">The same for documentation.</param>
/// <param name="Message">The document's description of the error, which becomes the message where the body has none.</param>
/// <param name="Documentation">The description for documentation.</param>
/// <param name="Type">The type of the body, when the document gives one.</param>
/// <param name="MediaType">The body's media type.</param>
internal sealed record ErrorResponseModel(
    StringLiteral Status, DocText StatusText, StringLiteral Message, DocText Documentation, TypeModel? Type, StringLiteral MediaType)
{
    /// <summary>The element of a body that is XML.</summary>
    public XmlRootModel? Xml { get; init; }
}

/// <summary>Security schemes that are needed together.</summary>
internal sealed record SecurityRequirementModel(EquatableArray<SecurityRequirementPartModel> Schemes);

/// <summary>One scheme of a requirement, with the scopes it needs.</summary>
/// <param name="Schemes">The class with the document's schemes.</param>
/// <param name="Scheme">The scheme's name there.</param>
/// <param name="Scopes">The scopes it needs.</param>
internal sealed record SecurityRequirementPartModel(Identifier Schemes, Identifier Scheme, EquatableArray<StringLiteral> Scopes);
