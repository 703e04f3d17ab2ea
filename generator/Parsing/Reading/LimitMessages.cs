using System.Globalization;
using Atlassian.Admin.Gen.Diagnostics;

namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>The refusals for what exceeds <see cref="ReaderLimits"/>.</summary>
internal static class LimitMessages
{
    /// <summary>The text is too long.</summary>
    public static Refusal Length(ReaderLimits limits, int length) => new(
        DiagnosticDescriptors.LimitExceeded,
        0,
        0,
        $"The document has {Number(length)} characters, and {Number(limits.MaxLength)} are read",
        $"set {ReaderLimits.LengthOption} of its OpenApiClient item (or OpenApiClient{ReaderLimits.LengthOption} of the project) to read more, or cut it down to the paths that are used.");

    /// <summary>The nesting is too deep.</summary>
    public static Refusal Depth(ReaderLimits limits, int start, int end) => new(
        DiagnosticDescriptors.LimitExceeded,
        start,
        end,
        $"The document is nested deeper than {Number(limits.MaxDepth)} levels",
        "move inner parts to components and refer to them.");

    /// <summary>There are too many values.</summary>
    public static Refusal Nodes(ReaderLimits limits, int start, int end) => new(
        DiagnosticDescriptors.LimitExceeded,
        start,
        end,
        $"The document has more than {Number(limits.MaxNodes)} values",
        $"set {ReaderLimits.LengthOption} of its OpenApiClient item to more than eight times as many, or cut it down to the paths that are used.");

    /// <summary>Aliases stand for too many values.</summary>
    public static Refusal Aliases(ReaderLimits limits, int start, int end) => new(
        DiagnosticDescriptors.LimitExceeded,
        start,
        end,
        $"The document's aliases stand for more than {Number(limits.MaxAliasNodes)} values",
        "use '$ref' instead of YAML aliases for parts that are often repeated.");

    /// <summary>The client would be much larger than its document.</summary>
    public static string[] Repetition(ReaderLimits limits, long items) =>
    [
        $"The client would have more than {Number(items)} members, arguments and cases, because the document repeats its parts by compositions and references",
        CutDown($"{Number(limits.MaxRepeatedItems)} times 256"),
    ];

    /// <summary>The client would have too many types.</summary>
    public static string[] Types(ReaderLimits limits) =>
    [
        $"The client would have more than {Number(limits.MaxTypes)} types",
        CutDown("as many times 1,024"),
    ];

    /// <summary>The client would have too much in all.</summary>
    public static string[] Items(ReaderLimits limits) =>
    [
        $"The client would have more than {Number(limits.MaxItems)} members, arguments and cases",
        CutDown("as many times 32"),
    ];

    private static string CutDown(string length) =>
        $"cut it down to the operations that are used (IncludePaths, IncludeTags), or set {ReaderLimits.LengthOption} of its OpenApiClient item to more than {length}.";

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
