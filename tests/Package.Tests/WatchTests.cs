using System.Diagnostics;

namespace Atlassian.Admin.Gen.Package.Tests;

/// <summary><c>dotnet watch</c> follows the documents of a project.</summary>
public sealed class WatchTests(PackedPackages packages)
{
    private const string Waiting = "Waiting for a file to change";

    // A document that is not watched would leave the test waiting for ever.
    [Fact(Timeout = 20 * 60 * 1000)]
    public async Task A_saved_document_is_built_again()
    {
        ProjectFolder folder = new(packages, "Watched");
        await folder.CopyAsync("documents/tiny.openapi.yaml", "tiny.openapi.yaml");
        await folder.WriteAsync("project/Watched.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                <CompilerGeneratedFilesOutputPath>obj/emitted</CompilerGeneratedFilesOutputPath>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Atlassian.Admin.Gen" Version="$VERSION$" />
                <OpenApiClient Include="../documents/tiny.openapi.yaml" />
              </ItemGroup>
            </Project>
            """);
        using Process watch = Dotnet.Start(folder.Full("project"), "watch", "--non-interactive", "build", "-nodeReuse:false");
        try
        {
            _ = watch.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await ReadToAsync(watch, Waiting);
            string document = await folder.ReadAsync("documents/tiny.openapi.yaml");
            await folder.WriteAsync("documents/tiny.openapi.yaml", document.Replace("name: { type: string }", "size: { type: integer }", StringComparison.Ordinal));
            await ReadToAsync(watch, Waiting);

            string thing = await folder.ReadAsync("project/obj/emitted/Atlassian.Admin.Gen/Atlassian.Admin.Gen.OpenApiClientGenerator/Watched.Tiny/Schemas/Thing.g.cs");
            Assert.Contains("public long? Size { get; init; }", thing, StringComparison.Ordinal);
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
        }
    }

    private static async Task ReadToAsync(Process process, string text)
    {
        List<string> read = [];
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            read.Add(line);
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"dotnet watch ended before it said «{text}»:\n{string.Join('\n', read)}");
    }
}
