using System.Buffers;
using System.Text.Json.Serialization;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Reads JSON bodies by a converter.</summary>
internal sealed class JsonBodyReader<T>(JsonConverter<T> converter, string mediaType) : ApiBodyReader<T>
{
    public override string MediaType => mediaType;

    public override T Read(ReadOnlySpan<byte> utf8) => ModelJson.Read(utf8, converter);

    public override void Write(IBufferWriter<byte> output, T value) => ModelJson.Write(output, value, converter);
}
