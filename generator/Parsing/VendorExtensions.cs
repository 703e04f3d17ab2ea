using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing;

/// <summary>Extensions of other tools that ordinary documents carry, and that change what a client has to look like.</summary>
internal static class VendorExtensions
{
    /// <summary>The name that a thing has in clients, where its name on the wire is another.</summary>
    public const string ClientName = "x-ms-client-name";

    /// <summary>The value of a base's discriminator that stands for a schema.</summary>
    public const string DiscriminatorValue = "x-ms-discriminator-value";

    /// <summary>Whether a parameter's value goes into the URI as it is.</summary>
    public const string SkipUrlEncoding = "x-ms-skip-url-encoding";

    /// <summary>When the value of a member can be set: <c>create</c>, <c>read</c>, <c>update</c>.</summary>
    public const string Mutability = "x-ms-mutability";

    /// <summary>A server whose host has parameters, in documents of Swagger 2.0.</summary>
    public const string ParameterizedHost = "x-ms-parameterized-host";

    /// <summary>Paths that differ in their query alone.</summary>
    public const string Paths = "x-ms-paths";

    /// <summary>What the names of several headers begin with that are one member.</summary>
    public const string HeaderPrefix = "x-ms-header-collection-prefix";

    /// <summary>An extension's value; null where there is none.</summary>
    public static JsonNode? Find(IDictionary<string, IOpenApiExtension>? extensions, string name) =>
        extensions is { Count: > 0 } && extensions.TryGetValue(name, out IOpenApiExtension? extension) ? (extension as JsonNodeExtension)?.Node : null;

    /// <summary>An extension's text; null where there is none, or an empty one.</summary>
    public static string? Text(IDictionary<string, IOpenApiExtension>? extensions, string name) =>
        Find(extensions, name) is JsonValue value && value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() is { Length: > 0 } text ? text : null;

    /// <summary>Whether an extension is true.</summary>
    public static bool IsTrue(IDictionary<string, IOpenApiExtension>? extensions, string name) =>
        Find(extensions, name)?.GetValueKind() == JsonValueKind.True;
}
