using System.Reflection;

namespace Atlassian.Admin.Gen.Package.Tests;

/// <summary>What is in the package, and that it is enough for the compilers it is loaded into.</summary>
public sealed class PackageContentTests(PackedPackages packages)
{
    // The Roslyn that the generator is compiled against, the oldest it is loaded by, with what that has beside it.
    private static readonly string[] Roslyn = ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Reflection.Metadata"];

    private static readonly string[] Framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(Path.GetFileNameWithoutExtension).OfType<string>()];

    [Fact]
    public void The_package_has_these_files_and_no_others()
    {
        string[] metadata = ["Atlassian.Admin.Gen.nuspec", "[Content_Types].xml"];
        string[] files =
        [
            .. Directory.GetFiles(packages.Generator, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(packages.Generator, file).Replace('\\', '/'))
                .Where(file => !metadata.Contains(file) && !file.StartsWith("_rels/", StringComparison.Ordinal) && !file.StartsWith("package/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

        Assert.Equal(
            [
                "README.md",
                "analyzers/dotnet/cs/Atlassian.Admin.Gen.dll",
                "analyzers/dotnet/cs/Microsoft.OpenApi.dll",
                "analyzers/dotnet/cs/Scriban.Signed.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/net8.0/Atlassian.Admin.Gen.props",
                "build/net8.0/Atlassian.Admin.Gen.targets",
                .. Enumerable.Range(1, 16).Select(static id => $"docs/diagnostics/AAG{id:000}.md"),
                "docs/diagnostics/README.md",
                "lib/net8.0/_._",
                "tools/netframework/Microsoft.Bcl.AsyncInterfaces.dll",
                "tools/netframework/System.Buffers.dll",
                "tools/netframework/System.Memory.dll",
                "tools/netframework/System.Numerics.Vectors.dll",
                "tools/netframework/System.Runtime.CompilerServices.Unsafe.dll",
                "tools/netframework/System.Text.Encodings.Web.dll",
                "tools/netframework/System.Text.Json.dll",
                "tools/netframework/System.Threading.Tasks.Extensions.dll",
            ],
            files);
    }

    [Fact]
    public void The_generator_needs_no_newer_System_Text_Json_than_the_NET_8_SDK_has()
    {
        var generator = AssemblyFile.Read(Path.Combine(packages.AnalyzerFolder, "Atlassian.Admin.Gen.dll"));

        Assert.Equal(new Version(8, 0, 0, 0), generator.References.Single(static one => one.Name == "System.Text.Json").Version);
    }

    [Fact]
    public void A_compiler_on_NET_8_has_what_the_package_has_not()
    {
        IReadOnlyList<AssemblyFile> shipped = AssemblyFile.ReadAll(packages.AnalyzerFolder);

        // No assembly of .NET 8 has a higher version than 8.0.0.0.
        IEnumerable<string> missing = Missing(
            shipped, shipped, static name => Roslyn.Contains(name.Name) || (Framework.Contains(name.Name) && name.Version <= new Version(8, 0, 0, 0)));

        // It is done without: OldestHostTests holds that.
        Assert.Equal(["Scriban.Signed needs System.Text.Json 10.0.0.0"], missing);
    }

    [Fact]
    public void A_compiler_on_NET_Framework_has_what_the_package_has_not()
    {
        IReadOnlyList<AssemblyFile> netFramework = AssemblyFile.ReadAll(Path.Combine(packages.Generator, "tools", "netframework"));
        IReadOnlyList<AssemblyFile> shipped = [.. AssemblyFile.ReadAll(packages.AnalyzerFolder), .. netFramework];

        IEnumerable<string> missing = Missing(
            shipped, shipped, static name => Roslyn.Contains(name.Name) || name.Name is "netstandard" or "Microsoft.CSharp");

        // The first is used only where Microsoft.OpenApi writes JSON, which the generator never has it do; the second is done without. A
        // System.Memory that would do for the first is another than the one System.Text.Json 8 shares spans with the generator through.
        Assert.Equal(["Microsoft.OpenApi needs System.Memory 4.0.2.0", "Scriban.Signed needs System.Text.Json 10.0.0.0"], missing);
    }

    private static IEnumerable<string> Missing(
        IEnumerable<AssemblyFile> assemblies, IReadOnlyList<AssemblyFile> shipped, Func<AssemblyName, bool> isOfTheHost) =>
        from assembly in assemblies
        from reference in assembly.References
        where !isOfTheHost(reference)
        where !shipped.Any(candidate => candidate.Name.Name == reference.Name && candidate.Name.Version >= reference.Version)
        select $"{assembly.Name.Name} needs {reference.Name} {reference.Version}";
}
