using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Atlassian.Admin.Gen.OAuth;

/// <summary>Waits for the browser at an address of this machine alone (RFC 8252 §7.3).</summary>
internal sealed class LoopbackReceiver : IDisposable
{
    private const int Attempts = 10;

    private readonly HttpListener _listener;

    private LoopbackReceiver(HttpListener listener, Uri redirectUri)
    {
        _listener = listener;
        RedirectUri = redirectUri;
    }

    /// <summary>Where the browser is to come back to.</summary>
    public Uri RedirectUri { get; }

    /// <summary>Begins to listen.</summary>
    /// <exception cref="ArgumentException">The address is no loopback address with http.</exception>
    public static LoopbackReceiver Start(Uri? redirectUri)
    {
        if (redirectUri is not null)
        {
            return redirectUri is { IsAbsoluteUri: true, IsLoopback: true, Scheme: "http", Query: "", Fragment: "" }
                ? Listen(redirectUri)
                : throw new ArgumentException("The redirect address of a sign-in on this machine is http, loopback, and has no query.", nameof(redirectUri));
        }

        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return Listen(new Uri($"http://127.0.0.1:{FreePort()}/callback"));
            }
            catch (HttpListenerException) when (attempt < Attempts)
            {
                // Another program took the port in the meantime.
            }
        }
    }

    /// <summary>Waits for an answer; others, such as one that another page makes up, are refused, and waiting goes on.</summary>
    public async Task<Uri> ReceiveAsync(Func<Uri, bool> isAnswer, string closingText, CancellationToken cancellationToken)
    {
        while (true)
        {
            HttpListenerContext context = await _listener.GetContextAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
            Uri address = new(RedirectUri, context.Request.RawUrl);
            bool isRight = address.AbsolutePath == RedirectUri.AbsolutePath && context.Request.HttpMethod == "GET" && isAnswer(address);
            await RespondAsync(context.Response, isRight ? closingText : null, cancellationToken).ConfigureAwait(false);
            if (isRight)
            {
                return address;
            }
        }
    }

    /// <inheritdoc />
    public void Dispose() => _listener.Close();

    private static LoopbackReceiver Listen(Uri redirectUri)
    {
        HttpListener listener = new();
        listener.Prefixes.Add(redirectUri.GetLeftPart(UriPartial.Authority) + "/");
        try
        {
            listener.Start();
        }
        catch
        {
            listener.Close();
            throw;
        }

        return new LoopbackReceiver(listener, redirectUri);
    }

    private static int FreePort()
    {
        using TcpListener probe = new(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private static async Task RespondAsync(HttpListenerResponse response, string? text, CancellationToken cancellationToken)
    {
        // As text, so that nothing in it is ever run.
        byte[] body = Encoding.UTF8.GetBytes(text ?? "This is not the answer that is waited for.");
        response.StatusCode = text is null ? (int)HttpStatusCode.NotFound : (int)HttpStatusCode.OK;
        response.ContentType = "text/plain; charset=utf-8";
        response.Headers["Cache-Control"] = "no-store";
        response.ContentLength64 = body.Length;
        try
        {
            await response.OutputStream.WriteAsync(body, cancellationToken).ConfigureAwait(false);
            response.Close();
        }
        catch (HttpListenerException)
        {
            // The browser left without waiting for the words.
            response.Abort();
        }
    }
}
