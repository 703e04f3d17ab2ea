namespace Atlassian.Admin.Gen.OAuth.Tests.Support;

/// <summary>A browser that goes where it is sent, redirects included.</summary>
internal sealed class Browser : IDisposable
{
    private readonly HttpClient _http = new();
    private readonly List<Task<string>> _pages = [];

    public Uri? Opened { get; private set; }

    /// <summary>Status and text of the page that it shows last.</summary>
    public Task<string> LastPage => _pages[^1];

    public Task<string[]> PagesAsync() => Task.WhenAll(_pages);

    public ValueTask OpenAsync(Uri address, CancellationToken cancellationToken)
    {
        Opened = address;
        Visit(address);
        return default;
    }

    public void Visit(Uri address) => _pages.Add(GetAsync(address));

    public void Dispose() => _http.Dispose();

    private async Task<string> GetAsync(Uri address)
    {
        using HttpResponseMessage response = await _http.GetAsync(address);
        return $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}";
    }
}
