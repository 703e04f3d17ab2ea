using System.Text;

namespace Atlassian.Admin.Gen;

/// <summary>Makes URIs fit to be shown and logged.</summary>
internal static class SafeUri
{
    private const string Mask = "***";

    private static readonly Uri Unknown = new("about:blank");

    private static readonly HashSet<string> SensitiveNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "key", "sig", "auth", "authorization", "code", "jwt", "session", "sessionid", "sid", "pwd", "passwd", "assertion", "otp",
    };

    private static readonly string[] SensitiveParts = ["secret", "password", "signature", "credential", "apikey", "accesskey", "authtoken"];

    // Where to go on in a list is no secret, and one wants to see it.
    private static readonly string[] HarmlessTokens = ["pagetoken", "continuationtoken", "synctoken", "nexttoken", "skiptoken"];

    /// <summary><paramref name="uri"/> without user info and fragment, and with the values of sensitive query parameters masked.</summary>
    public static Uri From(Uri? uri)
    {
        if (uri is null)
        {
            return Unknown;
        }

        if (!uri.IsAbsoluteUri || (uri.UserInfo.Length == 0 && uri.Fragment.Length == 0 && !HasSensitiveQuery(uri.Query)))
        {
            return uri;
        }

        return new Uri(uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped) + Masked(uri.Query));
    }

    private static bool HasSensitiveQuery(string query) => query.Length > 1 && query[1..].Split('&').Any(IsSensitive);

    private static string Masked(string query)
    {
        if (query.Length <= 1)
        {
            return "";
        }

        StringBuilder masked = new();
        foreach (string pair in query[1..].Split('&'))
        {
            masked.Append(masked.Length == 0 ? '?' : '&');
            masked.Append(IsSensitive(pair) ? $"{pair[..pair.IndexOf('=', StringComparison.Ordinal)]}={Mask}" : pair);
        }

        return masked.ToString();
    }

    private static bool IsSensitive(string pair)
    {
        int end = pair.IndexOf('=', StringComparison.Ordinal);
        if (end < 0)
        {
            return false;
        }

        string name = Uri.UnescapeDataString(pair[..end])
            .Replace("-", "", StringComparison.Ordinal)
            .Replace("_", "", StringComparison.Ordinal);
        return SensitiveNames.Contains(name)
            || Array.Exists(SensitiveParts, part => name.Contains(part, StringComparison.OrdinalIgnoreCase))
            || (name.EndsWith("token", StringComparison.OrdinalIgnoreCase)
                && !Array.Exists(HarmlessTokens, token => name.EndsWith(token, StringComparison.OrdinalIgnoreCase)));
    }
}
