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

    /// <summary>Signed 8-bit integers.</summary>
    public static ModelConverter<sbyte> SByte { get; } = new Scalar<sbyte>(JsonRead.SByte, static (writer, value) => writer.WriteNumberValue(value));

    /// <summary>Unsigned 8-bit integers.</summary>
    public static ModelConverter<byte> Byte { get; } = new Scalar<byte>(JsonRead.Byte, static (writer, value) => writer.WriteNumberValue(value));

    /// <summary>Signed 16-bit integers.</summary>
    public static ModelConverter<short> Int16 { get; } = new Scalar<short>(JsonRead.Int16, static (writer, value) => writer.WriteNumberValue(value));

    /// <summary>Unsigned 16-bit integers.</summary>
    public static ModelConverter<ushort> UInt16 { get; } = new Scalar<ushort>(JsonRead.UInt16, static (writer, value) => writer.WriteNumberValue(value));

    /// <summary>Signed 32-bit integers.</summary>
    public static ModelConverter<int> Int32 { get; } = new Scalar<int>(JsonRead.Int32, static (writer, value) => writer.WriteNumberValue(value));

    /// <summary>Unsigned 32-bit integers.</summary>
    public static ModelConverter<uint> UInt32 { get; } = new Scalar<uint>(JsonRead.UInt32, static (writer, value) => writer.WriteNumberValue(value));

    /// <summary>Signed 64-bit integers.</summary>
    public static ModelConverter<long> Int64 { get; } = new Scalar<long>(JsonRead.Int64, static (writer, value) => writer.WriteNumberValue(value));

    /// <summary>Unsigned 64-bit integers.</summary>
    public static ModelConverter<ulong> UInt64 { get; } = new Scalar<ulong>(JsonRead.UInt64, static (writer, value) => writer.WriteNumberValue(value));

    /// <summary>Single-precision numbers.</summary>
    public static ModelConverter<float> Single { get; } = new Scalar<float>(JsonRead.Single, static (writer, value) => writer.WriteNumberValue(value));

    /// <summary>Double-precision numbers.</summary>
    public static ModelConverter<double> Double { get; } = new Scalar<double>(JsonRead.Double, static (writer, value) => writer.WriteNumberValue(value));

    /// <summary>Decimal numbers.</summary>
    public static ModelConverter<decimal> Decimal { get; } = new Scalar<decimal>(JsonRead.Decimal, static (writer, value) => writer.WriteNumberValue(value));

    /// <summary>Dates with time.</summary>
    public static ModelConverter<DateTimeOffset> DateTimeOffset { get; } = new Scalar<DateTimeOffset>(JsonRead.DateTimeOffset, JsonWrite.DateTimeOffset);

    /// <summary>Dates with time as HTTP headers have them.</summary>
    public static ModelConverter<DateTimeOffset> HttpDate { get; } = new Scalar<DateTimeOffset>(JsonRead.HttpDate, JsonWrite.HttpDate);

    /// <summary>Dates with time in seconds since 1970.</summary>
    public static ModelConverter<DateTimeOffset> UnixTime { get; } = new Scalar<DateTimeOffset>(JsonRead.UnixTime, JsonWrite.UnixTime);

    /// <summary>Dates.</summary>
    public static ModelConverter<DateOnly> DateOnly { get; } = new Scalar<DateOnly>(JsonRead.DateOnly, JsonWrite.DateOnly);

    /// <summary>Times of day.</summary>
    public static ModelConverter<TimeOnly> TimeOnly { get; } = new Scalar<TimeOnly>(JsonRead.TimeOnly, JsonWrite.TimeOnly);

    /// <summary>Times of day with an offset or without one.</summary>
    public static ModelConverter<OffsetTime> OffsetTime { get; } = new Scalar<OffsetTime>(JsonRead.OffsetTime, JsonWrite.OffsetTime);

    /// <summary>Durations of ISO 8601.</summary>
    public static ModelConverter<IsoDuration> IsoDuration { get; } = new Scalar<IsoDuration>(JsonRead.IsoDuration, JsonWrite.IsoDuration);

    /// <summary>UUIDs.</summary>
    public static ModelConverter<Guid> Guid { get; } = new Scalar<Guid>(JsonRead.Guid, static (writer, value) => writer.WriteStringValue(value));

    /// <summary>URIs.</summary>
    public static ModelConverter<Uri> Uri { get; } = new Scalar<Uri>(JsonRead.Uri, JsonWrite.Uri);

    /// <summary>Bytes in Base64.</summary>
    public static ModelConverter<byte[]> Bytes { get; } = new Scalar<byte[]>(JsonRead.Bytes, static (writer, value) => writer.WriteBase64StringValue(value));

    /// <summary>Bytes in Base64 for URLs.</summary>
    public static ModelConverter<byte[]> Base64Url { get; } = new Scalar<byte[]>(JsonRead.Base64Url, JsonWrite.Base64Url);

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
