using System.Net;

namespace Atlassian.Admin.Gen;

/// <summary>How a client reaches its server. The client copies and checks the values when it is made; later changes have no effect.</summary>
/// <remarks>A wrong value is an <see cref="ArgumentException"/> of the client's constructor that names the property.</remarks>
public class ApiClientOptions
{
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    private readonly Uri? _defaultBaseAddress;
    private Uri? _baseAddress;

    /// <summary>Makes options without a base address.</summary>
    public ApiClientOptions()
    {
    }

    /// <summary>Makes options whose base address has a default, as the document's server names it.</summary>
    /// <param name="defaultBaseAddress">
    /// The address that holds until <see cref="BaseAddress"/> is set; the base address of a given <see cref="HttpClient"/> goes before it.
    /// </param>
    protected ApiClientOptions(Uri? defaultBaseAddress) => _defaultBaseAddress = defaultBaseAddress;

    /// <summary>Where the server is: absolute, http or https, with or without a path, which the operations' paths are appended to.</summary>
    /// <value>The server of the document by default. A slash at the end makes no difference. User info, query and fragment are refused.</value>
    public Uri? BaseAddress
    {
        get => _baseAddress ?? _defaultBaseAddress;
        set => _baseAddress = value;
    }

    /// <summary>What proves who calls. It goes to the origin (scheme, host, port) of the operation's server and nowhere else.</summary>
    /// <remarks>That is <see cref="BaseAddress"/>; while it is not set, an operation to which the document gives a server of its own has that one.</remarks>
    /// <value>null by default: calls go without.</value>
    public ApiCredential? Credential { get; set; }

    /// <summary>The handler that sends the requests instead of the client's own; the client does not dispose it.</summary>
    /// <value>
    /// null by default: the client has a handler of its own, which keeps no cookies and follows no redirect that leaks credentials.
    /// A handler given here that follows redirects by itself does so by its own rules: set its <c>AllowAutoRedirect</c> to false, or put
    /// yours around <see cref="CreateDefaultHandler"/>.
    /// </value>
    public HttpMessageHandler? Handler { get; set; }

    /// <summary>When a failed attempt is made again.</summary>
    public ApiRetryOptions Retry { get; set; } = new();

    /// <summary>How long one attempt may take, from asking the credential to the last byte of the body.</summary>
    /// <value>
    /// 100 seconds by default; from 10 milliseconds to 24 hours, or <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>. An attempt
    /// of an idempotent operation that ran out of it is retried as a broken connection is.
    /// </value>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>How long a call may take with all its attempts and the waiting between them; of a paging call, each page.</summary>
    /// <value>5 minutes by default; from 10 milliseconds to 24 hours, or <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>.</value>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The <c>User-Agent</c> header.</summary>
    /// <value>null by default: name and version of this library, or what a given <see cref="HttpClient"/> has; an empty text sends none.</value>
    public string? UserAgent { get; set; }

    /// <summary>The longest body of a successful response that is read, in bytes after decompression; a longer one is an error.</summary>
    /// <value>128 MiB by default.</value>
    public long MaxResponseBodyLength { get; set; } = 128 * 1024 * 1024;

    /// <summary>How much of an error's body is read, in bytes. A longer body is cut off, and then no typed error is made of it.</summary>
    /// <value>32 KiB by default.</value>
    public int MaxErrorBodyLength { get; set; } = 32 * 1024;

    /// <summary>The clock of time-outs, delays and expiry.</summary>
    /// <value><see cref="TimeProvider.System"/> by default.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Makes a handler as a client's own is, to put one of yours around it.</summary>
    /// <returns>
    /// A new handler, which is yours to dispose. It leaves redirects to the client, which follows those that leak nothing, keeps no
    /// cookies, decompresses, and makes new connections every five minutes, so that a change of the host's addresses is noticed. Its
    /// proxy, certificates and limits may be changed before it is used.
    /// </returns>
    /// <example><code>Handler = new LoggingHandler { InnerHandler = ApiClientOptions.CreateDefaultHandler() }</code></example>
    public static SocketsHttpHandler CreateDefaultHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = ConnectionLifetime,
        EnableMultipleHttp2Connections = true,
    };

    /// <summary>The base address that was set, without the default.</summary>
    internal Uri? ExplicitBaseAddress => _baseAddress;
}
