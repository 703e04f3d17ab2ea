using System.ComponentModel;
using System.Text.Json.Serialization;
using Atlassian.Admin.Gen.Xml;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Makes the readers of response bodies.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ApiBody
{
    /// <summary>Reads JSON (RFC 8259).</summary>
    /// <param name="converter">Reads the type.</param>
    /// <param name="mediaType">The media type, such as <c>application/json</c> or <c>application/problem+json</c>.</param>
    /// <typeparam name="T">The type of the bodies.</typeparam>
    /// <returns>The reader.</returns>
    public static ApiBodyReader<T> Json<T>(JsonConverter<T> converter, string mediaType = "application/json") =>
        new JsonBodyReader<T>(converter, mediaType);

    /// <summary>Reads XML, in the encoding that the media type, a byte order mark or the XML declaration names (RFC 7303 §3).</summary>
    /// <param name="root">The name of the documents' element.</param>
    /// <param name="converter">Reads what is in it.</param>
    /// <param name="mediaTypes">The media types, such as <c>application/xml</c>, one at least.</param>
    /// <typeparam name="T">The type of the bodies.</typeparam>
    /// <returns>The reader.</returns>
    public static ApiBodyReader<T> Xml<T>(XmlName root, XmlModelConverter<T> converter, params string[] mediaTypes) =>
        new XmlBodyReader<T>(root, converter, mediaTypes);

    /// <summary>Reads text, in the character set that the server names (RFC 9110 §8.3.2), or in UTF-8.</summary>
    /// <param name="mediaTypes">The media types, such as <c>text/plain</c>, one at least.</param>
    /// <returns>The reader.</returns>
    public static ApiBodyReader<string> Text(params string[] mediaTypes) => new TextBodyReader(mediaTypes);

    /// <summary>Hands bodies on as streams that own the response: nothing is read before the caller reads it, and no limit of length applies.</summary>
    /// <param name="mediaTypes">The media types, such as <c>application/octet-stream</c>, one at least.</param>
    /// <returns>The reader.</returns>
    public static ApiBodyReader<Stream> Stream(params string[] mediaTypes) => new StreamBodyReader(mediaTypes);

    /// <summary>Reads JSON lines, or JSON text sequences where that is what comes, one by one while they come; the end of the enumeration closes the response.</summary>
    /// <param name="converter">Reads the type of the items.</param>
    /// <param name="mediaTypes">The media types, such as <c>application/jsonl</c>, one at least.</param>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <returns>The reader.</returns>
    public static ApiBodyReader<IAsyncEnumerable<T>> JsonLines<T>(JsonConverter<T> converter, params string[] mediaTypes) =>
        new JsonLinesBodyReader<T>(converter, mediaTypes);

    /// <summary>Reads server-sent events, one by one while they come; the end of the enumeration closes the response.</summary>
    /// <param name="converter">Reads the type of the data.</param>
    /// <param name="events">The events that the document names; none where every event is an item.</param>
    /// <param name="mediaTypes">The media types, such as <c>text/event-stream</c>, one at least.</param>
    /// <typeparam name="T">The type of the data.</typeparam>
    /// <returns>The reader.</returns>
    public static ApiBodyReader<AsyncEvents<T>> Events<T>(JsonConverter<T> converter, IReadOnlyList<ApiEvent<T>> events, params string[] mediaTypes) =>
        new EventsBodyReader<T>(new EventTable<T>(converter, events), mediaTypes);

    /// <summary>Reads one of several bodies, by the status and the media type of the answer.</summary>
    /// <param name="cases">What may come, in the order of <paramref name="numberOf"/>.</param>
    /// <param name="numberOf">The number of a result's case, from 1 on; 0 of an answer that is none of them.</param>
    /// <param name="unknown">Makes a result of the text of an answer that is none of them.</param>
    /// <param name="textOf">The text of a result that is none of them.</param>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <returns>The reader.</returns>
    public static ApiBodyReader<TResult> Choice<TResult>(
        IReadOnlyList<ApiBodyCase<TResult>> cases, Func<TResult, int> numberOf, Func<string, TResult> unknown, Func<TResult, string> textOf) =>
        new ChoiceBodyReader<TResult>(cases, numberOf, unknown, textOf);

    /// <summary>A body that may come.</summary>
    /// <param name="status">The status that it comes with: a code, a range such as <c>2XX</c>, or <c>default</c>.</param>
    /// <param name="body">Reads it.</param>
    /// <param name="toResult">Makes the result.</param>
    /// <param name="fromResult">Takes the body out of the result.</param>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <returns>The case.</returns>
    public static ApiBodyCase<TResult> Case<TResult, T>(string status, ApiBodyReader<T> body, Func<T, TResult> toResult, Func<TResult, T> fromResult) =>
        new ReadBodyCase<TResult, T>(status, body, toResult, fromResult);

    /// <summary>An answer without a body that may come.</summary>
    /// <param name="status">The status that it comes with: a code, a range such as <c>2XX</c>, or <c>default</c>.</param>
    /// <param name="result">The result.</param>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <returns>The case.</returns>
    public static ApiBodyCase<TResult> Empty<TResult>(string status, TResult result) => new EmptyBodyCase<TResult>(status, result);
}
