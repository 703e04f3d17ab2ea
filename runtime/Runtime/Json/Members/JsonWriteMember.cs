using System.ComponentModel;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>Writes members whose values are scalars; each method writes nothing for null.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonWriteMember
{
    /// <summary>Writes a string.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public static void String(Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        if (value is { } present)
        {
            writer.WriteString(name, present);
        }
    }

    /// <summary>Writes a boolean.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public static void Boolean(Utf8JsonWriter writer, JsonEncodedText name, bool? value)
    {
        if (value is { } present)
        {
            writer.WriteBoolean(name, present);
        }
    }

    /// <summary>Writes a signed 8-bit integer.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public static void SByte(Utf8JsonWriter writer, JsonEncodedText name, sbyte? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
    }

    /// <summary>Writes an unsigned 8-bit integer.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public static void Byte(Utf8JsonWriter writer, JsonEncodedText name, byte? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
    }

    /// <summary>Writes a signed 16-bit integer.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public static void Int16(Utf8JsonWriter writer, JsonEncodedText name, short? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
    }

    /// <summary>Writes an unsigned 16-bit integer.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public static void UInt16(Utf8JsonWriter writer, JsonEncodedText name, ushort? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
    }

    /// <summary>Writes a signed 32-bit integer.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public static void Int32(Utf8JsonWriter writer, JsonEncodedText name, int? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
    }

    /// <summary>Writes an unsigned 32-bit integer.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public static void UInt32(Utf8JsonWriter writer, JsonEncodedText name, uint? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
    }

    /// <summary>Writes a signed 64-bit integer.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public static void Int64(Utf8JsonWriter writer, JsonEncodedText name, long? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
    }

    /// <summary>Writes an unsigned 64-bit integer.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public static void UInt64(Utf8JsonWriter writer, JsonEncodedText name, ulong? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
    }

    /// <summary>Writes a single-precision number.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public static void Single(Utf8JsonWriter writer, JsonEncodedText name, float? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
    }

    /// <summary>Writes a double-precision number.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public static void Double(Utf8JsonWriter writer, JsonEncodedText name, double? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
    }

    /// <summary>Writes a decimal number.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public static void Decimal(Utf8JsonWriter writer, JsonEncodedText name, decimal? value)
    {
        if (value is { } present)
        {
            writer.WriteNumber(name, present);
        }
    }

    /// <summary>Writes a date with time.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public static void DateTimeOffset(Utf8JsonWriter writer, JsonEncodedText name, DateTimeOffset? value)
    {
        if (value is { } present)
        {
            writer.WritePropertyName(name);
            JsonWrite.DateTimeOffset(writer, present);
        }
    }

    /// <summary>Writes a date with time as HTTP headers have it.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public static void HttpDate(Utf8JsonWriter writer, JsonEncodedText name, DateTimeOffset? value)
    {
        if (value is { } present)
        {
            writer.WritePropertyName(name);
            JsonWrite.HttpDate(writer, present);
        }
    }

    /// <summary>Writes a date with time in seconds since 1970.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public static void UnixTime(Utf8JsonWriter writer, JsonEncodedText name, DateTimeOffset? value)
    {
        if (value is { } present)
        {
            writer.WritePropertyName(name);
            JsonWrite.UnixTime(writer, present);
        }
    }

    /// <summary>Writes a date.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public static void DateOnly(Utf8JsonWriter writer, JsonEncodedText name, DateOnly? value)
    {
        if (value is { } present)
        {
            writer.WritePropertyName(name);
            JsonWrite.DateOnly(writer, present);
        }
    }

    /// <summary>Writes a time of day.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public static void TimeOnly(Utf8JsonWriter writer, JsonEncodedText name, TimeOnly? value)
    {
        if (value is { } present)
        {
            writer.WritePropertyName(name);
            JsonWrite.TimeOnly(writer, present);
        }
    }

    /// <summary>Writes a time of day with its offset.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public static void OffsetTime(Utf8JsonWriter writer, JsonEncodedText name, OffsetTime? value)
    {
        if (value is { } present)
        {
            writer.WritePropertyName(name);
            JsonWrite.OffsetTime(writer, present);
        }
    }

    /// <summary>Writes a duration of ISO 8601.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public static void IsoDuration(Utf8JsonWriter writer, JsonEncodedText name, IsoDuration? value)
    {
        if (value is { } present)
        {
            writer.WritePropertyName(name);
            JsonWrite.IsoDuration(writer, present);
        }
    }

    /// <summary>Writes a UUID.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public static void Guid(Utf8JsonWriter writer, JsonEncodedText name, Guid? value)
    {
        if (value is { } present)
        {
            writer.WriteString(name, present);
        }
    }

    /// <summary>Writes a URI.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public static void Uri(Utf8JsonWriter writer, JsonEncodedText name, Uri? value)
    {
        if (value is { } present)
        {
            writer.WritePropertyName(name);
            JsonWrite.Uri(writer, present);
        }
    }

    /// <summary>Writes bytes in Base64.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public static void Bytes(Utf8JsonWriter writer, JsonEncodedText name, byte[]? value)
    {
        if (value is { } present)
        {
            writer.WriteBase64String(name, present);
        }
    }

    /// <summary>Writes bytes in Base64 for URLs.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public static void Base64Url(Utf8JsonWriter writer, JsonEncodedText name, byte[]? value)
    {
        if (value is { } present)
        {
            writer.WritePropertyName(name);
            JsonWrite.Base64Url(writer, present);
        }
    }

    /// <summary>Writes any JSON value.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="value">The member's value.</param>
    public static void Any(Utf8JsonWriter writer, JsonEncodedText name, JsonElement? value)
    {
        if (value is { } present)
        {
            writer.WritePropertyName(name);
            JsonWrite.Any(writer, present);
        }
    }
}
