using Atlassian.Admin.Gen.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Atlassian.Admin.Gen.Diagnostics;

/// <summary>The severity that an <c>.editorconfig</c> gives a diagnostic in the documents of a section.</summary>
/// <param name="Id">The diagnostic's id.</param>
/// <param name="Severity">The severity; null where it is not reported.</param>
/// <remarks>
/// The compiler keeps <c>dotnet_diagnostic.AAG006.severity</c> to itself, and looks it up for C# files and for whole projects alone: a section
/// about a document is no place for it. So there is a key of our own beside it.
/// </remarks>
internal sealed record SeverityOption(string Id, DiagnosticSeverity? Severity)
{
    /// <summary>What a key may be set to.</summary>
    public const string Expected = "it has to be 'none', 'silent', 'suggestion', 'warning' or 'error'.";

    /// <summary>The key for a diagnostic.</summary>
    public static string Key(string id) => $"openapi_client.{id}.severity";

    /// <summary>Reads the severities of a document.</summary>
    public static EquatableArray<SeverityOption> Read(AnalyzerConfigOptions file, List<WrongOption> wrong)
    {
        List<SeverityOption> options = [];
        foreach (string id in DiagnosticDescriptors.All.Select(descriptor => descriptor.Id))
        {
            if (!file.TryGetValue(Key(id), out string? value))
            {
                continue;
            }

            switch (value.Trim().ToLowerInvariant())
            {
                case "none":
                    options.Add(new SeverityOption(id, null));
                    break;
                case "silent":
                    options.Add(new SeverityOption(id, DiagnosticSeverity.Hidden));
                    break;
                case "suggestion":
                    options.Add(new SeverityOption(id, DiagnosticSeverity.Info));
                    break;
                case "warning":
                    options.Add(new SeverityOption(id, DiagnosticSeverity.Warning));
                    break;
                case "error":
                    options.Add(new SeverityOption(id, DiagnosticSeverity.Error));
                    break;
                default:
                    wrong.Add(new WrongOption(Key(id), value, Expected));
                    break;
            }
        }

        return options.ToEquatableArray();
    }

    /// <summary>Gives diagnostics their severities, and takes out those that are not to be reported.</summary>
    public static IEnumerable<DiagnosticInfo> Apply(EquatableArray<SeverityOption> options, IEnumerable<DiagnosticInfo> diagnostics) =>
        from diagnostic in diagnostics
        let option = options.FirstOrDefault(option => option.Id == diagnostic.Descriptor.Id)
        where option is null or { Severity: not null }
        select option is null ? diagnostic : diagnostic with { Severity = option.Severity };
}
