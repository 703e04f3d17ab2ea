using System.Diagnostics.CodeAnalysis;

namespace Atlassian.Admin.Gen.Json;

/// <summary>Base64 with the alphabet for URLs (RFC 4648 §5), written without padding and read with or without it.</summary>
internal static class UrlBase64
{
    public static string Encode(byte[] value) => Convert.ToBase64String(value).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    public static bool TryDecode(string text, [NotNullWhen(true)] out byte[]? value)
    {
        value = null;
        if (text.AsSpan().IndexOfAny('+', '/') >= 0)
        {
            return false;
        }

        string unpadded = text.TrimEnd('=');
        string base64 = unpadded.Replace('-', '+').Replace('_', '/').PadRight((unpadded.Length + 3) / 4 * 4, '=');
        byte[] bytes = new byte[base64.Length / 4 * 3];
        if (!Convert.TryFromBase64String(base64, bytes, out int length))
        {
            return false;
        }

        value = bytes.AsSpan(0, length).ToArray();
        return true;
    }
}
