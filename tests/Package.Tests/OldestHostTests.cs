using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Atlassian.Admin.Gen.Package.Tests;

/// <summary>The packed generator in the oldest compiler it is made for.</summary>
public sealed class OldestHostTests(PackedPackages packages)
{
    [Fact]
    public void It_generates_in_Roslyn_4_8_without_anything_newer_than_NET_8_has()
    {
        OldestHost host = new(packages.AnalyzerFolder);
        Assembly assembly = host.LoadFromAssemblyPath(Path.Combine(packages.AnalyzerFolder, "Atlassian.Admin.Gen.dll"));
        Type type = assembly.GetTypes().Single(static type => type.IsDefined(typeof(GeneratorAttribute), inherit: false));
        var generator = (IIncrementalGenerator)Activator.CreateInstance(type)!;
        DocumentFile document = new("atlassian-admin.openapi.yaml", PackedPackages.Text("atlassian-admin.openapi.yaml"));

        GeneratorDriverRunResult result = CSharpGeneratorDriver
            .Create([generator.AsSourceGenerator()], [document])
            .RunGenerators(CSharpCompilation.Create("Consumer", references: [MetadataReference.CreateFromFile(packages.RuntimeAssembly)]), TestContext.Current.CancellationToken)
            .GetRunResult();

        Assert.Equal(new Version(4, 8, 0, 0), typeof(CSharpCompilation).Assembly.GetName().Version);
        Assert.Null(result.Results[0].Exception);
        Assert.Empty(result.Diagnostics);
        Assert.Contains(result.GeneratedTrees, static tree => tree.FilePath.EndsWith("UsersClient.g.cs", StringComparison.Ordinal));

        // It is a proof only when the template engine was at work, and the host has not what the engine is compiled against. (An optimizing
        // JIT asks for it while it thinks about inlining, and takes no for an answer.)
        Assert.Contains("Scriban.Signed", host.Requested);
        AssemblyName newer = AssemblyFile.Read(Path.Combine(packages.AnalyzerFolder, "Scriban.Signed.dll"))
            .References.Single(static one => one.Name == "System.Text.Json");
        _ = Assert.Throws<FileNotFoundException>(() => host.LoadFromAssemblyName(newer));
        host.Unload();
    }
}
