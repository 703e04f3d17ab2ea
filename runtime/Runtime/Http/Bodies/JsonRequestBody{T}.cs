using System.Buffers;
using System.Text.Json.Serialization;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Http;

/// <summary>A JSON body, written once and sent as often as needed.</summary>
internal sealed class JsonRequestBody<T> : ApiRequestBody<T>
{
    private readonly JsonConverter<T> _converter;
    private readonly string _mediaType;
    private readonly ReadOnlyMemory<byte> _utf8;

    public JsonRequestBody(T value, JsonConverter<T> converter, string mediaType)
    {
        _converter = converter;
        _mediaType = mediaType;
        ArrayBufferWriter<byte> output = new();
        ModelJson.Write(output, value, converter);
        _utf8 = output.WrittenMemory;
    }

    public override HttpContent CreateContent()
    {
        ReadOnlyMemoryContent content = new(_utf8);
        content.Headers.TryAddWithoutValidation("Content-Type", _mediaType);
        return content;
    }

    public override T Read(ReadOnlySpan<byte> body) => ModelJson.Read(body, _converter);
}
