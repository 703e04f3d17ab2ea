using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <content>Scalars that may be JSON's <c>null</c>: what each method reads, null for <c>null</c>, and its errors are those of the one without <c>OrNull</c>.</content>
public static partial class JsonRead
{
    /// <summary>Reads a string, or <c>null</c>.</summary>
    /// <inheritdoc cref="String(ref Utf8JsonReader)" />
    public static string? StringOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : String(ref reader);

    /// <summary>Reads a boolean, or <c>null</c>.</summary>
    /// <inheritdoc cref="Boolean(ref Utf8JsonReader)" />
    public static bool? BooleanOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Boolean(ref reader);

    /// <summary>Reads a signed 8-bit integer, or <c>null</c>.</summary>
    /// <inheritdoc cref="SByte(ref Utf8JsonReader)" />
    public static sbyte? SByteOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : SByte(ref reader);

    /// <summary>Reads an unsigned 8-bit integer, or <c>null</c>.</summary>
    /// <inheritdoc cref="Byte(ref Utf8JsonReader)" />
    public static byte? ByteOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Byte(ref reader);

    /// <summary>Reads a signed 16-bit integer, or <c>null</c>.</summary>
    /// <inheritdoc cref="Int16(ref Utf8JsonReader)" />
    public static short? Int16OrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Int16(ref reader);

    /// <summary>Reads an unsigned 16-bit integer, or <c>null</c>.</summary>
    /// <inheritdoc cref="UInt16(ref Utf8JsonReader)" />
    public static ushort? UInt16OrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : UInt16(ref reader);

    /// <summary>Reads a signed 32-bit integer, or <c>null</c>.</summary>
    /// <inheritdoc cref="Int32(ref Utf8JsonReader)" />
    public static int? Int32OrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Int32(ref reader);

    /// <summary>Reads an unsigned 32-bit integer, or <c>null</c>.</summary>
    /// <inheritdoc cref="UInt32(ref Utf8JsonReader)" />
    public static uint? UInt32OrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : UInt32(ref reader);

    /// <summary>Reads a signed 64-bit integer, or <c>null</c>.</summary>
    /// <inheritdoc cref="Int64(ref Utf8JsonReader)" />
    public static long? Int64OrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Int64(ref reader);

    /// <summary>Reads an unsigned 64-bit integer, or <c>null</c>.</summary>
    /// <inheritdoc cref="UInt64(ref Utf8JsonReader)" />
    public static ulong? UInt64OrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : UInt64(ref reader);

    /// <summary>Reads a single-precision number, or <c>null</c>.</summary>
    /// <inheritdoc cref="Single(ref Utf8JsonReader)" />
    public static float? SingleOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Single(ref reader);

    /// <summary>Reads a double-precision number, or <c>null</c>.</summary>
    /// <inheritdoc cref="Double(ref Utf8JsonReader)" />
    public static double? DoubleOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Double(ref reader);

    /// <summary>Reads a decimal number, or <c>null</c>.</summary>
    /// <inheritdoc cref="Decimal(ref Utf8JsonReader)" />
    public static decimal? DecimalOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Decimal(ref reader);

    /// <summary>Reads a date with time, or <c>null</c>.</summary>
    /// <inheritdoc cref="DateTimeOffset(ref Utf8JsonReader)" />
    public static DateTimeOffset? DateTimeOffsetOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : DateTimeOffset(ref reader);

    /// <summary>Reads a date with time as HTTP headers have it, or <c>null</c>.</summary>
    /// <inheritdoc cref="HttpDate(ref Utf8JsonReader)" />
    public static DateTimeOffset? HttpDateOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : HttpDate(ref reader);

    /// <summary>Reads a date with time in seconds since 1970, or <c>null</c>.</summary>
    /// <inheritdoc cref="UnixTime(ref Utf8JsonReader)" />
    public static DateTimeOffset? UnixTimeOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : UnixTime(ref reader);

    /// <summary>Reads a date, or <c>null</c>.</summary>
    /// <inheritdoc cref="DateOnly(ref Utf8JsonReader)" />
    public static DateOnly? DateOnlyOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : DateOnly(ref reader);

    /// <summary>Reads a time of day, or <c>null</c>.</summary>
    /// <inheritdoc cref="TimeOnly(ref Utf8JsonReader)" />
    public static TimeOnly? TimeOnlyOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : TimeOnly(ref reader);

    /// <summary>Reads a time of day with its offset, or <c>null</c>.</summary>
    /// <inheritdoc cref="OffsetTime(ref Utf8JsonReader)" />
    public static OffsetTime? OffsetTimeOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : OffsetTime(ref reader);

    /// <summary>Reads a duration of ISO 8601, or <c>null</c>.</summary>
    /// <inheritdoc cref="IsoDuration(ref Utf8JsonReader)" />
    public static IsoDuration? IsoDurationOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : IsoDuration(ref reader);

    /// <summary>Reads a UUID, or <c>null</c>.</summary>
    /// <inheritdoc cref="Guid(ref Utf8JsonReader)" />
    public static Guid? GuidOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Guid(ref reader);

    /// <summary>Reads a URI, or <c>null</c>.</summary>
    /// <inheritdoc cref="Uri(ref Utf8JsonReader)" />
    public static Uri? UriOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Uri(ref reader);

    /// <summary>Reads bytes in Base64, or <c>null</c>.</summary>
    /// <inheritdoc cref="Bytes(ref Utf8JsonReader)" />
    public static byte[]? BytesOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Bytes(ref reader);

    /// <summary>Reads bytes in Base64 for URLs, or <c>null</c>.</summary>
    /// <inheritdoc cref="Base64Url(ref Utf8JsonReader)" />
    public static byte[]? Base64UrlOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Base64Url(ref reader);

    /// <summary>Reads any JSON value, or <c>null</c>.</summary>
    /// <inheritdoc cref="Any(ref Utf8JsonReader)" />
    public static JsonElement? AnyOrNull(ref Utf8JsonReader reader) => IsNull(ref reader) ? null : Any(ref reader);
}
