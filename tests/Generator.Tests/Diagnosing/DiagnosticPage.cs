using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Atlassian.Admin.Gen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen.Tests.Diagnosing;

/// <summary>A page of <c>docs/diagnostics</c>: what causes a diagnostic, what is shown then, and what cures it.</summary>
internal sealed class DiagnosticPage(string id)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Pages");

    private readonly string _text = Read($"{id}.md");

    /// <summary>The ids of all pages.</summary>
    public static IEnumerable<string?> Ids => Directory.GetFiles(Folder, "AAG*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);

    /// <summary>The first line.</summary>
    public string Title => _text[..(_text.IndexOf('\n', StringComparison.Ordinal) + 1)].TrimEnd();

    /// <summary>What the page says of the severity.</summary>
    public string Severity => Regex.Match(_text, @"^Severity: (\w+)\.$", RegexOptions.Multiline).Groups[1].Value;

    /// <summary>What the page shows as the compiler's output.</summary>
    public IEnumerable<string> Shown => Blocks("Cause").Where(block => block.Language == "text").SelectMany(block => block.Text.TrimEnd().Split('\n'));

    /// <summary>A file of the folder, or of the release tracking.</summary>
    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name)).ReplaceLineEndings("\n");

    /// <summary>What the generator says to the documents of a section.</summary>
    public IEnumerable<string> Run(string section) => GeneratorRunner.RunOnce([.. Documents(section)]).Result.Diagnostics.Select(Describe).Order(StringComparer.Ordinal);

    /// <summary>A severity as the compiler writes it.</summary>
    public static string Word(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Error ? "error" : "warning";

    private static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        return $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): {Word(diagnostic.Severity)} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    /// <summary>The documents of a section, as the items beside them say; without items, one that an <c>OpenApiClient</c> item names.</summary>
    private List<ApiDocument> Documents(string section)
    {
        List<(string Language, string Text)> blocks = [.. Blocks(section)];
        List<XElement> items = [.. blocks.Where(block => block.Language == "xml").SelectMany(block => XElement.Parse($"<Items>{block.Text}</Items>").Elements())];
        return [.. blocks.Where(block => block.Language is "yaml" or "json").Select(block => Document(block.Language, block.Text, items))];
    }

    private static ApiDocument Document(string language, string text, List<XElement> items)
    {
        // The first line of one of several files is a comment with its name.
        string path = Regex.Match(text, @"^# (\S+\.yaml)\n") is { Success: true } name ? name.Groups[1].Value : $"api.{language}";
        XElement item = items.Find(item => item.Attribute("Include")!.Value == path) ?? new XElement("OpenApiClient");
        Dictionary<string, string> metadata = item.Attributes().Where(attribute => attribute.Name != "Include").ToDictionary(attribute => attribute.Name.LocalName, attribute => attribute.Value);
        return new ApiDocument(text)
        {
            Path = path,
            IsNamed = item.Name == "OpenApiClient",
            Namespace = metadata.GetValueOrDefault("Namespace"),
            ClientName = metadata.GetValueOrDefault("ClientName"),
            Accessibility = metadata.GetValueOrDefault("Accessibility"),
            Metadata = metadata.Where(one => one.Key is not ("Namespace" or "ClientName" or "Accessibility")).ToDictionary(),
        };
    }

    private IEnumerable<(string Language, string Text)> Blocks(string section) => Regex.Matches(Section(section), "^```(\\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)
        .Select(block => (block.Groups[1].Value, block.Groups[2].Value));

    private string Section(string name)
    {
        Match section = Regex.Match(_text, $"^## {name}\n(.*?)(?=^## |\\z)", RegexOptions.Multiline | RegexOptions.Singleline);
        Assert.True(section.Success, $"{id}.md has no section '{name}'.");
        return section.Groups[1].Value;
    }
}
