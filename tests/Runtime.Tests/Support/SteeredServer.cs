using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Atlassian.Admin.Gen.Runtime.Tests.Support;

/// <summary>A server of one connection on a free loopback port, which sends and breaks off when the test says so.</summary>
internal sealed class SteeredServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private Socket? _socket;

    public SteeredServer() => _listener.Start();

    public Uri Address => new($"http://{_listener.LocalEndpoint}");

    /// <summary>Takes the connection and reads a request up to the end of its head.</summary>
    public async Task<string> ReceiveHeadAsync()
    {
        _socket = await _listener.AcceptSocketAsync(TestContext.Current.CancellationToken);
        _socket.NoDelay = true;
        return await ReceiveAsync("\r\n\r\n");
    }

    /// <summary>Reads on until a text has come, and gives all since the last time.</summary>
    public async Task<string> ReceiveAsync(string end)
    {
        StringBuilder text = new();
        byte[] buffer = new byte[1];
        while (!text.ToString().EndsWith(end, StringComparison.Ordinal))
        {
            int count = await _socket!.ReceiveAsync(buffer, TestContext.Current.CancellationToken);
            Assert.NotEqual(0, count);
            text.Append((char)buffer[0]);
        }

        return text.ToString();
    }

    /// <summary>Sends the head of an answer whose body ends with the connection.</summary>
    public Task SendHeadAsync(string contentType) => SendAsync($"HTTP/1.1 200 OK\r\nContent-Type: {contentType}\r\nConnection: close\r\n\r\n");

    /// <summary>Sends the head of an answer in chunks.</summary>
    public Task SendChunkedHeadAsync(string contentType) =>
        SendAsync($"HTTP/1.1 200 OK\r\nContent-Type: {contentType}\r\nTransfer-Encoding: chunked\r\n\r\n");

    public Task SendChunkAsync(string text) => SendAsync($"{Encoding.UTF8.GetByteCount(text):x}\r\n{text}\r\n");

    public Task SendAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text));

    public async Task SendAsync(params byte[] bytes) => await _socket!.SendAsync(bytes, TestContext.Current.CancellationToken);

    /// <summary>Ends the body.</summary>
    public void Close() => _socket!.Shutdown(SocketShutdown.Send);

    /// <summary>Breaks the connection off.</summary>
    public void Reset()
    {
        _socket!.LingerState = new LingerOption(enable: true, seconds: 0);
        _socket.Dispose();
    }

    /// <summary>Waits until the client has closed the connection.</summary>
    public async Task WaitForCloseAsync()
    {
        byte[] buffer = new byte[1];
        try
        {
            Assert.Equal(0, await _socket!.ReceiveAsync(buffer, TestContext.Current.CancellationToken));
        }
        catch (SocketException exception) when (exception.SocketErrorCode == SocketError.ConnectionReset)
        {
            // The other way to close it.
        }
    }

    public ValueTask DisposeAsync()
    {
        _socket?.Dispose();
        _listener.Dispose();
        return ValueTask.CompletedTask;
    }
}
