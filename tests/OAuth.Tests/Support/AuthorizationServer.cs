using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Atlassian.Admin.Gen.OAuth.Tests.Support;

/// <summary>An authorization server on a free loopback port, which answers token requests by a function.</summary>
internal sealed class AuthorizationServer : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Task _serving;

    public AuthorizationServer(Func<TokenRequestForm, TokenAnswer> answer)
    {
        int port = Start();
        Address = new Uri($"http://127.0.0.1:{port}/");
        Scheme = new SecurityScheme("OAuth", SecuritySchemeType.OAuth2)
        {
            Flows =
            [
                new OAuthFlow(OAuthFlowType.ClientCredentials) { TokenUrl = new Uri(Address, "token") },
                new OAuthFlow(OAuthFlowType.AuthorizationCode)
                {
                    AuthorizationUrl = new Uri(Address, "authorize?tenant=t"),
                    TokenUrl = new Uri(Address, "token"),
                    RefreshUrl = new Uri(Address, "refresh"),
                    Scopes = new Dictionary<string, string> { ["read"] = "Read.", ["write"] = "Write." },
                },
            ],
        };
        _serving = ServeAsync(answer);
    }

    public Uri Address { get; }

    /// <summary>The scheme as an emitted client has it.</summary>
    public SecurityScheme Scheme { get; }

    /// <summary>The token requests, in turn.</summary>
    public List<TokenRequestForm> Requests { get; } = [];

    /// <summary>What the authorization endpoint sends the browser back with.</summary>
    public Func<Query, string> Authorize { get; set; } = static query => $"code=c&state={query["state"]}";

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    // The listener takes no port of the system's choice; another program may be quicker with the one that was free.
    private int Start()
    {
        while (true)
        {
            using TcpListener probe = new(IPAddress.Loopback, 0);
            probe.Start();
            int port = ((IPEndPoint)probe.LocalEndpoint).Port;
            probe.Stop();
            _listener.Prefixes.Clear();
            _listener.Prefixes.Add($"http://127.0.0.1:{port}/");
            try
            {
                _listener.Start();
                return port;
            }
            catch (HttpListenerException)
            {
                continue;
            }
        }
    }

    private async Task ServeAsync(Func<TokenRequestForm, TokenAnswer> answer)
    {
        while (true)
        {
            HttpListenerContext context = await _listener.GetContextAsync();
            string path = context.Request.Url!.AbsolutePath;
            if (path == "/authorize")
            {
                Query query = new(context.Request.Url.Query);
                context.Response.Redirect($"{query["redirect_uri"]}?{Authorize(query)}");
                context.Response.Close();
                continue;
            }

            using StreamReader body = new(context.Request.InputStream);
            TokenRequestForm request = new(path, context.Request.Headers["Authorization"], new Query(await body.ReadToEndAsync()));
            Requests.Add(request);
            TokenAnswer given = answer(request);
            byte[] json = Encoding.UTF8.GetBytes(given.Body);
            context.Response.StatusCode = given.Status;
            context.Response.ContentType = "application/json";
            await context.Response.OutputStream.WriteAsync(json);
            context.Response.Close();
        }
    }
}

/// <summary>A request to the token endpoint.</summary>
internal sealed record TokenRequestForm(string Path, string? Authorization, Query Form);

/// <summary>What the token endpoint answers.</summary>
internal sealed record TokenAnswer(string Body, int Status = 200);

/// <summary>The values of a query or a form.</summary>
internal sealed class Query(string text)
{
    private readonly Dictionary<string, string> _values = text.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(static pair => pair.Split('=', 2))
        .ToDictionary(static pair => Uri.UnescapeDataString(pair[0]), static pair => Uri.UnescapeDataString(pair[1].Replace('+', ' ')));

    public string? this[string name] => _values.GetValueOrDefault(name);
}
