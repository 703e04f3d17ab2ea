using System.ComponentModel;
using System.Text.Json.Serialization;
using Atlassian.Admin.Gen.Xml;

namespace Atlassian.Admin.Gen.Http;

/// <summary>What a request carries.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiRequestBody
{
    /// <summary>Where a request's options hold its body.</summary>
    public static HttpRequestOptionsKey<ApiRequestBody> RequestOptionsKey { get; } = new("Atlassian.Admin.Gen.RequestBody");

    /// <summary>Whether it can be sent again; if not, the call is neither retried nor redirected with it.</summary>
    public virtual bool IsReplayable => true;

    /// <summary>A JSON body (RFC 8259), written at once, so that later changes of <paramref name="value"/> do not count.</summary>
    /// <param name="value">The value to send.</param>
    /// <param name="converter">Writes the type.</param>
    /// <param name="mediaType">The media type, such as <c>application/json</c>.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <returns>The body.</returns>
    /// <exception cref="ArgumentException"><paramref name="mediaType"/> can't stand in a header.</exception>
    public static ApiRequestBody Json<T>(T value, JsonConverter<T> converter, string mediaType = "application/json") =>
        new JsonRequestBody<T>(value, converter, Checked(mediaType));

    /// <summary>An XML body, written at once, so that later changes of <paramref name="value"/> do not count.</summary>
    /// <param name="value">The value to send.</param>
    /// <param name="root">The name of the document's element.</param>
    /// <param name="converter">Writes what is in it.</param>
    /// <param name="mediaType">The media type, such as <c>application/xml</c>.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <returns>The body.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="mediaType"/> can't stand in a header, or a text or a name in <paramref name="value"/> can't stand in XML.
    /// </exception>
    public static ApiRequestBody Xml<T>(T value, XmlName root, XmlModelConverter<T> converter, string mediaType) =>
        new XmlRequestBody<T>(value, root, converter, Checked(mediaType));

    /// <summary>Text, sent in UTF-8.</summary>
    /// <param name="value">The text.</param>
    /// <param name="mediaType">The media type, such as <c>text/plain</c>.</param>
    /// <returns>The body.</returns>
    /// <exception cref="ArgumentException"><paramref name="mediaType"/> can't stand in a header.</exception>
    public static ApiRequestBody Text(string value, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new TextRequestBody(value, Checked(mediaType));
    }

    /// <summary>
    /// Bytes from where the stream stands on, read while they are sent. The stream stays the caller's to dispose; the call is retried only when
    /// it can seek.
    /// </summary>
    /// <param name="value">The stream.</param>
    /// <param name="mediaType">The media type, such as <c>application/octet-stream</c>.</param>
    /// <returns>The body.</returns>
    /// <exception cref="ArgumentException"><paramref name="mediaType"/> can't stand in a header.</exception>
    public static ApiRequestBody Stream(Stream value, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new StreamRequestBody(value, Checked(mediaType));
    }

    /// <summary>JSON lines, or a JSON text sequence (RFC 7464) where the media type is one; each item is sent as soon as there is no other ready to go with it. The items are taken once, so the call is not retried.</summary>
    /// <param name="items">The items.</param>
    /// <param name="converter">Writes the type of the items.</param>
    /// <param name="mediaType">The media type, such as <c>application/jsonl</c>.</param>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <returns>The body.</returns>
    /// <exception cref="ArgumentException"><paramref name="mediaType"/> can't stand in a header.</exception>
    public static ApiRequestBody JsonLines<T>(IAsyncEnumerable<T> items, JsonConverter<T> converter, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new JsonLinesRequestBody<T>(items, converter, Checked(mediaType));
    }

    /// <summary>The content of one attempt's request, which disposes it.</summary>
    /// <returns>The content.</returns>
    public abstract HttpContent CreateContent();

    private static string Checked(string mediaType)
    {
        ArgumentNullException.ThrowIfNull(mediaType);
        return HeaderText.IsValue(mediaType) ? mediaType : throw new ArgumentException("It is no media type.", nameof(mediaType));
    }
}
