using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Makes base addresses of the servers of a document, whose variables have values (OpenAPI «Server Object»).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ServerTemplate
{
    private const string SchemeEnd = "://";

    private static readonly SearchValues<char> Foreign = SearchValues.Create("?#@\\{}");

    /// <summary>The address of a server.</summary>
    /// <param name="template">The server's URL, with names in braces.</param>
    /// <param name="variables">The names and their values.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentNullException">A value is null.</exception>
    /// <exception cref="ArgumentException">With a value it is no http or https address, or the value would change more than its own place.</exception>
    public static Uri Expand(string template, params (string Name, string Value)[] variables)
    {
        string url = Substitute(template, variables);
        return Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https"
            ? address
            : throw new ArgumentException($"'{url}' is no http or https address.", variables.Length > 0 ? variables[0].Name : null);
    }

    /// <summary>The address of a server that the document names relative to where it is itself.</summary>
    /// <param name="documentAddress">Where the document was, or the server at least: absolute.</param>
    /// <param name="template">The server's URL, with names in braces.</param>
    /// <param name="variables">The names and their values.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentException"><paramref name="documentAddress"/> is not absolute, or a value would change more than its own place.</exception>
    public static Uri Resolve(Uri documentAddress, string template, params (string Name, string Value)[] variables)
    {
        ArgumentNullException.ThrowIfNull(documentAddress);
        string url = Substitute(template, variables);
        return documentAddress.IsAbsoluteUri && Uri.TryCreate(documentAddress, url, out Uri? address) && address.Scheme is "http" or "https"
            ? address
            : throw new ArgumentException("It has to be an absolute http or https address.", nameof(documentAddress));
    }

    /// <summary>The text of one of the values that the document lists.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="choice">Which of them.</param>
    /// <param name="values">The values.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are less.</exception>
    public static string Choose(string name, int choice, params string[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return choice >= 0 && choice < values.Length ? values[choice] : throw new ArgumentOutOfRangeException(name, choice, "The document lists no such value.");
    }

    private static string Substitute(string template, (string Name, string Value)[] variables)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(variables);
        string url = template;
        foreach ((string name, string value) in variables)
        {
            ArgumentNullException.ThrowIfNull(value, name);
            string place = $"{{{name}}}";
            int at = template.IndexOf(place, StringComparison.Ordinal);
            Check(name, value, template, at);
            url = url.Replace(place, value, StringComparison.Ordinal);
        }

        return url;
    }

    // A value from elsewhere must not lead to another host, path or query than the document's author left open.
    private static void Check(string name, string value, string template, int at)
    {
        int scheme = template.IndexOf(SchemeEnd, StringComparison.Ordinal);
        int path = scheme < 0 ? -1 : template.IndexOf('/', scheme + SchemeEnd.Length);
        bool isHost = scheme >= 0 && at > scheme && (path < 0 || at < path);
        bool isScheme = scheme >= 0 && at >= 0 && at < scheme;
        string? problem = isScheme && value is not ("http" or "https") ? "is neither http nor https"
            : value.AsSpan().ContainsAny(Foreign) || value.Any(static c => char.IsControl(c) || char.IsWhiteSpace(c)) ? "has a character that does not belong there"
            : isHost && (value.Length == 0 || value.Contains('/', StringComparison.Ordinal)) ? "is no part of a host's name"
            : value.Split('/').Any(static segment => segment is "." or "..") ? "leads to another path"
            : null;
        if (problem is not null)
        {
            throw Wrong(name, value, problem);
        }
    }

    [SuppressMessage("Usage", "CA2208", Justification = "The caller's method names the parameter so.")]
    private static ArgumentException Wrong(string name, string value, string problem) => new($"'{value}' {problem}.", name);
}
