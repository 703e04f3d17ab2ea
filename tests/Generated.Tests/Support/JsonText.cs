using System.Text;
using System.Text.Json;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Generated.Tests.Support;

/// <summary>Reads and writes as emitted clients do.</summary>
internal static class JsonText
{
    public static T Read<T>(string json, ModelConverter<T> converter) => ModelJson.Read(Encoding.UTF8.GetBytes(json), converter);

    public static string Write<T>(T value, ModelConverter<T> converter)
    {
        System.Buffers.ArrayBufferWriter<byte> output = new();
        ModelJson.Write(output, value, converter);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Reading and writing again gives the same text.</summary>
    public static void AssertRoundTrips<T>(string json, ModelConverter<T> converter) => Assert.Equal(json, Write(Read(json, converter), converter));

    /// <summary>A failure to read, as «path: message without the position».</summary>
    public static string Failure<T>(string json, ModelConverter<T> converter)
    {
        JsonException exception = Assert.Throws<JsonException>(() => Read(json, converter));
        return $"{exception.Path}: {exception.Message[..exception.Message.IndexOf(" Path: ", StringComparison.Ordinal)]}";
    }

    public static JsonElement Element(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
