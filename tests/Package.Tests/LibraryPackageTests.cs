using System.IO.Compression;
using System.Xml.Linq;

namespace Atlassian.Admin.Gen.Package.Tests;

/// <summary>What is in the packages of the runtime, and what they bring with them.</summary>
public sealed class LibraryPackageTests(PackedPackages packages)
{
    [Theory]
    [InlineData("Atlassian.Admin.Gen.Runtime", "Polly.Core", "Polly.Core, System.Net.ServerSentEvents")]
    [InlineData("Atlassian.Admin.Gen.Testing", "Atlassian.Admin.Gen.Runtime", "Atlassian.Admin.Gen.Runtime")]
    [InlineData("Atlassian.Admin.Gen.OAuth", "Atlassian.Admin.Gen.Runtime, Duende.IdentityModel", "Atlassian.Admin.Gen.Runtime, Duende.IdentityModel")]
    public async Task A_library_has_an_assembly_with_documentation_for_each_framework_and_no_other_dependencies(string id, string dependencies, string dependenciesOnNet8)
    {
        await using ZipArchive package = await ZipFile.OpenReadAsync(Path.Combine(packages.Root, "source", $"{id}.{packages.Version}.nupkg"), TestContext.Current.CancellationToken);
        await using Stream description = await package.GetEntry($"{id}.nuspec")!.OpenAsync(TestContext.Current.CancellationToken);
        XDocument nuspec = await XDocument.LoadAsync(description, LoadOptions.None, TestContext.Current.CancellationToken);

        Assert.Equal(
            [$"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml", $"lib/net8.0/{id}.dll", $"lib/net8.0/{id}.xml"],
            package.Entries.Select(static entry => entry.FullName).Where(static name => name.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        // What .NET 10 has in its framework comes as a package on .NET 8.
        Assert.Equal(
            [$"net10.0: {dependencies}", $"net8.0: {dependenciesOnNet8}"],
            nuspec.Descendants().Where(static element => element.Name.LocalName == "group")
                .Select(static group => $"{group.Attribute("targetFramework")!.Value}: {string.Join(", ", group.Elements().Select(static each => each.Attribute("id")!.Value).Order(StringComparer.Ordinal))}")
                .Order(StringComparer.Ordinal));
    }
}
