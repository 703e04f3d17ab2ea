using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Atlassian.Admin.Gen.Benchmarks.Http;

/// <summary>Answers every request on its connections with the same bytes.</summary>
/// <remarks>It allocates nothing for a request, so that what is allocated in this process is the client's.</remarks>
internal sealed class PageServer : IDisposable
{
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly byte[] _response;

    public PageServer(byte[] body)
    {
        string head = string.Create(
            CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n");
        _response = [.. Encoding.ASCII.GetBytes(head), .. body];
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen();
        BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndPoint!).Port}"));
        new Thread(Accept) { IsBackground = true }.Start();
    }

    public Uri BaseAddress { get; }

    public void Dispose() => _listener.Dispose();

    private void Accept()
    {
        try
        {
            while (true)
            {
                Socket connection = _listener.Accept();
                new Thread(() => Serve(connection)) { IsBackground = true }.Start();
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The end of the benchmark.
        }
    }

    private void Serve(Socket connection)
    {
        using Socket owned = connection;
        owned.NoDelay = true;
        byte[] buffer = new byte[16 * 1024];
        int length = 0;
        try
        {
            while (owned.Receive(buffer.AsSpan(length)) is > 0 and int count)
            {
                length += count;
                if (buffer.AsSpan(0, length).EndsWith("\r\n\r\n"u8))
                {
                    owned.Send(_response);
                    length = 0;
                }
            }
        }
        catch (SocketException)
        {
            // The client has gone.
        }
    }
}
