using System.ComponentModel;
using System.Diagnostics;

namespace Atlassian.Admin.Gen.OAuth;

/// <summary>How a program on a user's own machine has the user sign in (RFC 8252).</summary>
public sealed class BrowserSignIn
{
    /// <summary>
    /// Where the browser comes back to, as it is registered: <c>http://127.0.0.1:PORT/PATH</c>. null for a free port, which servers
    /// have to allow for loopback addresses (RFC 8252 §7.3), and the path <c>/callback</c>.
    /// </summary>
    public Uri? RedirectUri { get; init; }

    /// <summary>The scopes to ask for; null for all that the document's flow has.</summary>
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>Further parameters of the question, such as <c>audience</c> or <c>prompt</c>.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>How long the user may take. By default five minutes.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Opens the address for the user; by default in the system's browser.</summary>
    public Func<Uri, CancellationToken, ValueTask> OpenBrowser { get; init; } = OpenSystemBrowser;

    /// <summary>What the browser shows at the end, as text.</summary>
    public string ClosingText { get; init; } = "You are signed in. You can close this window.";

    private static ValueTask OpenSystemBrowser(Uri address, CancellationToken cancellationToken)
    {
        try
        {
            using Process? browser = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
        }
        catch (Win32Exception exception)
        {
            throw new OAuthException("No browser could be opened on this machine. Set OpenBrowser to show the address to the user in another way.", exception);
        }

        return default;
    }
}
