namespace AtlassianAdmin.Tests;

/// <summary>One operation as the document has it, called with the path values <c>o-1</c>, <c>d-1</c>, <c>a:1</c> and so on.</summary>
/// <param name="Call">Calls it through the emitted client.</param>
/// <param name="Method">The method the document gives it.</param>
/// <param name="Target">The path and query that must go over the wire, escaped by hand.</param>
/// <param name="Status">The documented success.</param>
/// <param name="Errors">The documented errors.</param>
public sealed record OperationCase(
    Func<AtlassianAdminClient, CancellationToken, Task> Call,
    string Method,
    string Target,
    int Status,
    IReadOnlyList<int> Errors)
{
    /// <summary>The body that must go over the wire; null for none.</summary>
    public string? Body { get; init; }

    /// <summary>A body of the documented success; null for none.</summary>
    public string? Answer { get; init; }
}
