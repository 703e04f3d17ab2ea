using System.Text.Json.Serialization;

namespace Atlassian.Admin.Gen.Http;

/// <summary>A body of JSON lines or of a JSON text sequence, whose items are taken from the caller while they are sent.</summary>
internal sealed class JsonLinesRequestBody<T>(IAsyncEnumerable<T> items, JsonConverter<T> converter, string mediaType) : ApiRequestBody<IAsyncEnumerable<T>>
{
    public override bool IsReplayable => false;

    public override HttpContent CreateContent()
    {
        JsonLinesContent<T> content = new(items, converter, JsonFraming.Of(mediaType));
        content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        return content;
    }

    public override IAsyncEnumerable<T> Read(ReadOnlySpan<byte> body) =>
        new JsonLineSequence<T>(new MemoryStream(body.ToArray(), writable: false), converter, JsonFraming.Of(mediaType), received: null);
}
