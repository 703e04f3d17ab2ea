using System.ComponentModel;
using System.Text.Json;
using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Xml;

/// <summary>Converters of scalars: the types and formats of the OpenAPI Format Registry, in the lexical forms of XML Schema.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class XmlScalars
{
    /// <summary>Strings.</summary>
    public static XmlTextConverter<string> String { get; } = new XmlScalar<string>(static text => text, static value => value, allowsEmpty: true);

    /// <summary>Booleans.</summary>
    public static XmlTextConverter<bool> Boolean { get; } = new XmlScalar<bool>(XmlText.Boolean, static value => value ? "true" : "false");

    /// <summary>Signed 8-bit integers.</summary>
    public static XmlTextConverter<sbyte> SByte { get; } = new XmlScalar<sbyte>(static text => (sbyte)XmlText.Integer("an 8-bit integer", sbyte.MinValue, sbyte.MaxValue, text), XmlText.Format);

    /// <summary>Unsigned 8-bit integers.</summary>
    public static XmlTextConverter<byte> Byte { get; } = new XmlScalar<byte>(static text => (byte)XmlText.Integer("an unsigned 8-bit integer", byte.MinValue, byte.MaxValue, text), XmlText.Format);

    /// <summary>Signed 16-bit integers.</summary>
    public static XmlTextConverter<short> Int16 { get; } = new XmlScalar<short>(static text => (short)XmlText.Integer("a 16-bit integer", short.MinValue, short.MaxValue, text), XmlText.Format);

    /// <summary>Unsigned 16-bit integers.</summary>
    public static XmlTextConverter<ushort> UInt16 { get; } = new XmlScalar<ushort>(static text => (ushort)XmlText.Integer("an unsigned 16-bit integer", ushort.MinValue, ushort.MaxValue, text), XmlText.Format);

    /// <summary>Signed 32-bit integers.</summary>
    public static XmlTextConverter<int> Int32 { get; } = new XmlScalar<int>(static text => (int)XmlText.Integer("a 32-bit integer", int.MinValue, int.MaxValue, text), XmlText.Format);

    /// <summary>Unsigned 32-bit integers.</summary>
    public static XmlTextConverter<uint> UInt32 { get; } = new XmlScalar<uint>(static text => (uint)XmlText.Integer("an unsigned 32-bit integer", uint.MinValue, uint.MaxValue, text), XmlText.Format);

    /// <summary>Signed 64-bit integers.</summary>
    public static XmlTextConverter<long> Int64 { get; } = new XmlScalar<long>(static text => (long)XmlText.Integer("a 64-bit integer", long.MinValue, long.MaxValue, text), XmlText.Format);

    /// <summary>Unsigned 64-bit integers.</summary>
    public static XmlTextConverter<ulong> UInt64 { get; } = new XmlScalar<ulong>(static text => (ulong)XmlText.Integer("an unsigned 64-bit integer", ulong.MinValue, ulong.MaxValue, text), XmlText.Format);

    /// <summary>Single-precision numbers.</summary>
    public static XmlTextConverter<float> Single { get; } = new XmlScalar<float>(XmlText.Single, System.Xml.XmlConvert.ToString);

    /// <summary>Double-precision numbers.</summary>
    public static XmlTextConverter<double> Double { get; } = new XmlScalar<double>(XmlText.Double, System.Xml.XmlConvert.ToString);

    /// <summary>Decimal numbers.</summary>
    public static XmlTextConverter<decimal> Decimal { get; } = new XmlScalar<decimal>(XmlText.Decimal, XmlText.Format);

    /// <summary>Dates with time.</summary>
    public static XmlTextConverter<DateTimeOffset> DateTimeOffset { get; } = new XmlScalar<DateTimeOffset>(XmlText.DateTime, static value => ParameterText.From(value)!);

    /// <summary>Dates with time as HTTP headers have them; fractions of a second are cut off.</summary>
    public static XmlTextConverter<DateTimeOffset> HttpDate { get; } = new XmlScalar<DateTimeOffset>(XmlText.HttpDate, XmlText.FormatHttpDate);

    /// <summary>Dates with time in seconds since 1970; fractions of a second are cut off.</summary>
    public static XmlTextConverter<DateTimeOffset> UnixTime { get; } = new XmlScalar<DateTimeOffset>(XmlText.UnixTime, static value => XmlText.Format(value.ToUnixTimeSeconds()));

    /// <summary>Dates.</summary>
    public static XmlTextConverter<DateOnly> DateOnly { get; } = new XmlScalar<DateOnly>(XmlText.Date, static value => ParameterText.From(value)!);

    /// <summary>Times of day.</summary>
    public static XmlTextConverter<TimeOnly> TimeOnly { get; } = new XmlScalar<TimeOnly>(XmlText.Time, static value => ParameterText.From(value)!);

    /// <summary>Times of day with an offset or without one.</summary>
    public static XmlTextConverter<OffsetTime> OffsetTime { get; } = new XmlScalar<OffsetTime>(XmlText.OffsetTime, static value => value.ToString());

    /// <summary>Durations of ISO 8601.</summary>
    public static XmlTextConverter<IsoDuration> IsoDuration { get; } = new XmlScalar<IsoDuration>(XmlText.Duration, static value => value.ToString());

    /// <summary>UUIDs.</summary>
    public static XmlTextConverter<Guid> Guid { get; } = new XmlScalar<Guid>(XmlText.Uuid, static value => value.ToString("D"));

    /// <summary>URIs, written as they were given.</summary>
    public static XmlTextConverter<Uri> Uri { get; } = new XmlScalar<Uri>(XmlText.Uri, UriText.Of);

    /// <summary>Bytes in Base64.</summary>
    public static XmlTextConverter<byte[]> Bytes { get; } = new XmlScalar<byte[]>(XmlText.Bytes, Convert.ToBase64String, allowsEmpty: true);

    /// <summary>Bytes in Base64 for URLs.</summary>
    public static XmlTextConverter<byte[]> Base64Url { get; } = new XmlScalar<byte[]>(XmlText.UrlBytes, Gen.Json.UrlBase64.Encode, allowsEmpty: true);

    /// <summary>Scalars of any kind: numbers and booleans where the text is one, strings else.</summary>
    public static XmlTextConverter<JsonElement> Json { get; } = new XmlScalar<JsonElement>(XmlText.Scalar, static value => value.ToString(), allowsEmpty: true);

    /// <summary>Values that XML has no notation for, as texts that are their JSON.</summary>
    /// <param name="converter">Reads and writes the JSON.</param>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <returns>The converter.</returns>
    public static XmlTextConverter<T> OfJson<T>(ModelConverter<T> converter) => new XmlScalar<T>(text => XmlText.FromJson(text, converter), value => XmlText.ToJson(value, converter));

    /// <summary>Whatever it is.</summary>
    public static XmlModelConverter<JsonElement> Any { get; } = new XmlAny();
}
