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
}
