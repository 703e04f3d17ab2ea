using System.Buffers;
using System.ComponentModel;
using System.Text.Json;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Reads headers of responses as the types that the document gives them (OpenAPI «Header Object», style <c>simple</c>).</summary>
/// <remarks>Values are read by way of their JSON, so that a date or an enum is in a header what it is in a body.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ResponseHeader
{
    /// <summary>A header as it came.</summary>
    /// <param name="headers">The headers of the response.</param>
    /// <param name="name">The header's name.</param>
    /// <returns>The text, or null where there is no such header.</returns>
    public static string? Text(ApiHeaders headers, string name)
    {
        ArgumentNullException.ThrowIfNull(headers);
        return headers.TryGetValue(name, out string? text) ? text : null;
    }

    /// <summary>A header with a value of a value type.</summary>
    /// <param name="headers">The headers of the response.</param>
    /// <param name="name">The header's name.</param>
    /// <param name="converter">Reads the type.</param>
    /// <param name="isText">Whether its JSON is a string.</param>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The value, or null where there is no such header, or an empty one.</returns>
    /// <exception cref="FormatException">The value is of another type.</exception>
    public static T? Value<T>(ApiHeaders headers, string name, ModelConverter<T> converter, bool isText)
        where T : struct
        => Text(headers, name) is { } text && !string.IsNullOrWhiteSpace(text) ? Read(name, text, converter, isText) : null;

    /// <summary>A header with a value of a reference type, whose JSON is a string.</summary>
    /// <param name="headers">The headers of the response.</param>
    /// <param name="name">The header's name.</param>
    /// <param name="converter">Reads the type.</param>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The value, or null where there is no such header.</returns>
    /// <exception cref="FormatException">The value is of another type.</exception>
    public static T? Reference<T>(ApiHeaders headers, string name, ModelConverter<T> converter)
        where T : class
        => Text(headers, name) is { } text ? Read(name, text, converter, isText: true) : null;

    /// <summary>A header with several values.</summary>
    /// <param name="headers">The headers of the response.</param>
    /// <param name="name">The header's name.</param>
    /// <param name="element">Reads the elements.</param>
    /// <param name="isText">Whether the JSON of an element is a string.</param>
    /// <param name="style">What parts the values: simple (commas), or space-, tab- or pipe-delimited (Swagger 2.0, <c>collectionFormat</c>).</param>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <returns>The values, or null where there is no such header.</returns>
    /// <exception cref="FormatException">A value is of another type.</exception>
    public static IReadOnlyList<T>? List<T>(
        ApiHeaders headers, string name, ModelConverter<T> element, bool isText, ParameterStyle style = ParameterStyle.Simple) =>
        Text(headers, name) is { } text
            ? [.. text.Split(ParameterExpansion.Separator(style), StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(item => Read(name, item, element, isText))]
            : null;

    /// <summary>Headers whose names begin with the same.</summary>
    /// <param name="headers">The headers of the response.</param>
    /// <param name="prefix">What the names begin with.</param>
    /// <returns>The rests of the names, and the values.</returns>
    public static IReadOnlyDictionary<string, string> StartingWith(ApiHeaders headers, string prefix)
    {
        ArgumentNullException.ThrowIfNull(headers);
        ArgumentNullException.ThrowIfNull(prefix);
        return headers
            .Where(header => header.Key.Length > prefix.Length && header.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            .ToDictionary(header => header.Key[prefix.Length..], header => header.Value, StringComparer.OrdinalIgnoreCase);
    }

    private static T Read<T>(string name, string text, ModelConverter<T> converter, bool isText)
    {
        try
        {
            return ModelJson.Read(Json(text.Trim(), isText), converter);
        }
        catch (JsonException exception)
        {
            throw new FormatException($"The header '{name}' does not fit the document: {exception.Message}", exception);
        }
    }

    private static ReadOnlySpan<byte> Json(string text, bool isText)
    {
        if (!isText)
        {
            // .NET writes booleans with a capital.
            return System.Text.Encoding.UTF8.GetBytes(bool.TryParse(text, out bool flag) ? flag ? "true" : "false" : text);
        }

        ArrayBufferWriter<byte> json = new();
        using Utf8JsonWriter writer = new(json);
        writer.WriteStringValue(text);
        writer.Flush();
        return json.WrittenSpan;
    }
}
