using System.ComponentModel;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>Converters of scalars, for where a converter is needed: elements of arrays, values of dictionaries, whole bodies.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ScalarConverters
{
    /// <summary>Strings.</summary>
    public static ModelConverter<string> String { get; } = new Scalar<string>(JsonRead.String, static (writer, value) => writer.WriteStringValue(value));

    /// <summary>Booleans.</summary>
    public static ModelConverter<bool> Boolean { get; } = new Scalar<bool>(JsonRead.Boolean, static (writer, value) => writer.WriteBooleanValue(value));

    /// <summary>Signed 32-bit integers.</summary>
    public static ModelConverter<int> Int32 { get; } = new Scalar<int>(JsonRead.Int32, static (writer, value) => writer.WriteNumberValue(value));

    /// <summary>Signed 64-bit integers.</summary>
    public static ModelConverter<long> Int64 { get; } = new Scalar<long>(JsonRead.Int64, static (writer, value) => writer.WriteNumberValue(value));

    /// <summary>Single-precision numbers.</summary>
    public static ModelConverter<float> Single { get; } = new Scalar<float>(JsonRead.Single, static (writer, value) => writer.WriteNumberValue(value));

    /// <summary>Double-precision numbers.</summary>
    public static ModelConverter<double> Double { get; } = new Scalar<double>(JsonRead.Double, static (writer, value) => writer.WriteNumberValue(value));

    /// <summary>Decimal numbers.</summary>
    public static ModelConverter<decimal> Decimal { get; } = new Scalar<decimal>(JsonRead.Decimal, static (writer, value) => writer.WriteNumberValue(value));

    /// <summary>Dates with time.</summary>
    public static ModelConverter<DateTimeOffset> DateTimeOffset { get; } = new Scalar<DateTimeOffset>(JsonRead.DateTimeOffset, JsonWrite.DateTimeOffset);

    /// <summary>Dates.</summary>
    public static ModelConverter<DateOnly> DateOnly { get; } = new Scalar<DateOnly>(JsonRead.DateOnly, JsonWrite.DateOnly);

    /// <summary>Times of day.</summary>
    public static ModelConverter<TimeOnly> TimeOnly { get; } = new Scalar<TimeOnly>(JsonRead.TimeOnly, JsonWrite.TimeOnly);

    /// <summary>UUIDs.</summary>
    public static ModelConverter<Guid> Guid { get; } = new Scalar<Guid>(JsonRead.Guid, static (writer, value) => writer.WriteStringValue(value));

    /// <summary>URIs.</summary>
    public static ModelConverter<Uri> Uri { get; } = new Scalar<Uri>(JsonRead.Uri, JsonWrite.Uri);

    /// <summary>Bytes in Base64.</summary>
    public static ModelConverter<byte[]> Bytes { get; } = new Scalar<byte[]>(JsonRead.Bytes, static (writer, value) => writer.WriteBase64StringValue(value));

    /// <summary>Any JSON value.</summary>
    public static ModelConverter<JsonElement> Any { get; } = new Scalar<JsonElement>(JsonRead.Any, JsonWrite.Any);

    private delegate T Reader<T>(ref Utf8JsonReader reader);

    private sealed class Scalar<T>(Reader<T> read, Action<Utf8JsonWriter, T> write) : ModelConverter<T>
    {
        // Without this, JsonSerializer would answer null itself where a JsonElement can carry it.
        public override bool HandleNull => typeof(T) == typeof(JsonElement);

        public override T Read(ref Utf8JsonReader reader) => read(ref reader);

        public override void Write(Utf8JsonWriter writer, T value) => write(writer, value);
    }
}
