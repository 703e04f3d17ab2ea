using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Model;

/// <summary>All that is emitted for one document.</summary>
/// <remarks>
/// Value-equal, and free of types of the reader and the compiler. It is taken apart into one item per emitted file, so that a
/// changed document emits only the files whose items changed.
/// </remarks>
internal sealed record ClientModel
{
    public required RootClientModel Root { get; init; }

    public required SecuritySchemesModel SecuritySchemes { get; init; }

    public required JsonContextModel JsonContext { get; init; }

    public required EquatableArray<TagClientModel> TagClients { get; init; }

    public required EquatableArray<RecordModel> Records { get; init; }

    public required EquatableArray<EnumModel> Enums { get; init; }

    public required EquatableArray<UnionModel> Unions { get; init; }

    public required EquatableArray<TupleModel> Tuples { get; init; }

    /// <summary>The XML of those records that XML bodies lead to.</summary>
    public required EquatableArray<XmlRecordModel> XmlRecords { get; init; }

    /// <summary>The XML of those unions that XML bodies lead to.</summary>
    public required EquatableArray<XmlUnionModel> XmlUnions { get; init; }

    public required EquatableArray<ResultUnionModel> ResultUnions { get; init; }

    public required EquatableArray<ResponseHeadersModel> ResponseHeaders { get; init; }

    /// <summary>One, or none.</summary>
    public required EquatableArray<WebhooksModel> Webhooks { get; init; }

    /// <summary>One where the project asks for it, or none.</summary>
    public EquatableArray<IndexModel> Index { get; init; }
}

/// <summary>The root class with a property for each tag, its interface and its options.</summary>
internal sealed record RootClientModel : IEmittedModel
{
    public required EmissionTarget Target { get; init; }

    public required Identifier Name { get; init; }

    public required DocText Title { get; init; }

    public required DocText Documentation { get; init; }

    public required EquatableArray<TagPropertyModel> Tags { get; init; }

    public required EquatableArray<ServerModel> Servers { get; init; }
}

/// <summary>A property of the root class that gives a tag client.</summary>
internal sealed record TagPropertyModel(Identifier Name, string Prefix, DocText Documentation);

/// <summary>The document's security schemes.</summary>
/// <param name="Target">What all files share.</param>
/// <param name="Name">The class with the schemes.</param>
/// <param name="CredentialsName">The class that makes credentials for them.</param>
/// <param name="Schemes">The schemes.</param>
internal sealed record SecuritySchemesModel(
    EmissionTarget Target, Identifier Name, Identifier CredentialsName, EquatableArray<SecuritySchemeModel> Schemes) : IEmittedModel;

/// <summary>How a security scheme proves who is calling.</summary>
internal enum SecuritySchemeKind
{
    Http,
    ApiKey,
    OAuth2,
    OpenIdConnect,
    MutualTls,
    Other,
}

/// <summary>What a caller has to give for a security scheme.</summary>
internal enum CredentialKind
{
    /// <summary>Nothing that goes into a request.</summary>
    None,
    Bearer,
    Basic,
    Http,
    ApiKey,
}

/// <summary>A security scheme.</summary>
internal sealed record SecuritySchemeModel
{
    public required Identifier Name { get; init; }

    public required StringLiteral Id { get; init; }

    public required SecuritySchemeKind Kind { get; init; }

    public required DocText Documentation { get; init; }

    public required CredentialKind Credential { get; init; }

    /// <summary>The HTTP authentication scheme, such as <c>bearer</c>.</summary>
    public StringLiteral? HttpScheme { get; init; }

    public StringLiteral? BearerFormat { get; init; }

    /// <summary>The name of the header, query parameter or cookie that takes an API key.</summary>
    public StringLiteral? KeyName { get; init; }

    public ParameterLocationKind KeyLocation { get; init; }

    public StringLiteral? OpenIdConnectUrl { get; init; }

    public EquatableArray<OAuthFlowModel> Flows { get; init; }
}

/// <summary>The four flows of OAuth 2 that OpenAPI 3.0 names, and the device flow of 3.2.</summary>
internal enum OAuthFlowKind
{
    Implicit,
    Password,
    ClientCredentials,
    AuthorizationCode,
    DeviceAuthorization,
}

/// <summary>A flow of an OAuth 2 scheme.</summary>
internal sealed record OAuthFlowModel(
    OAuthFlowKind Kind,
    StringLiteral? AuthorizationUrl,
    StringLiteral? TokenUrl,
    StringLiteral? RefreshUrl,
    StringLiteral? DeviceAuthorizationUrl,
    EquatableArray<OAuthScopeModel> Scopes);

/// <summary>A scope of an OAuth 2 flow.</summary>
internal sealed record OAuthScopeModel(StringLiteral Name, StringLiteral Description);

/// <summary>The types that System.Text.Json can be given without reflection.</summary>
internal sealed record JsonContextModel(EmissionTarget Target, Identifier Name, EquatableArray<TypeModel> Types) : IEmittedModel;
