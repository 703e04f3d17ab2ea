using System.Buffers;
using System.ComponentModel;
using System.Globalization;
using System.Text;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Http;

/// <summary>The text of a parameter's value, the same in every culture and time zone. Null has none.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ParameterText
{
    /// <summary>A string as it is.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public static string? From(string? value) => value;

    /// <summary>A URI as it goes over the wire: percent-encoded when it is absolute, as given otherwise.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public static string? From(Uri? value) => value is null ? null : value.IsAbsoluteUri ? value.AbsoluteUri : UriText.Of(value);

    /// <summary>true or false.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public static string? From(bool? value) => value is { } given ? given ? "true" : "false" : null;

    /// <summary>Decimal digits.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public static string? From(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>Decimal digits.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public static string? From(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>Decimal digits.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public static string? From(uint? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>Decimal digits.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public static string? From(ulong? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>The shortest decimal number that reads back as the same.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The value is not finite.</exception>
    public static string? From(float? value) => value is { } given ? Finite(given).ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>The shortest decimal number that reads back as the same.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The value is not finite.</exception>
    public static string? From(double? value) => value is { } given ? Finite(given).ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>A decimal number.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public static string? From(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>As RFC 3339 §5.6 has it, such as <c>2026-01-15T10:30:00Z</c>, with a fraction only where there is one.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public static string? From(DateTimeOffset? value) => value?.ToString(
        value.Value.Offset == TimeSpan.Zero ? "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ" : "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    /// <summary>As RFC 3339 §5.6 has it, such as <c>2026-01-15</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public static string? From(DateOnly? value) => value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Such as <c>10:30:00</c>, with a fraction only where there is one.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public static string? From(TimeOnly? value) => value?.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    /// <summary>An ISO 8601 duration, such as <c>PT1H30M</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public static string? From(IsoDuration? value) => value?.ToString();

    /// <summary>Such as <c>10:30:00</c> or <c>10:30:00Z</c>.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public static string? From(OffsetTime? value) => value?.ToString();

    /// <summary>With hyphens.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public static string? From(Guid? value) => value?.ToString("D");

    /// <summary>JSON, for parameters that the document describes by that media type.</summary>
    /// <param name="value">The value.</param>
    /// <param name="converter">Writes the type.</param>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The text.</returns>
    public static string? FromJson<T>(T? value, ModelConverter<T> converter)
        where T : class
        => value is null ? null : Json(value, converter);

    /// <summary>JSON, for parameters that the document describes by that media type.</summary>
    /// <param name="value">The value.</param>
    /// <param name="converter">Writes the type.</param>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The text.</returns>
    public static string? FromJson<T>(T? value, ModelConverter<T> converter)
        where T : struct
        => value is { } given ? Json(given, converter) : null;

    private static string Json<T>(T value, ModelConverter<T> converter)
    {
        ArrayBufferWriter<byte> utf8 = new();
        ModelJson.Write(utf8, value, converter);
        return Encoding.UTF8.GetString(utf8.WrittenSpan);
    }

    private static double Finite(double value) =>
        double.IsFinite(value) ? value : throw new ArgumentException("A parameter must be a finite number.", nameof(value));

    private static float Finite(float value) =>
        float.IsFinite(value) ? value : throw new ArgumentException("A parameter must be a finite number.", nameof(value));
}
