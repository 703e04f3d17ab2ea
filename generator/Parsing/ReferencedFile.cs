using Atlassian.Admin.Gen.Collections;
using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen.Parsing;

/// <summary>An additional file that documents can refer to.</summary>
/// <param name="Text">The file.</param>
/// <param name="Mentions">The paths of the project's other files whose names occur in it.</param>
/// <remarks>The text is compared by identity, as that of a <see cref="DocumentFile"/>.</remarks>
internal sealed record ReferencedFile(AdditionalText Text, EquatableArray<string> Mentions)
{
    /// <summary>The file's path.</summary>
    public string Path => Text.Path;

    /// <summary>Looks for the names of the project's files in one of them.</summary>
    /// <remarks>In its text and not its references, so that a file is read only when it or the list of files changes: a name that is no reference costs nothing.</remarks>
    public static ReferencedFile Create((DocumentFile File, EquatableArray<string> Paths) input, CancellationToken cancellationToken)
    {
        AdditionalText file = input.File.Text;
        List<string> others = [.. input.Paths.Where(path => path != file.Path).Distinct()];
        string text = others.Count == 0 ? "" : TextOf(input.File, cancellationToken);
        return new ReferencedFile(file, others.Where(path => IsNamedIn(text, path)).ToEquatableArray());
    }

    // What is too long is not read, and so refers to nothing.
    private static string TextOf(DocumentFile file, CancellationToken cancellationToken) =>
        file.Text.GetText(cancellationToken) is { } text && text.Length <= file.Options.MaxDocumentLength ? text.ToString() : "";

    // As it is or as in an address.
    private static bool IsNamedIn(string text, string path)
    {
        string name = System.IO.Path.GetFileName(path);
        return text.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0
            || (Uri.EscapeDataString(name) is var escaped && escaped != name && text.IndexOf(escaped, StringComparison.OrdinalIgnoreCase) >= 0);
    }
}
