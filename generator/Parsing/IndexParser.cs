using System.Globalization;
using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Diagnostics;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Atlassian.Admin.Gen.Parsing.Schemas;
using Microsoft.CodeAnalysis.Text;

namespace Atlassian.Admin.Gen.Parsing;

/// <summary>Gathers what was made of a document, and what was not.</summary>
internal static class IndexParser
{
    private const int MaxPointerLength = 1_000;

    /// <summary>Makes the index of a client.</summary>
    public static IndexModel Parse(Identifier name, ClientModel client, SchemaParser schemas, IEnumerable<DiagnosticInfo> diagnostics, string documentPath, CancellationToken cancellationToken)
    {
        HashSet<string> emitted =
            [.. client.Records.Select(record => record.Name.Text), .. client.Enums.Select(@enum => @enum.Name.Text), .. client.Unions.Select(union => union.Name.Text)];
        List<SchemaTypeOrigin> origins = [.. schemas.Origins.Checked(cancellationToken).Where(origin => origin.Type.Name is not { } type || emitted.Contains(type.Text))];
        return new IndexModel
        {
            Target = client.Root.Target,
            Name = name,
            Operations = client.TagClients
                .SelectMany(tag => tag.Operations.Checked(cancellationToken).Select(operation => new IndexOperationModel(operation.RouteText, operation.Id, tag.Name, operation.Name)))
                .ToEquatableArray(),
            Webhooks = client.Webhooks
                .SelectMany(all => all.Webhooks.Select(webhook => new IndexWebhookModel(webhook.RouteText, all.Name, webhook.Name)))
                .ToEquatableArray(),
            Schemas = origins.Where(origin => origin.IsComponent).Select(Schema).ToEquatableArray(),
            InlineSchemas = origins.Checked(cancellationToken).Where(origin => !origin.IsComponent).Select(Schema).ToEquatableArray(),
            Diagnostics = diagnostics.Checked(cancellationToken).Select(diagnostic => Diagnostic(diagnostic, documentPath)).ToEquatableArray(),
        };
    }

    private static IndexSchemaModel Schema(SchemaTypeOrigin origin) => new(DocText.Create(Cut(origin.Schema.ToString())), origin.Type);

    // Each inline schema of a deep document has all the names above its own in its pointer.
    private static string Cut(string schema) => schema.Length <= MaxPointerLength ? schema : $"…{schema.Substring(schema.Length - MaxPointerLength)}";

    private static IndexDiagnosticModel Diagnostic(DiagnosticInfo diagnostic, string documentPath)
    {
        string place = "";
        if (diagnostic.Location is { } location)
        {
            LinePosition start = location.LineSpan.Start;
            string file = location.FilePath == documentPath ? "" : Path.GetFileName(location.FilePath);
            place = string.Format(CultureInfo.InvariantCulture, "{0}({1},{2})", file, start.Line + 1, start.Character + 1);
        }

        return new IndexDiagnosticModel(
            DocText.Create(place), diagnostic.Descriptor.Id, DocText.Create(diagnostic.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture)));
    }
}
