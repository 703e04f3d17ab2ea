using Atlassian.Admin.Gen.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Atlassian.Admin.Gen.Parsing;

/// <summary>An additional file that may be a document, with its options.</summary>
/// <param name="Text">The file.</param>
/// <param name="Options">What MSBuild says about it.</param>
/// <remarks>The text is compared by identity: the compiler gives another one when the file changes.</remarks>
internal sealed record DocumentFile(AdditionalText Text, GeneratorOptions Options)
{
    /// <summary>The other files that the document may refer to, directly or through another one.</summary>
    public EquatableArray<ReferencedFile> Others { get; init; }

    /// <summary>Pairs a file with its options.</summary>
    public static DocumentFile Create((AdditionalText Text, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellationToken) =>
        new(input.Text, GeneratorOptions.Read(input.Options.GetOptions(input.Text), input.Options.GlobalOptions, input.Text.Path));

    /// <summary>Whether a file's name, or its item, says that it may be a document, or a part of one.</summary>
    public static bool IsCandidate(DocumentFile file) =>
        file.Options.IsNamed || Path.GetExtension(file.Text.Path).ToLowerInvariant() is ".yaml" or ".yml" or ".json";

    /// <summary>The file with those of the others whose names occur in it, in one that occurs in it, and so on.</summary>
    /// <remarks>
    /// A document is parsed again when one of these changes, and only then. This runs for every document when any of them changes, so it looks
    /// into none of them: what each mentions is known.
    /// </remarks>
    public static DocumentFile WithOthers((DocumentFile File, EquatableArray<ReferencedFile> All) input, CancellationToken cancellationToken)
    {
        List<ReferencedFile> rest = [.. input.All.Where(file => file.Text != input.File.Text)];
        List<ReferencedFile> found = [];
        Queue<ReferencedFile> open = new(input.All.Where(file => file.Text == input.File.Text).Take(1));
        while (open.Count > 0 && rest.Count > 0)
        {
            cancellationToken.Check();
            HashSet<string> mentions = [.. open.Dequeue().Mentions];
            foreach (ReferencedFile file in rest.FindAll(file => mentions.Contains(file.Path)))
            {
                rest.Remove(file);
                found.Add(file);
                open.Enqueue(file);
            }
        }

        return found.Count == 0 ? input.File : input.File with { Others = found.OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray() };
    }
}
