namespace Atlassian.Admin.Gen.Parsing.Reading.Loading;

/// <summary>A node on which Microsoft.OpenApi throws.</summary>
internal sealed record BreakingNode(string Pointer, Exception? Failure);
