using System.IO.Compression;
using System.Reflection;

[assembly: AssemblyFixture(typeof(Atlassian.Admin.Gen.Package.Tests.PackedPackages))]

namespace Atlassian.Admin.Gen.Package.Tests;

/// <summary>The packages, packed once for all tests into a folder outside the repository, under a version that no machine has.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    public string Root { get; } = Directory.CreateTempSubdirectory("packages-").FullName;

    public string Version { get; } = $"0.0.1-test{Guid.NewGuid():N}";

    /// <summary>The generator's package, unpacked.</summary>
    public string Generator => Path.Combine(Root, "generator");

    public string AnalyzerFolder => Path.Combine(Generator, "analyzers", "dotnet", "cs");

    private static string Repository => typeof(PackedPackages).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(static one => one.Key == "RepositoryRoot").Value!;

    public async ValueTask InitializeAsync()
    {
        foreach (string project in (string[])["runtime/Runtime", "runtime/Testing", "generator"])
        {
            // With artifacts of its own: the repository's may be in use by the build that runs this.
            _ = await Dotnet.SucceedAsync(
                Repository,
                "pack", project, "--artifacts-path", Path.Combine(Root, "artifacts"), "--output", Path.Combine(Root, "source"),
                $"-p:Version={Version}", "-p:RunAnalyzers=false", "-nodeReuse:false");
        }

        await ZipFile.ExtractToDirectoryAsync(
            Path.Combine(Root, "source", $"Atlassian.Admin.Gen.{Version}.nupkg"), Generator, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(Root, "Directory.Build.props"), "<Project />", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(Root, "nuget.config"), Configuration, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Root, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>A text of the embedded files.</summary>
    public static string Text(string name)
    {
        using StreamReader reader = new(typeof(PackedPackages).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    // Into a packages folder of its own, so that nothing of a former run is used; what else is needed comes of the machine's folder, so that
    // it works without a network.
    private string Configuration => $"""
        <configuration>
          <config><add key="globalPackagesFolder" value="{Path.Combine(Root, "installed")}" /></config>
          <packageSources><add key="packed" value="{Path.Combine(Root, "source")}" /></packageSources>
          <fallbackPackageFolders><add key="machine" value="{MachineFolder}" /></fallbackPackageFolders>
        </configuration>
        """;

    private static string MachineFolder => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
