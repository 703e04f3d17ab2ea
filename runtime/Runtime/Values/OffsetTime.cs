using System.Globalization;
using System.Text.Json.Serialization;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen;

/// <summary>A time of day, with an offset from UTC or without one (format <c>time</c>, the <c>full-time</c> of RFC 3339 §5.6).</summary>
/// <remarks>
/// The format asks for an offset, and most servers leave it out; .NET has no type for both. A <see cref="TimeOnly"/> is one without an
/// offset, by conversion.
/// </remarks>
[JsonConverter(typeof(OffsetTimeConverter))]
public readonly record struct OffsetTime
{
    private const int LengthWithTicks = 16;

    private static readonly string[] Formats = ["HH:mm:ss", "HH:mm:ss.FFFFFFF", "HH:mm"];

    /// <summary>Makes a time.</summary>
    /// <param name="time">The time of day.</param>
    /// <param name="offset">The offset from UTC in whole minutes, less than a day; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> is a day or longer, or has seconds.</exception>
    public OffsetTime(TimeOnly time, TimeSpan? offset = null)
    {
        if (offset is { } given && (given.Duration() >= TimeSpan.FromDays(1) || given.Ticks % TimeSpan.TicksPerMinute != 0))
        {
            throw new ArgumentOutOfRangeException(nameof(offset), offset, "An offset is less than a day, in whole minutes.");
        }

        Time = time;
        Offset = offset;
    }

    /// <summary>The time of day.</summary>
    public TimeOnly Time { get; }

    /// <summary>The offset from UTC; null where there is none.</summary>
    public TimeSpan? Offset { get; }

    /// <summary>A time without an offset.</summary>
    /// <param name="time">The time of day.</param>
    public static implicit operator OffsetTime(TimeOnly time) => FromTimeOnly(time);

    /// <summary>A time without an offset.</summary>
    /// <param name="time">The time of day.</param>
    /// <returns>The time.</returns>
    public static OffsetTime FromTimeOnly(TimeOnly time) => new(time);

    /// <summary>Reads a time as <c>10:30:00</c>, <c>10:30:00.25Z</c> or <c>10:30:00+05:30</c>; the seconds may be missing.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The time.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is no such time.</exception>
    public static OffsetTime Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out OffsetTime value) ? value : throw new FormatException("It is no time as HH:mm:ss with or without an offset.");
    }

    /// <summary>Reads a time as <c>10:30:00</c>, <c>10:30:00.25Z</c> or <c>10:30:00+05:30</c>; the seconds may be missing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The time; digits beyond 100 nanoseconds are cut off.</param>
    /// <returns>false when <paramref name="text"/> is no such time.</returns>
    public static bool TryParse(string? text, out OffsetTime value)
    {
        value = default;
        ReadOnlySpan<char> time = text;
        TimeSpan? offset = null;
        if (time is [.., 'Z' or 'z'])
        {
            offset = TimeSpan.Zero;
            time = time[..^1];
        }
        else if (time.Length > 6 && time[^6] is '+' or '-')
        {
            if (!TimeSpan.TryParseExact(time[^5..], @"hh\:mm", CultureInfo.InvariantCulture, out TimeSpan size))
            {
                return false;
            }

            offset = time[^6] == '-' ? -size : size;
            time = time[..^6];
        }

        if (time.Length > LengthWithTicks && !time[LengthWithTicks..].ContainsAnyExceptInRange('0', '9'))
        {
            time = time[..LengthWithTicks];
        }

        if (!TimeOnly.TryParseExact(time, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly parsed))
        {
            return false;
        }

        value = new OffsetTime(parsed, offset);
        return true;
    }

    /// <summary>Takes the time and the offset apart.</summary>
    /// <param name="time">The time of day.</param>
    /// <param name="offset">The offset from UTC; null where there is none.</param>
    public void Deconstruct(out TimeOnly time, out TimeSpan? offset) => (time, offset) = (Time, Offset);

    /// <summary>The time as RFC 3339 has it, with a fraction only where there is one.</summary>
    /// <returns>Such as <c>10:30:00</c> or <c>10:30:00Z</c>.</returns>
    public override string ToString()
    {
        string time = Time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
        return Offset switch
        {
            null => time,
            { Ticks: 0 } => time + "Z",
            { } offset => time + (offset < TimeSpan.Zero ? '-' : '+') + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture),
        };
    }
}
