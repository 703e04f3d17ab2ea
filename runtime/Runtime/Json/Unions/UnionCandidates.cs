using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>An object with named members: all required ones are there, and the more of the others the better.</summary>
internal sealed class UnionObject(int number, UnionMember[] members) : UnionCandidate(number)
{
    private readonly int _required = members.Count(member => member.IsRequired);

    internal override int Score(Utf8JsonReader reader)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            return -1;
        }

        int score = 1;
        int missing = _required;
        while (JsonRead.NextMember(ref reader, out ReadOnlySpan<byte> name))
        {
            if (Find(name) is { } member)
            {
                int memberScore = member.Score(ref reader);
                if (memberScore < 0)
                {
                    return -1;
                }

                score += memberScore;
                missing -= member.IsRequired ? 1 : 0;
            }

            reader.TrySkip();
        }

        return missing > 0 ? -1 : score;
    }

    private UnionMember? Find(ReadOnlySpan<byte> name)
    {
        foreach (UnionMember member in members)
        {
            if (member.IsNamed(name))
            {
                return member;
            }
        }

        return null;
    }
}

/// <summary>An object whose member names are data.</summary>
internal sealed class UnionDictionary(int number, UnionCandidate[] values) : UnionCandidate(number)
{
    internal override int Score(Utf8JsonReader reader)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            return -1;
        }

        while (values.Length > 0 && JsonRead.NextMember(ref reader, out _))
        {
            if (UnionSelector.Best(values, reader).Score < 0)
            {
                return -1;
            }

            reader.TrySkip();
        }

        return 1;
    }
}

/// <summary>An array.</summary>
internal sealed class UnionList(int number, UnionCandidate[] elements) : UnionCandidate(number)
{
    internal override int Score(Utf8JsonReader reader)
    {
        if (reader.TokenType is not JsonTokenType.StartArray)
        {
            return -1;
        }

        int score = 1;
        while (elements.Length > 0 && reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            int element = UnionSelector.Best(elements, reader).Score;
            if (element < 0)
            {
                return -1;
            }

            score = Math.Max(score, 1 + element);
            reader.TrySkip();
        }

        return score;
    }
}

/// <summary>One of known values, or a new one of their kind.</summary>
internal sealed class UnionValues(int number, JsonKinds kinds, string[] values) : UnionCandidate(number)
{
    private readonly byte[][] _values = [.. values.Select(Encoding.UTF8.GetBytes)];
    private readonly bool _isInteger = values.All(value => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _));

    internal override int Score(Utf8JsonReader reader)
    {
        if ((reader.TokenType.Kind() & kinds) == 0)
        {
            return -1;
        }

        foreach (byte[] known in _values)
        {
            if (JsonToken.HasText(ref reader, known))
            {
                return 6;
            }
        }

        // A new value of an open enum, unless it is a fraction among integers.
        return _isInteger && reader.TokenType is JsonTokenType.Number && !reader.TryGetInt64(out _) ? -1 : 0;
    }
}

/// <summary>A scalar; the narrower its format, the better.</summary>
internal sealed class UnionScalar(int number, UnionFormat format) : UnionCandidate(number)
{
    internal override int Score(Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => StringScore(ref reader),
        JsonTokenType.Number => NumberScore(ref reader),
        JsonTokenType.True or JsonTokenType.False => format == UnionFormat.Boolean ? 1 : -1,
        _ => -1,
    };

    private int StringScore(ref Utf8JsonReader reader) => format switch
    {
        UnionFormat.String => 2,
        UnionFormat.DateTimeOffset => IsDateTime(ref reader) ? 4 : -1,
        UnionFormat.DateOnly => DateOnly.TryParseExact(reader.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? 5 : -1,
        UnionFormat.TimeOnly => TimeOnly.TryParse(reader.GetString(), CultureInfo.InvariantCulture, out _) ? 5 : -1,
        UnionFormat.OffsetTime => OffsetTime.TryParse(reader.GetString(), out _) ? 4 : -1,
        UnionFormat.IsoDuration => IsoDuration.TryParse(reader.GetString(), out _) ? 5 : -1,
        UnionFormat.HttpDate => reader.GetString() is [.., 'G', 'M', 'T'] ? 4 : -1,
        UnionFormat.Guid => reader.TryGetGuid(out _) ? 5 : -1,
        UnionFormat.Uri when Uri.TryCreate(reader.GetString(), UriKind.Absolute, out _) => 4,
        UnionFormat.Uri when Uri.TryCreate(reader.GetString(), UriKind.Relative, out _) => 1,
        UnionFormat.Bytes => Base64.IsValid(reader.GetString()) ? 1 : -1,
        UnionFormat.Base64Url => UrlBase64.TryDecode(reader.GetString()!, out _) ? 1 : -1,
        _ => -1,
    };

    private int NumberScore(ref Utf8JsonReader reader) => format switch
    {
        UnionFormat.Int32 => reader.TryGetInt32(out _) ? 4 : -1,
        UnionFormat.Int64 => reader.TryGetInt64(out _) ? 3 : -1,
        UnionFormat.UInt64 => reader.TryGetUInt64(out _) ? 3 : -1,
        UnionFormat.Number => 2,
        _ => -1,
    };

    private static bool IsDateTime(ref Utf8JsonReader reader) =>
        reader.GetString() is { Length: > 10 } text
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
}

/// <summary>JSON's <c>null</c>.</summary>
internal sealed class UnionNull() : UnionCandidate(0)
{
    internal override int Score(Utf8JsonReader reader) => reader.TokenType is JsonTokenType.Null ? 1 : -1;
}
