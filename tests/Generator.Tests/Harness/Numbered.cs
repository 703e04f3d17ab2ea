using System.Globalization;

namespace Atlassian.Admin.Gen.Tests.Harness;

/// <summary>Texts with many parts that differ by a number: in each, % is its own, and ^ that of the next.</summary>
internal static class Numbered
{
    /// <summary>A part a line.</summary>
    public static string Lines(int count, string text) => Join("\n", count, text);

    /// <summary>The parts of a list.</summary>
    public static string List(int count, string text) => Join(", ", count, text);

    /// <summary>The parts with something between them.</summary>
    public static string Join(string separator, int count, string text) => string.Join(separator, Enumerable.Range(0, count).Select(i => text
        .Replace("%", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("^", (i + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
}
