using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>Emits the index: comments and nothing else.</summary>
internal static class IndexEmitter
{
    /// <summary>Emits the index.</summary>
    public static EmittedFile Emit(IndexModel model, CancellationToken cancellationToken) =>
        EmittedFile.At(model.Target, model.Name.Text.TrimStart('@'), TemplateRenderer.Render("index", new IndexView(model), cancellationToken) + "\n");
}

/// <summary>What the template of the index shows.</summary>
internal sealed class IndexView(IndexModel model)
{
    private readonly CSharpTypes _types = new(model.Target.Namespace);

    public string Document { get; } = Line(model.Target.DocumentName);

    public string Version { get; } = $"{Generator.Name} {Generator.Version}";

    public List<string> Operations { get; } =
        [.. model.Operations.Select(operation => $"{Line(operation.Route)} {operation.Id} -> {operation.Client}.{operation.Method.Text.TrimStart('@')}Async")];

    public List<string> Webhooks { get; } = [.. model.Webhooks.Select(webhook => $"{Line(webhook.Route)} -> {webhook.Class}.{webhook.Property}")];

    public List<string> Schemas => [.. model.Schemas.Select(Schema)];

    public List<string> InlineSchemas => [.. model.InlineSchemas.Select(Schema)];

    public List<string> Diagnostics { get; } = [.. model.Diagnostics.Select(diagnostic => $"{Line(diagnostic.Place)} {diagnostic.Id}: {Line(diagnostic.Message)}")];

    private string Schema(IndexSchemaModel schema) => $"{Line(schema.Schema)} -> {Kind(schema.Type)}{ShortName(schema.Type)}";

    private static string Kind(TypeModel type) => type.Kind switch
    {
        TypeKind.Record => "record ",
        TypeKind.Enum => "enum ",
        TypeKind.Union => "union ",
        _ => "",
    };

    // As it is written where the usual namespaces are imported: this is read, and not compiled.
    private string ShortName(TypeModel type)
    {
        string name = _types.Name(type);
        foreach (string prefix in new[] { $"global::{model.Target.Namespace}.", "global::System.Collections.Generic.", "global::System.Text.Json.", "global::System.IO.", "global::System.", "global::Atlassian.Admin.Gen." })
        {
            name = name.Replace(prefix, "");
        }

        return name;
    }

    // A message can have several lines, a comment has one.
    private static string Line(DocText text) => string.Join(" ", text.Lines);
}
