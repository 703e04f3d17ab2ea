using System.Globalization;
using System.Numerics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>The core schema of YAML 1.2: <c>yes</c>, <c>on</c> and dates are text, as JSON and OpenAPI understand them.</summary>
internal static class YamlScalars
{
    // Turning hexadecimal into decimal takes time that grows with the square of the length.
    private const int LongestOfOtherBase = 64;

    private const string TagPrefix = "tag:yaml.org,2002:";

    /// <summary>What a scalar in the place of a value is.</summary>
    public static TextNodeKind KindOf(Scalar scalar)
    {
        if (!scalar.Tag.IsEmpty)
        {
            return KindOfTagged(scalar);
        }

        return scalar.Style == ScalarStyle.Plain ? KindOfPlain(scalar.Value) : TextNodeKind.String;
    }

    /// <summary>What a scalar in the place of a key is: text, or the sign of a merge.</summary>
    public static TextNodeKind KindOfKey(Scalar scalar) =>
        scalar is { Style: ScalarStyle.Plain, Value: "<<", Tag.IsEmpty: true } || (!scalar.Tag.IsEmpty && scalar.Tag.Value == $"{TagPrefix}merge")
            ? TextNodeKind.MergeKey
            : TextNodeKind.String;

    /// <summary>A number in JSON's notation; digits stay as they are written.</summary>
    public static string NumberText(string value)
    {
        string text = value;
        if (text.StartsWith("0x", StringComparison.Ordinal))
        {
            // Without the zero in front a high first digit would make the number negative.
            return BigInteger.Parse($"0{text.Substring(2)}", NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
                .ToString(CultureInfo.InvariantCulture);
        }

        if (text.StartsWith("0o", StringComparison.Ordinal))
        {
            return text.Skip(2).Aggregate(BigInteger.Zero, (sum, digit) => (sum * 8) + (digit - '0')).ToString(CultureInfo.InvariantCulture);
        }

        string sign = text[0] == '-' ? "-" : "";
        text = text.TrimStart('+', '-');
        int tail = text.IndexOfAny(['.', 'e', 'E']);
        string whole = (tail < 0 ? text : text.Substring(0, tail)).TrimStart('0');
        string rest = tail < 0 ? "" : text.Substring(tail);
        if (rest.Length > 0 && rest[0] == '.' && (rest.Length == 1 || rest[1] is 'e' or 'E'))
        {
            rest = rest.Substring(1);
        }

        return $"{sign}{(whole.Length == 0 ? "0" : whole)}{rest}";
    }

    private static TextNodeKind KindOfTagged(Scalar scalar)
    {
        string tag = scalar.Tag.Value;
        if (!tag.StartsWith(TagPrefix, StringComparison.Ordinal))
        {
            return TextNodeKind.String;
        }

        TextNodeKind natural = KindOfPlain(scalar.Value);
        bool fits = tag.Substring(TagPrefix.Length) switch
        {
            "null" => natural == TextNodeKind.Null,
            "bool" => natural is TextNodeKind.True or TextNodeKind.False,
            "int" or "float" => natural == TextNodeKind.Number,
            _ => false,
        };
        return fits ? natural : TextNodeKind.String;
    }

    private static TextNodeKind KindOfPlain(string value) => value switch
    {
        "" or "~" or "null" or "Null" or "NULL" => TextNodeKind.Null,
        "true" or "True" or "TRUE" => TextNodeKind.True,
        "false" or "False" or "FALSE" => TextNodeKind.False,
        _ => IsNumber(value) ? TextNodeKind.Number : TextNodeKind.String,
    };

    private static bool IsNumber(string value)
    {
        if (value.StartsWith("0x", StringComparison.Ordinal))
        {
            return value.Length is > 2 and < LongestOfOtherBase && value.Skip(2).All(IsHexDigit);
        }

        if (value.StartsWith("0o", StringComparison.Ordinal))
        {
            return value.Length is > 2 and < LongestOfOtherBase && value.Skip(2).All(digit => digit is >= '0' and <= '7');
        }

        int at = value[0] is '+' or '-' ? 1 : 0;
        int digits = Digits(value, ref at);
        if (at < value.Length && value[at] == '.')
        {
            at++;
            digits += Digits(value, ref at);
        }

        if (digits == 0)
        {
            return false;
        }

        if (at < value.Length && value[at] is 'e' or 'E')
        {
            at++;
            at += at < value.Length && value[at] is '+' or '-' ? 1 : 0;
            if (Digits(value, ref at) == 0)
            {
                return false;
            }
        }

        return at == value.Length;
    }

    private static int Digits(string value, ref int at)
    {
        int start = at;
        while (at < value.Length && value[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at - start;
    }

    private static bool IsHexDigit(char digit) => digit is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
