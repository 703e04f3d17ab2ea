using System.Net;
using System.Net.Sockets;
using System.Text;

namespace AotSmoke;

/// <summary>A few fixed answers over HTTP/1.1, one request per connection, on a free loopback port.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    // An operation that asks for no key.
    private const string Echo = "POST /animals HTTP/1.1";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _serving;

    public LoopbackServer()
    {
        _listener.Start();
        BaseAddress = new Uri($"http://{_listener.LocalEndpoint}/");
        _serving = ServeAsync();
    }

    public Uri BaseAddress { get; }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        _listener.Dispose();
        await _serving;
        _stopping.Dispose();
    }

    private async Task ServeAsync()
    {
        List<Task> answers = [];
        try
        {
            while (true)
            {
                answers.Add(AnswerAsync(await _listener.AcceptTcpClientAsync(_stopping.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(answers);
        }
    }

    private async Task AnswerAsync(TcpClient connection)
    {
        try
        {
            using (connection)
            {
                await AnswerAsync(connection.GetStream(), _stopping.Token);
            }
        }
        catch (Exception failure) when (failure is IOException or OperationCanceledException)
        {
            // HttpClient opens connections ahead and drops those it does not need.
        }
    }

    private async Task AnswerAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        using StreamReader reader = new(stream, Encoding.UTF8, leaveOpen: true);
        if (await reader.ReadLineAsync(cancellationToken) is not { } requestLine)
        {
            return;
        }

        int length = 0;
        bool hasKey = false;
        while (await reader.ReadLineAsync(cancellationToken) is { Length: > 0 } line)
        {
            hasKey |= line == "Authorization: Bearer key-1";
            length = line.StartsWith("Content-Length: ", StringComparison.Ordinal) ? int.Parse(line.AsSpan(16), provider: null) : length;
        }

        char[] body = new char[length];
        // With nothing to read, the reader would wait for something all the same.
        int read = length == 0 ? 0 : await reader.ReadBlockAsync(body, cancellationToken);
        (int status, string answer) = hasKey || requestLine == Echo ? Answer(requestLine, new string(body, 0, read)) : (401, "{}");
        string head = $"HTTP/1.1 {status} Answer\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(answer)}\r\nConnection: close\r\n\r\n";
        await stream.WriteAsync(Encoding.UTF8.GetBytes(head + answer), cancellationToken);
    }

    private (int Status, string Body) Answer(string requestLine, string body) => requestLine switch
    {
        "GET /v1/orgs/o-1/users HTTP/1.1" => (200, $$$"""
            {"data":[{"account_id":"1","account_status":"active","created":"2026-01-15T10:30:00Z"},{"account_id":"2"}],
             "links":{"next":"{{{BaseAddress}}}v1/orgs/o-1/users?cursor=2"}}
            """),
        "GET /v1/orgs/o-1/users?cursor=2 HTTP/1.1" => (200, """{"data":[{"account_id":"3","account_status":"asleep"}]}"""),
        "GET /v1/orgs/nowhere HTTP/1.1" => (404, """{"code":404,"message":"There is no such organization."}"""),
        "GET /v1/orgs/o-1/policies/p-1 HTTP/1.1" => (200, """
            {"id":"p-1","status":"enabled","revision":7,"attributes":{"rules":{"note":null,"score":12345678901234567890}}}
            """),
        "PUT /v1/orgs/o-1/policies/p-1 HTTP/1.1" or Echo => (200, body),
        _ => (500, "{}"),
    };
}
