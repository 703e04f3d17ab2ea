using System.Security.Cryptography;
using System.Text;

namespace Atlassian.Admin.Gen.Json;

/// <summary>URIs by their texts, whatever these are: what was read is written back.</summary>
internal static class UriText
{
    /// <summary>The URI of a text; one that is only kept, where <see cref="Uri"/> refuses it.</summary>
    public static Uri Read(string text) => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? value) ? value : KeptUri.Create(text);

    /// <summary>The text that a URI was made of.</summary>
    public static string Of(Uri value) => value is KeptUri kept ? kept.Text : value.OriginalString;

    // Of what others call on a Uri only ToString can be overridden. The base does for the rest: it is equal to another where the texts are equal,
    // and it is relative, which no request takes.
    private sealed class KeptUri : Uri
    {
        private KeptUri(string text, string stand)
            : base(stand, UriKind.Relative) => Text = text;

        public string Text { get; }

        public static KeptUri Create(string text) =>
            Stands(text).Where(static stand => TryCreate(stand, UriKind.Relative, out _)).Select(stand => new KeptUri(text, stand)).First();

        public override string ToString() => Text;

        private static IEnumerable<string> Stands(string text)
        {
            int colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon >= 0)
            {
                yield return $"{text[..colon]}%3A{text[(colon + 1)..]}";
            }

            yield return "./" + text;

            // Longer than a URI can be.
            yield return "./" + Convert.ToHexString(SHA256.HashData(Encoding.Unicode.GetBytes(text)));
        }
    }
}
