namespace Atlassian.Admin.Gen.Package.Tests;

/// <summary>A folder of projects outside the repository, which have the packed packages and nothing else.</summary>
internal sealed class ProjectFolder(PackedPackages packages, string name)
{
    public string Path { get; } = Directory.CreateDirectory(System.IO.Path.Combine(packages.Root, $"{name}-{Guid.NewGuid():N}")).FullName;

    /// <summary>Writes a file; <c>$VERSION$</c> becomes the packages' version.</summary>
    public async Task WriteAsync(string path, string text)
    {
        string file = Full(path);
        _ = Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, text.Replace("$VERSION$", packages.Version, StringComparison.Ordinal), TestContext.Current.CancellationToken);
    }

    /// <summary>Writes an embedded file.</summary>
    public Task CopyAsync(string path, string embedded) => WriteAsync(path, PackedPackages.Text(embedded));

    /// <summary>Writes a solution of projects.</summary>
    public Task WriteSolutionAsync(params string[] projects) =>
        WriteAsync("All.slnx", $"<Solution>{string.Concat(projects.Select(static project => $"<Project Path=\"{project}\" />"))}</Solution>");

    public Task<string> ReadAsync(string path) => File.ReadAllTextAsync(Full(path), TestContext.Current.CancellationToken);

    public string Full(string path) => System.IO.Path.Combine(Path, path);
}
