using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Atlassian.Admin.Gen.Runtime.Tests.Support;

/// <summary>A server of one connection at a time on a free loopback port, which answers with ready bytes in turn.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _serving;

    public LoopbackServer(params byte[][] answers)
    {
        _listener.Start();
        _serving = ServeAsync(answers);
    }

    public Uri Address => new($"http://{_listener.LocalEndpoint}");

    /// <summary>The heads of the requests.</summary>
    public List<string> Requests { get; } = [];

    public static byte[] Answer(string head, byte[]? body = null) =>
        [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {head}\r\nContent-Length: {body?.Length ?? 0}\r\nConnection: close\r\n\r\n"), .. body ?? []];

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task ServeAsync(byte[][] answers)
    {
        foreach (byte[] answer in answers)
        {
            using Socket socket = await _listener.AcceptSocketAsync(_stop.Token);
            byte[] buffer = new byte[16 * 1024];
            int count = await socket.ReceiveAsync(buffer, _stop.Token);
            Requests.Add(Encoding.ASCII.GetString(buffer, 0, count));
            await socket.SendAsync(answer, _stop.Token);
            socket.Shutdown(SocketShutdown.Send);
        }
    }
}
