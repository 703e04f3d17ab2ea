using System.Text.RegularExpressions;

namespace Atlassian.Admin.Gen.Package.Tests;

/// <summary>A project that can't have a client is told why in one line.</summary>
public sealed class UnfitProjectTests(PackedPackages packages)
{
    [Fact]
    public async Task What_is_too_old_or_missing_is_one_error_and_not_one_for_each_emitted_line()
    {
        ProjectFolder folder = new(packages, "Unfit");
        await folder.CopyAsync("tiny.openapi.yaml", "tiny.openapi.yaml");
        await WriteProjectAsync(folder, "OldLanguage", "<LangVersion>11</LangVersion>");
        await WriteProjectAsync(folder, "NoRuntime", reference: "IncludeAssets=\"analyzers;build\"");

        // As an older SDK sets it.
        await WriteProjectAsync(folder, "OldCompiler", last: "<PropertyGroup><CompilerApiVersion>roslyn4.4</CompilerApiVersion></PropertyGroup>");
        await folder.WriteSolutionAsync("OldLanguage/OldLanguage.csproj", "NoRuntime/NoRuntime.csproj", "OldCompiler/OldCompiler.csproj");

        (int exitCode, string output) = await Dotnet.RunAsync(folder.Path, "build", "All.slnx", "-nodeReuse:false");

        Assert.NotEqual(0, exitCode);
        Assert.Equal(["NoRuntime AAG014", "OldCompiler AAG015", "OldLanguage AAG013"], Errors(output));
    }

    [Fact]
    public async Task A_target_framework_that_the_runtime_is_not_for_is_refused_by_NuGet()
    {
        ProjectFolder folder = new(packages, "Unfit");
        await folder.CopyAsync("tiny.openapi.yaml", "tiny.openapi.yaml");
        await WriteProjectAsync(folder, "Standard", "<TargetFramework>netstandard2.0</TargetFramework>");

        (int exitCode, string output) = await Dotnet.RunAsync(folder.Path, "build", "Standard", "-nodeReuse:false");

        Assert.NotEqual(0, exitCode);
        Assert.Equal(["NU1202"], Regex.Matches(output, @"error (?<id>[A-Z]+\d+):", RegexOptions.ExplicitCapture).Select(static match => match.Groups["id"].Value).Distinct());
    }

    private static Task WriteProjectAsync(ProjectFolder folder, string name, string property = "", string reference = "", string last = "") =>
        folder.WriteAsync($"{name}/{name}.csproj", $"""
            <Project>
              <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
              <PropertyGroup>
                <TargetFramework>net8.0</TargetFramework>
                {property}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Atlassian.Admin.Gen" Version="$VERSION$" {reference} />
                <OpenApiClient Include="../tiny.openapi.yaml" />
              </ItemGroup>
              <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
              {last}
            </Project>
            """);

    // MSBuild says each error when it happens, and once more at the end.
    private static IEnumerable<string> Errors(string output) => Regex.Matches(output, @"error (?<id>[A-Z]+\d+):.*?[/\\](?<project>\w+)\.csproj", RegexOptions.ExplicitCapture)
        .Select(static match => $"{match.Groups["project"].Value} {match.Groups["id"].Value}")
        .Distinct()
        .Order(StringComparer.Ordinal);
}
