using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>Chooses among the media types of a body.</summary>
internal static class MediaTypes
{
    /// <summary>The JSON media type of a body, <c>application/json</c> before others (RFC 6839 <c>+json</c>).</summary>
    public static (string Name, IOpenApiMediaType Body)? FindJson(IDictionary<string, IOpenApiMediaType>? content)
    {
        if (content is null)
        {
            return null;
        }

        foreach (KeyValuePair<string, IOpenApiMediaType> body in content.OrderBy(body => Essence(body.Key) == "application/json" ? 0 : 1))
        {
            string essence = Essence(body.Key);
            if (essence is "application/json" or "text/json" or "*/*" or "application/*" || essence.EndsWith("+json", StringComparison.Ordinal))
            {
                return (essence.Contains('*') ? "application/json" : body.Key, body.Value);
            }
        }

        return null;
    }

    // RFC 9110 §8.3.1: the type without parameters, in any case.
    private static string Essence(string mediaType)
    {
        int parameters = mediaType.IndexOf(';');
        return (parameters < 0 ? mediaType : mediaType.Substring(0, parameters)).Trim().ToLowerInvariant();
    }
}
