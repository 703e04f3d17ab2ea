using System.Text.Json.Serialization;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen;

/// <summary>A duration as ISO 8601 and RFC 3339 (appendix A) write it, such as <c>PT36H</c> or <c>P3Y6M4DT12H30M5S</c> (format <c>duration</c>).</summary>
/// <remarks>
/// A <see cref="TimeSpan"/> can't say how long a month is, so this keeps what was written and writes it back the same; a duration without
/// years and months can be had as a time span. Two are equal when they are written the same: <c>P1D</c> and <c>PT24H</c> differ, because
/// a day that loses an hour to summer time is one day all the same.
/// </remarks>
[JsonConverter(typeof(IsoDurationConverter))]
public readonly struct IsoDuration : IEquatable<IsoDuration>
{
    private const string Zero = "PT0S";

    private readonly string? _text;

    private IsoDuration(string text) => _text = text;

    /// <summary>Whether the duration goes back in time; its parts are not negative then.</summary>
    public bool IsNegative => Text.StartsWith('-');

    /// <summary>The years.</summary>
    public decimal Years => Parts.Years;

    /// <summary>The months beside the years.</summary>
    public decimal Months => Parts.Months;

    /// <summary>The weeks.</summary>
    public decimal Weeks => Parts.Weeks;

    /// <summary>The days beside the weeks and months.</summary>
    public decimal Days => Parts.Days;

    /// <summary>The hours beside the days.</summary>
    public decimal Hours => Parts.Hours;

    /// <summary>The minutes beside the hours.</summary>
    public decimal Minutes => Parts.Minutes;

    /// <summary>The seconds beside the minutes.</summary>
    public decimal Seconds => Parts.Seconds;

    private string Text => _text ?? Zero;

    /// <summary>
    /// Whether it is written as ISO 8601 has it. Servers send other notations, such as <c>1h30m</c> and that of <see cref="TimeSpan"/> (<c>1.02:03:04</c>),
    /// which are kept, written back, and can be had as a time span.
    /// </summary>
    public bool IsWellFormed => Iso8601Duration.TryParse(Text, out _);

    private Iso8601Duration Parts => Iso8601Duration.TryParse(Text, out Iso8601Duration parts)
        || (TryGetTimeSpan(out TimeSpan value) && Iso8601Duration.TryParse(Iso8601Duration.Format(value), out parts)) ? parts : default;

    /// <summary>A duration of days, hours, minutes and seconds.</summary>
    /// <param name="value">The duration.</param>
    public static implicit operator IsoDuration(TimeSpan value) => FromTimeSpan(value);

    /// <summary>Whether two durations are written the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(IsoDuration left, IsoDuration right) => left.Equals(right);

    /// <summary>Whether two durations are written differently.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(IsoDuration left, IsoDuration right) => !left.Equals(right);

    /// <summary>A duration of days, hours, minutes and seconds.</summary>
    /// <param name="value">The duration.</param>
    /// <returns>The duration.</returns>
    public static IsoDuration FromTimeSpan(TimeSpan value) => new(Iso8601Duration.Format(value));

    /// <summary>Reads a duration.</summary>
    /// <param name="text">The text; only its last number may have a fraction.</param>
    /// <returns>The duration.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is no duration of ISO 8601.</exception>
    public static IsoDuration Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out IsoDuration value) ? value : throw new FormatException("It is no duration of ISO 8601.");
    }

    /// <summary>Reads a duration.</summary>
    /// <param name="text">The text; only its last number may have a fraction.</param>
    /// <param name="value">The duration.</param>
    /// <returns>false when <paramref name="text"/> is no duration of ISO 8601.</returns>
    public static bool TryParse(string? text, out IsoDuration value)
    {
        bool isDuration = text is not null && Iso8601Duration.TryParse(text, out _);
        value = isDuration ? new IsoDuration(text!) : default;
        return isDuration;
    }

    /// <summary>Reads what a server sent for a duration, in any notation that is known.</summary>
    internal static bool TryReceive(string text, out IsoDuration value)
    {
        bool isDuration = Iso8601Duration.TryParse(text, out _) || UnitDuration.IsDuration(text);
        value = isDuration ? new IsoDuration(text) : default;
        return isDuration;
    }

    /// <summary>The duration as a time span, which counts 24 hours a day and cuts off what is shorter than 100 nanoseconds.</summary>
    /// <param name="value">The time span.</param>
    /// <returns>false when the duration has years or months, or is too long for a time span.</returns>
    public bool TryGetTimeSpan(out TimeSpan value) => Iso8601Duration.TryParse(Text, out Iso8601Duration parts)
        ? parts.TryGetTimeSpan(IsNegative, out value)
        : UnitDuration.TryGetTimeSpan(Text, out value);

    /// <summary>The duration as a time span, which counts 24 hours a day and cuts off what is shorter than 100 nanoseconds.</summary>
    /// <returns>The time span.</returns>
    /// <exception cref="InvalidOperationException">The duration has years or months, or is too long for a time span.</exception>
    public TimeSpan ToTimeSpan() =>
        TryGetTimeSpan(out TimeSpan value) ? value : throw new InvalidOperationException($"The duration {Text} is no time span.");

    /// <summary>Whether another duration is written the same.</summary>
    /// <param name="other">The other.</param>
    /// <returns>true when it is.</returns>
    public bool Equals(IsoDuration other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IsoDuration other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The duration as it goes over the wire.</summary>
    /// <returns>Such as <c>P1DT12H</c>.</returns>
    public override string ToString() => Text;
}
