using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen.Parsing;

/// <summary>An additional file that documents can refer to.</summary>
/// <remarks>The text is compared by identity, as that of a <see cref="DocumentFile"/>.</remarks>
internal sealed record ReferencedFile(AdditionalText Text)
{
    /// <summary>The file's path.</summary>
    public string Path => Text.Path;

    /// <summary>Whether the file's name occurs in a text, as it is or as in an address.</summary>
    public bool IsNamedIn(string text)
    {
        string name = System.IO.Path.GetFileName(Path);
        return text.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0
            || (Uri.EscapeDataString(name) is var escaped && escaped != name && text.IndexOf(escaped, StringComparison.OrdinalIgnoreCase) >= 0);
    }
}
