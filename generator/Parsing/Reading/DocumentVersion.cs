namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>The specification that a document follows.</summary>
internal enum DocumentVersion
{
    /// <summary>None that is supported.</summary>
    Unknown,

    /// <summary>Swagger 2.0.</summary>
    Swagger2,

    /// <summary>OpenAPI 3.0.</summary>
    OpenApi30,

    /// <summary>OpenAPI 3.1.</summary>
    OpenApi31,

    /// <summary>OpenAPI 3.2.</summary>
    OpenApi32,
}
