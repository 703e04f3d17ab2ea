using AtlassianAdmin.Server;

namespace Atlassian.Admin.Gen.Package.Tests;

/// <summary>A project outside the repository that has nothing but the package.</summary>
public sealed class FreshProjectTests(PackedPackages packages) : IAsyncLifetime
{
    private const string Broken = "openapi: 3.1.0\ninfo:\n  title: 'never ends\n";

    private readonly string _folder = Directory.CreateDirectory(Path.Combine(packages.Root, $"Consumer-{Guid.NewGuid():N}")).FullName;

    private AtlassianAdminServer _server = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _server = await AtlassianAdminServer.StartAsync(new AtlassianAdminServerOptions { UserCount = 7, EventCount = 0, PageSize = 3 }, Token);
        await WriteAsync("Consumer.csproj", PackedPackages.Text("Consumer.csproj.txt").Replace("$VERSION$", packages.Version, StringComparison.Ordinal));
        await WriteAsync("Program.cs", PackedPackages.Text("Program.cs.txt"));
        await WriteAsync("admin.openapi.yaml", PackedPackages.Text("atlassian-admin.openapi.yaml"));
        await WriteAsync("tiny.openapi.yaml", PackedPackages.Text("tiny.openapi.yaml"));
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task It_builds_runs_and_follows_its_documents()
    {
        await BuildAndRunAsync();
        Assert.Equal(3, _server.RequestCount);

        // The document renames an operation, and the next build has it.
        await ReplaceAsync("admin.openapi.yaml", "operationId: getOrganizationUsers", "operationId: listManagedAccounts");
        await ReplaceAsync("Program.cs", "GetOrganizationUsersAsync", "ListManagedAccountsAsync");
        await BuildAndRunAsync();
        Assert.Equal(6, _server.RequestCount);

        // A document that cannot be read is an error at its line, in the form that editors and build servers know.
        await WriteAsync("tiny.openapi.yaml", Broken);
        (int exitCode, string output) = await Dotnet.RunAsync(_folder, "build", "--no-restore", "-nodeReuse:false");
        Assert.NotEqual(0, exitCode);
        Assert.Matches(@"tiny\.openapi\.yaml\(\d+,\d+\): error AAG001: ", output);
    }

    private async Task BuildAndRunAsync()
    {
        _ = await Dotnet.SucceedAsync(_folder, "build", "-nodeReuse:false");
        string output = await Dotnet.SucceedAsync(
            _folder, Path.Combine("bin", "Debug", "net10.0", "Consumer.dll"), _server.BaseAddress.AbsoluteUri, _server.ApiKey, _server.OrganizationId);
        Assert.Equal(
            ["tiny", .. _server.Users.Select(static user => user.AccountId)],
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    private Task WriteAsync(string name, string text) => File.WriteAllTextAsync(Path.Combine(_folder, name), text, Token);

    private async Task ReplaceAsync(string name, string oldText, string newText)
    {
        string text = await File.ReadAllTextAsync(Path.Combine(_folder, name), Token);
        Assert.Contains(oldText, text, StringComparison.Ordinal);
        await WriteAsync(name, text.Replace(oldText, newText, StringComparison.Ordinal));
    }
}
