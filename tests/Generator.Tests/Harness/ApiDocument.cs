namespace Atlassian.Admin.Gen.Tests.Harness;

/// <summary>An additional file with the metadata that MSBuild would give it.</summary>
internal sealed record ApiDocument(string Text)
{
    public string Path { get; init; } = "specs/api.yaml";

    /// <summary>Whether an <c>OpenApiClient</c> item names the file; otherwise it is a plain additional file.</summary>
    public bool IsNamed { get; init; } = true;

    /// <summary>Whether the file's metadata says that it is no document by itself.</summary>
    public bool IsPart { get; init; }

    public string? Namespace { get; init; } = "Acme.Api";

    public string? ClientName { get; init; } = "AcmeClient";

    public string? Accessibility { get; init; }

    /// <summary>More metadata of the file's item, by name.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; init; } = new Dictionary<string, string>();

    /// <summary>What an <c>.editorconfig</c> says about the file.</summary>
    public IReadOnlyDictionary<string, string> EditorConfig { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether the project has the file's item but not the file.</summary>
    public bool IsMissing { get; init; }

    /// <summary>A document whose <c>paths</c> these are, indented by two.</summary>
    public static ApiDocument OfPaths(string paths, string more = "") =>
        new($"{Head}paths:\n{Indent(paths, 2)}\n{more}");

    /// <summary>A document whose schemas these are, indented by four.</summary>
    public static ApiDocument OfSchemas(string schemas) =>
        new($"{Head}paths: {{}}\ncomponents:\n  schemas:\n{Indent(schemas, 4)}\n");

    /// <summary>A document of one operation that answers with this schema, indented by eighteen.</summary>
    public static ApiDocument OfResponse(string schema, string components = "{}") => new($$"""
        {{Head}}paths:
          /things:
            get:
              operationId: getThings
              tags: [Things]
              responses:
                '200':
                  description: Things.
                  content:
                    application/json:
                      schema:
        {{Indent(schema, 16)}}
        components:
          schemas:
        {{Indent(components, 4)}}
        """);

    /// <summary>What a document begins with.</summary>
    public const string Head = "openapi: 3.1.0\ninfo: {title: Acme, version: '1'}\n";

    private static string Indent(string text, int by) => string.Join('\n', text.Split('\n').Select(line => new string(' ', by) + line));
}
