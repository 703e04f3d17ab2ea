using System.Text.Json;
using System.Text.RegularExpressions;

namespace Prism;

/// <summary>Tells answers that no .NET type for addresses can hold from those that the client reads wrongly.</summary>
/// <remarks>
/// Prism makes up addresses such as <c>http://a,b+c</c>. RFC 3986 §3.2.2 allows these characters in a host, and <see cref="Uri"/> refuses them: the
/// client, whose type of <c>format: uri</c> it is, says so. Each such failure is looked at by itself: the value at the place that it names has to be one.
/// </remarks>
internal static partial class UnheldUris
{
    public static bool Explain(Exception failure, string body)
    {
        if (failure is not ApiException || Place().Match(failure.Message) is not { Success: true } match)
        {
            return false;
        }

        using JsonDocument document = JsonDocument.Parse(body);
        JsonElement value = document.RootElement;
        foreach (Match step in Step().Matches(match.Groups[1].Value))
        {
            value = step.Groups["index"] is { Success: true } index
                ? value[int.Parse(index.Value, System.Globalization.CultureInfo.InvariantCulture)]
                : value.GetProperty(step.Groups["name"].Value);
        }

        return value.GetString() is { } text && Rfc3986().IsMatch(text) && !Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _);
    }

    [GeneratedRegex(@"Expected a URI, found another string\. Path: \$(\S*) \|")]
    private static partial Regex Place();

    [GeneratedRegex(@"\.(?<name>\w+)|\[(?<index>\d+)\]")]
    private static partial Regex Step();

    // Scheme, host and path of RFC 3986 §3, as far as Prism makes them up.
    [GeneratedRegex(@"^https?://([\w.~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+(/([\w.~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})*)*$", RegexOptions.ECMAScript)]
    private static partial Regex Rfc3986();
}
