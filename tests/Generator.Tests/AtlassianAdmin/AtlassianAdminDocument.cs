using Atlassian.Admin.Gen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen.Tests.AtlassianAdmin;

/// <summary>The document that the project is for, as its users would add it.</summary>
internal static class AtlassianAdminDocument
{
    public const string Namespace = "Acme.Admin";

    public static ApiDocument Document { get; } = new(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Documents", "atlassian-admin.openapi.yaml")))
    {
        Path = "specs/atlassian-admin.openapi.yaml",
        Namespace = Namespace,
        ClientName = "AtlassianAdminClient",
    };

    private static readonly Lazy<GeneratorRun> OnceOnly = new(() => GeneratorRunner.Run(Document));

    /// <summary>One run for all tests that only look at it.</summary>
    public static GeneratorRun Run => OnceOnly.Value;

    public static INamedTypeSymbol Type(string name) => Run.Type(name, Namespace);
}
