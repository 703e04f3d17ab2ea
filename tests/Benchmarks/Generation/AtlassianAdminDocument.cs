namespace Atlassian.Admin.Gen.Benchmarks.Generation;

/// <summary>The document that clients are generated from.</summary>
internal static class AtlassianAdminDocument
{
    public const string FileName = "atlassian-admin.openapi.yaml";

    public static string Text { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, FileName));
}
