using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen;

/// <summary>Reads the payloads that a server sends to one of its webhooks, or to a callback of an operation.</summary>
/// <remarks>Whether a request is really the server's is for the receiver to verify before, by what the server signs it with.</remarks>
/// <typeparam name="T">The type of the payload.</typeparam>
/// <param name="name">The document's name for it.</param>
/// <param name="converter">Reads the type.</param>
public sealed class Webhook<T>(string name, JsonConverter<T> converter)
{
    /// <summary>The document's name for it.</summary>
    public string Name { get; } = name;

    /// <summary>Reads a payload.</summary>
    /// <param name="utf8">The body of the request: JSON in UTF-8.</param>
    /// <returns>The payload.</returns>
    /// <exception cref="JsonException">It is not JSON, or does not fit the document; its path says where.</exception>
    public T Read(ReadOnlySpan<byte> utf8) =>
        ModelJson.Read(utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8, converter);

    /// <summary>Reads a payload that was parsed before.</summary>
    /// <param name="json">The body of the request.</param>
    /// <returns>The payload.</returns>
    /// <exception cref="JsonException">It does not fit the document; its path says where.</exception>
    public T Read(JsonElement json)
    {
        ArrayBufferWriter<byte> utf8 = new();
        using (Utf8JsonWriter writer = new(utf8))
        {
            json.WriteTo(writer);
        }

        return Read(utf8.WrittenSpan);
    }

    /// <summary>Reads a payload from the body of a request. How long that may be is for the web server to limit.</summary>
    /// <param name="body">The body: JSON in UTF-8. It stays yours to dispose.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The payload.</returns>
    /// <exception cref="JsonException">It is not JSON, or does not fit the document; its path says where.</exception>
    public async Task<T> ReadAsync(Stream body, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        using MemoryStream utf8 = new();
        await body.CopyToAsync(utf8, cancellationToken).ConfigureAwait(false);
        return Read(utf8.GetBuffer().AsSpan(0, (int)utf8.Length));
    }
}
