using Atlassian.Admin.Gen.Collections;

namespace Atlassian.Admin.Gen;

/// <summary>Which operations of a document are emitted: those that one of the includes names, or all, without those that an exclude names.</summary>
internal sealed record OperationFilter
{
    /// <summary>Everything is emitted.</summary>
    public static OperationFilter All { get; } = new();

    /// <summary>Tags, with <c>*</c> for any text.</summary>
    public EquatableArray<string> IncludeTags { get; init; }

    /// <summary>Tags, with <c>*</c> for any text.</summary>
    public EquatableArray<string> ExcludeTags { get; init; }

    /// <summary>Paths as the document writes them, with <c>*</c> for any text.</summary>
    public EquatableArray<string> IncludePaths { get; init; }

    /// <summary>Paths as the document writes them, with <c>*</c> for any text.</summary>
    public EquatableArray<string> ExcludePaths { get; init; }

    /// <summary>Operation ids, or methods with a space and a path, with <c>*</c> for any text.</summary>
    public EquatableArray<string> IncludeOperations { get; init; }

    /// <summary>Operation ids, or methods with a space and a path, with <c>*</c> for any text.</summary>
    public EquatableArray<string> ExcludeOperations { get; init; }
}
