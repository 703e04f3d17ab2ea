namespace Atlassian.Admin.Gen.Package.Tests;

/// <summary>What is wrong with a document is shown as the compiler shows what is wrong with C#, and who builds decides how much of it.</summary>
public sealed class DiagnosticOutputTests(PackedPackages packages)
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <NoWarn>$(NoWarn);AAG012</NoWarn>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Atlassian.Admin.Gen" Version="$VERSION$" />
            <OpenApiClient Include="specs/one.yaml" ExcludeTags="None" />
            <OpenApiClient Include="specs/two.json" ExcludeTags="None" />
            <OpenApiClient Include="specs/three.yaml" />
          </ItemGroup>
        </Project>
        """;

    private const string Yaml = """
        openapi: 3.1.0
        info: {title: Acme, version: '1'}
        paths:
          /things/{id}:
            get:
              operationId: getThing
              parameters: [{name: parameterNotIn2, in: path}, {$ref: '#/components/parameters/Page'}]
              responses: {'204': {description: None.}}
        """;

    private const string Json = """
        {
          "openapi": "3.1.0", "info": {"title": "Acme", "version": "1"},
          "paths": {
            "/things/{id}": {
              "get": {
                "parameters": [{"name": "parameterNotIn2", "in": "path"}, {"$ref": "#/components/parameters/Page"}],
                "responses": {"204": {"description": "None."}}
              }
            }
          }
        }
        """;

    // For one document the generator's key, for the whole project the compiler's own.
    private const string EditorConfig = """
        root = true
        [specs/one.yaml]
        openapi_client.AAG006.severity = none
        """;

    private const string GlobalConfig = """
        is_global = true
        dotnet_diagnostic.AAG008.severity = error
        """;

    [Fact]
    public async Task A_build_shows_file_line_and_column_and_follows_the_severities_of_the_project()
    {
        string folder = Directory.CreateDirectory(Path.Combine(packages.Root, $"Diagnosed-{Guid.NewGuid():N}")).FullName;
        foreach ((string name, string text) in new[]
        {
            ("Diagnosed.csproj", Project.Replace("$VERSION$", packages.Version, StringComparison.Ordinal)), ("specs/one.yaml", Yaml), ("specs/two.json", Json),
            ("specs/three.yaml", "openapi: 3.1.0\ninfo: {title: Acme\n"), (".editorconfig", EditorConfig), (".globalconfig", GlobalConfig),
            // The SDK looks for both kinds of configuration beside source files only.
            ("Any.cs", "internal static class Any;"),
        })
        {
            string path = Path.Combine(folder, name);
            _ = Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        }

        (int exitCode, string output) = await Dotnet.RunAsync(folder, "build", "-nodeReuse:false");

        Assert.NotEqual(0, exitCode);
        string[] shown =
        [
            .. output.Split('\n').Where(static line => line.Contains("AAG", StringComparison.Ordinal))
                .Select(line => line.Trim().Replace('\\', '/'))
                .Select(line => line[line.IndexOf("specs/", StringComparison.Ordinal)..])
                .Select(static line => line[..line.IndexOf(':', line.IndexOf("AAG", StringComparison.Ordinal))])
                .Distinct().Order(StringComparer.Ordinal),
        ];
        Assert.Equal(
            [
                "specs/one.yaml(5,5): error AAG008",
                "specs/one.yaml(7,62): warning AAG005",
                "specs/three.yaml(2,7): error AAG001",
                "specs/two.json(5,7): error AAG008",
                "specs/two.json(6,33): warning AAG006",
                "specs/two.json(6,76): warning AAG005",
            ],
            shown);
        Assert.Contains("docs/diagnostics/AAG008.md", output, StringComparison.Ordinal);
    }
}
