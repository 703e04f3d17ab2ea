using System.ComponentModel;
using System.Text.Json.Serialization;

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

    /// <summary>Reads text, in the character set that the server names (RFC 9110 §8.3.2), or in UTF-8.</summary>
    /// <param name="mediaType">The media type, such as <c>text/plain</c>.</param>
    /// <returns>The reader.</returns>
    public static ApiBodyReader<string> Text(string mediaType) => new TextBodyReader(mediaType);

    /// <summary>Hands bodies on as streams that own the response: nothing is read before the caller reads it, and no limit of length applies.</summary>
    /// <param name="mediaType">The media type, such as <c>application/octet-stream</c>.</param>
    /// <returns>The reader.</returns>
    public static ApiBodyReader<Stream> Stream(string mediaType) => new StreamBodyReader(mediaType);
}
