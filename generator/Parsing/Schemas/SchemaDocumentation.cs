using System.Text.Json;
using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>What a schema says to a reader.</summary>
internal static class SchemaDocumentation
{
    // A longer default is a document of its own.
    private const int MaxDefaultLength = 80;

    /// <summary>The description, or else the title, and where there is more to read.</summary>
    public static DocText Summary(IOpenApiSchema schema) => DocText.Create(Join(schema.Description ?? schema.Title, More(schema.ExternalDocs)));

    /// <summary>The documentation of a parameter, with the value that the server assumes where it is left out.</summary>
    public static DocText Parameter(string? description, IOpenApiSchema? schema) =>
        DocText.Create(Join(description ?? schema?.Description ?? schema?.Title, Default(schema?.Default)));

    /// <summary>What there is to know about a member beside its meaning.</summary>
    public static DocText Remarks(JsonNode? @default, MemberAccess access) => DocText.Create(Join(
        access switch
        {
            MemberAccess.ReadOnly => "Read-only: the server sets it; a request need not have it.",
            MemberAccess.WriteOnly => "Write-only: it is sent, and never received.",
            _ => null,
        },
        Default(@default)));

    // A default is what the receiver assumes. As an initial value it would be sent back where a server had left it out.
    private static string? Default(JsonNode? value) => value is not null && Text(value) is { Length: > 0 and <= MaxDefaultLength } text
        ? $"When it is absent, the server assumes: {text}"
        : null;

    private static string? Text(JsonNode value) => value.GetValueKind() switch
    {
        _ when value.IsJsonNullSentinel() => null,
        JsonValueKind.Null or JsonValueKind.Object => null,
        JsonValueKind.String => value.GetValue<string>(),
        _ => value.ToJsonString(),
    };

    private static string? More(OpenApiExternalDocs? docs) => docs?.Url is { IsAbsoluteUri: true } url ? $"{docs.Description ?? "See"}: {url.AbsoluteUri}" : null;

    private static string? Join(string? one, string? other) => one is null ? other : other is null ? one : $"{one.TrimEnd()}\n{other}";
}
