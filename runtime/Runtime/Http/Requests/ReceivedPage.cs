using System.ComponentModel;
using System.Globalization;

namespace Atlassian.Admin.Gen.Http;

/// <summary>What is known when a page of a list has come, besides its body: all that may say where the next one is.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ReceivedPage
{
    private protected ReceivedPage(ApiRequest request, ApiHeaders headers)
    {
        Request = request;
        Headers = headers;
    }

    /// <summary>The request that got the page.</summary>
    public ApiRequest Request { get; }

    /// <summary>The headers of the response.</summary>
    public ApiHeaders Headers { get; }

    /// <summary>How many items the page has.</summary>
    public int ItemCount { get; internal init; }

    /// <summary>How many items came since the first request, this page's included; null after a continuation token, where nobody knows.</summary>
    public long? ItemsSoFar { get; internal init; }

    /// <summary>Whether the items are those of the page before once more, as of a server that does not heed the parameter.</summary>
    internal bool IsRepeated { get; init; }

    /// <summary>A header's value; null when it is not there or empty.</summary>
    /// <param name="name">The header's name.</param>
    /// <returns>The value.</returns>
    public string? Header(string name) => Headers.TryGetValue(name, out string? value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>A header's value as a whole number; null when it is none.</summary>
    /// <param name="name">The header's name.</param>
    /// <returns>The number.</returns>
    public long? HeaderNumber(string name) => Number(Header(name));

    /// <summary>A header's value as a truth value; null when it is neither <c>true</c> nor <c>false</c>.</summary>
    /// <param name="name">The header's name.</param>
    /// <returns>The truth value.</returns>
    public bool? HeaderFlag(string name) => bool.TryParse(Header(name), out bool value) ? value : null;

    /// <summary>The value of a parameter of the request's query as a whole number; null when it is none.</summary>
    internal long? QueryNumber(string name)
    {
        int start = Request.PathAndQuery.IndexOf('?', StringComparison.Ordinal);
        string query = start < 0 ? "" : Request.PathAndQuery[(start + 1)..];
        string? pair = query.Split('&').FirstOrDefault(pair => string.Equals(Uri.UnescapeDataString(pair.Split('=')[0]), name, StringComparison.Ordinal));
        return pair is null ? null : Number(Uri.UnescapeDataString(pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..]));
    }

    private static long? Number(string? text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : null;
}
