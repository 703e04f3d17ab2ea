using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Atlassian.Admin.Gen.Parsing;

/// <summary>An additional file that may be a document, with its options.</summary>
/// <remarks>The text is compared by identity: the compiler gives another one when the file changes.</remarks>
internal sealed record DocumentFile(AdditionalText Text, GeneratorOptions Options)
{
    /// <summary>Pairs a file with its options.</summary>
    public static DocumentFile Create((AdditionalText Text, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellationToken) =>
        new(input.Text, GeneratorOptions.Read(input.Options.GetOptions(input.Text), input.Options.GlobalOptions, input.Text.Path));

    /// <summary>Whether a file's name, or its item, says that it may be a document.</summary>
    public static bool IsCandidate(DocumentFile file) =>
        file.Options.IsNamed || Path.GetExtension(file.Text.Path).ToLowerInvariant() is ".yaml" or ".yml" or ".json";
}
