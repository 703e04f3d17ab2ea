namespace Atlassian.Admin.Gen.Package.Tests;

/// <summary>Projects that differ in all that a project can set, in a folder whose name has spaces and letters of other alphabets.</summary>
public sealed class ProjectVariantTests(PackedPackages packages)
{
    private const string Document = "shared documents/tiny.openapi.yaml";

    private const string Emitted = "Hidden/Generated/Atlassian.Admin.Gen/Atlassian.Admin.Gen.OpenApiClientGenerator";

    // Two target frameworks of one project, and two more projects.
    private const int Compilations = 4;

    [Fact]
    public async Task They_build_and_run_compile_what_has_changed_and_can_be_packed()
    {
        ProjectFolder folder = new(packages, "Varianten ünï");
        await WriteAsync(folder);

        // Central package management, lock files that are made, and every warning an error.
        _ = await Dotnet.SucceedAsync(folder.Path, "build", "All.slnx", "-nodeReuse:false");
        Assert.Equal(
            ["Acme.Hidden.Api.TinyClient", "part", "old style"],
            Lines(await Dotnet.SucceedAsync(folder.Path, Path.Combine("Friend", "bin", "Debug", "net10.0", "Friend.dll"))));
        Assert.Equal(
            [
                "Acme.Hidden.Api/Clients/DefaultClient.g.cs",
                "Acme.Hidden.Api/Schemas/Thing.g.cs",
                "Acme.Hidden.Api/TinyClient.g.cs",
                "Acme.Hidden.Api/TinyIndex.g.cs",
                "Acme.Hidden.Api/TinyJsonContext.g.cs",
                "Acme.Hidden.Api/TinySecuritySchemes.g.cs",
                "Acme.Public/Clients/PartsClient.g.cs",
                "Acme.Public/OpenClient.g.cs",
                "Acme.Public/OpenJsonContext.g.cs",
                "Acme.Public/OpenSecuritySchemes.g.cs",
                "Acme.Public/Results/GetPartResult.g.cs",
                "Acme.Public/Schemas/Part.g.cs",
            ],
            Files(folder.Full(Emitted)));

        // Nothing has changed: the compiler is not started.
        string again = await Dotnet.SucceedAsync(folder.Path, "build", "All.slnx", "--no-restore", "-verbosity:normal", "-nodeReuse:false");
        Assert.Equal(Compilations, again.Split("Skipping target \"CoreCompile\"").Length - 1);

        await PackAsync(folder);
        await BuildByCompilerServerAsync(folder);
    }

    private static async Task WriteAsync(ProjectFolder folder)
    {
        await folder.CopyAsync("Directory.Packages.props", "Directory.Packages.props.txt");
        await folder.CopyAsync(Document, "tiny.openapi.yaml");
        await folder.CopyAsync("Old style/OldStyle.csproj", "OldStyle.csproj.txt");
        await folder.CopyAsync("Old style/Maker.cs", "OldStyle.cs.txt");
        await folder.CopyAsync("Hidden/Hidden.csproj", "Hidden.csproj.txt");
        await folder.CopyAsync("Hidden/Ünï cödé.json", "unicode.json.txt");
        await folder.CopyAsync("Friend/Friend.csproj", "Friend.csproj.txt");
        await folder.CopyAsync("Friend/Program.cs", "Friend.cs.txt");
        await folder.WriteSolutionAsync("Old style/OldStyle.csproj", "Hidden/Hidden.csproj", "Friend/Friend.csproj");
    }

    // A library takes the runtime to who uses its package, and not the generator's work.
    private async Task PackAsync(ProjectFolder folder)
    {
        _ = await Dotnet.SucceedAsync(folder.Path, "pack", "Hidden", "--no-build", "--configuration", "Debug", "--output", packages.Source, "-nodeReuse:false");
        ProjectFolder downstream = new(packages, "Downstream");
        await downstream.CopyAsync("Downstream.csproj", "Downstream.csproj.txt");
        await downstream.CopyAsync("Program.cs", "Downstream.cs.txt");
        _ = await Dotnet.SucceedAsync(downstream.Path, "build", "-nodeReuse:false");
        Assert.Equal(["part"], Lines(await Dotnet.SucceedAsync(downstream.Path, Path.Combine("bin", "Debug", "net10.0", "Downstream.dll"))));
    }

    // A server keeps the generator loaded from one compilation to the next. It has a name of its own, and ends with the test.
    private static async Task BuildByCompilerServerAsync(ProjectFolder folder)
    {
        string document = await folder.ReadAsync(Document);
        await folder.WriteAsync(Document, document.Replace("name: { type: string }", "name: { type: string }\n        size: { type: integer }", StringComparison.Ordinal));
        string server = $"aag{Guid.NewGuid():N}";
        try
        {
            // And the lock files are what a restore comes to.
            string output = await Dotnet.SucceedAsync(
                folder.Path,
                "build", "All.slnx", "-p:RestoreLockedMode=true", "-p:UseSharedCompilation=true", $"-p:SharedCompilationId={server}", "-verbosity:detailed", "-nodeReuse:false");

            Assert.Contains("CompilerServer: server - server processed compilation", output, StringComparison.Ordinal);
            Assert.Contains("public long? Size { get; init; }", await folder.ReadAsync($"{Emitted}/Acme.Hidden.Api/Schemas/Thing.g.cs"), StringComparison.Ordinal);
        }
        finally
        {
            string compiler = (await Dotnet.SucceedAsync(folder.Path, "msbuild", "Friend/Friend.csproj", "-getProperty:RoslynTargetsPath", "-nodeReuse:false")).Trim();
            _ = await Dotnet.RunAsync(folder.Path, Path.Combine(compiler, "bincore", "VBCSCompiler.dll"), "-shutdown", $"-pipename:{server}");
        }
    }

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<string> Files(string folder) => Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);
}
