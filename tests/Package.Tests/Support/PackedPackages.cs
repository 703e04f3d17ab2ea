using System.IO.Compression;
using System.Reflection;

[assembly: AssemblyFixture(typeof(Atlassian.Admin.Gen.Package.Tests.PackedPackages))]

namespace Atlassian.Admin.Gen.Package.Tests;

/// <summary>The packages, packed once for all tests into a folder outside the repository, under a version that no machine has.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    public string Root { get; } = Directory.CreateTempSubdirectory("packages-").FullName;

    /// <summary>The folder of the packages, which is a source for NuGet.</summary>
    public string Source => Path.Combine(Root, "source");

    public string Version { get; } = $"0.0.1-test{Guid.NewGuid():N}";

    /// <summary>The generator's package, unpacked.</summary>
    public string Generator => Path.Combine(Root, "generator");

    public string AnalyzerFolder => Path.Combine(Generator, "analyzers", "dotnet", "cs");

    /// <summary>The runtime, as a project for .NET 8 refers to it.</summary>
    public string RuntimeAssembly => Path.Combine(Runtime, "lib", "net8.0", "Atlassian.Admin.Gen.Runtime.dll");

    /// <summary>The runtime's package, unpacked.</summary>
    public string Runtime => Path.Combine(Root, "runtime");

    private static string Repository => typeof(PackedPackages).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(static one => one.Key == "RepositoryRoot").Value!;

    public async ValueTask InitializeAsync()
    {
        string solution = Path.Combine(Root, "packages.slnx");
        await File.WriteAllTextAsync(solution, Solution, TestContext.Current.CancellationToken);

        // With artifacts of its own: the repository's may be in use by the build that runs this.
        _ = await Dotnet.SucceedAsync(
            Repository,
            "pack", solution, "--artifacts-path", Path.Combine(Root, "artifacts"), "--output", Source, $"-p:Version={Version}", "-p:RunAnalyzers=false", "-nodeReuse:false");

        await UnpackAsync("Atlassian.Admin.Gen", Generator);
        await UnpackAsync("Atlassian.Admin.Gen.Runtime", Runtime);
        foreach (string name in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
        {
            await File.WriteAllTextAsync(Path.Combine(Root, name), "<Project />", TestContext.Current.CancellationToken);
        }

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

    private Task UnpackAsync(string id, string folder) =>
        ZipFile.ExtractToDirectoryAsync(Path.Combine(Source, $"{id}.{Version}.nupkg"), folder, TestContext.Current.CancellationToken);

    private static string Solution => $"""
        <Solution>
          <Project Path="{Path.Combine(Repository, "runtime", "Runtime", "Atlassian.Admin.Gen.Runtime.csproj")}" />
          <Project Path="{Path.Combine(Repository, "runtime", "Testing", "Atlassian.Admin.Gen.Testing.csproj")}" />
          <Project Path="{Path.Combine(Repository, "runtime", "OAuth", "Atlassian.Admin.Gen.OAuth.csproj")}" />
          <Project Path="{Path.Combine(Repository, "generator", "Atlassian.Admin.Gen.csproj")}" />
        </Solution>
        """;

    // Into a packages folder of its own, so that nothing of a former run is used; what else is needed comes of the machine's folder, so that
    // it works without a network.
    private string Configuration => $"""
        <configuration>
          <config><add key="globalPackagesFolder" value="{Path.Combine(Root, "installed")}" /></config>
          <packageSources><add key="packed" value="{Source}" /></packageSources>
          <fallbackPackageFolders><add key="machine" value="{MachineFolder}" /></fallbackPackageFolders>
        </configuration>
        """;

    private static string MachineFolder => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
