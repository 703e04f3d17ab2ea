using Atlassian.Admin.Gen.Collections;

namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>How a document is read.</summary>
internal sealed record ReadingOptions
{
    /// <summary>A document of one file, all of it.</summary>
    public static ReadingOptions Default { get; } = new();

    /// <summary>The files that the document may refer to.</summary>
    public EquatableArray<ReferencedFile> Others { get; init; }

    /// <summary>The operations that are wanted.</summary>
    public OperationFilter Filter { get; init; } = OperationFilter.All;

    /// <summary>How much is taken.</summary>
    public ReaderLimits Limits { get; init; } = ReaderLimits.Default;
}
