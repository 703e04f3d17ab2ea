using System.Globalization;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Benchmarks.Sizes;

/// <summary>What became of one document.</summary>
/// <param name="Document">The file.</param>
/// <param name="Kilobytes">Its size.</param>
/// <param name="Reader">Milliseconds in which Microsoft.OpenApi reads the text by itself; nothing where it fails.</param>
/// <param name="Ours">What this generator makes of it.</param>
/// <param name="NSwag">What NSwag makes of it.</param>
internal sealed record SizeRow(string Document, long Kilobytes, double? Reader, SizeOfOutput Ours, SizeOfOutput NSwag)
{
    public const string Header =
        "| document | KB | reader, ms | ours, ms | ratio | lines | errors | compile, ms | NSwag, ms | lines | errors | compile, ms |\n" +
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|";

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Document} | {Kilobytes} | {(Reader is { } reader ? reader.ToString("0", CultureInfo.InvariantCulture) : "fails")} | {Ours.Milliseconds:0} | {(Reader is { } time ? (Ours.Milliseconds / time).ToString("0.0", CultureInfo.InvariantCulture) : "")} | {Ours.Cells} | {(NSwag.Failure is null ? $"{NSwag.Milliseconds:0}" : NSwag.Failure)} | {NSwag.Cells} |");

    public string ToJson() => JsonSerializer.Serialize(this);

    public static SizeRow? FromJson(string json) => JsonSerializer.Deserialize<SizeRow>(json);
}
