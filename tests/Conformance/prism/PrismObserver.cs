using System.Collections.Concurrent;

namespace Prism;

/// <summary>Sees what Prism says of each request, and keeps the last answer of each call for messages.</summary>
internal sealed class PrismObserver : DelegatingHandler
{
    private const string Violations = "sl-violations";

    private readonly AsyncLocal<LastAnswer> _answer = new();
    private int _requests;

#pragma warning disable CA2000 // The base class disposes it.
    public PrismObserver()
        : base(new SocketsHttpHandler { AllowAutoRedirect = false })
#pragma warning restore CA2000
    {
    }

    /// <summary>How many requests were answered.</summary>
    public int Requests => _requests;

    /// <summary>What Prism found wrong, each once.</summary>
    public ConcurrentDictionary<string, int> Found { get; } = new();

    /// <summary>Makes a call, and says what went wrong.</summary>
    public async Task<string?> FailureOfAsync(Func<Task> call)
    {
        LastAnswer answer = new();
        _answer.Value = answer;
        try
        {
            await call();
            return null;
        }
#pragma warning disable CA1031 // Whatever goes wrong in one call must not stop the others.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return $"{failure.GetType().Name}: {failure.Message.ReplaceLineEndings(" ")} — {answer.Body}";
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        Interlocked.Increment(ref _requests);
        if (response.Headers.TryGetValues(Violations, out IEnumerable<string>? violations))
        {
            Found.AddOrUpdate($"{request.Method} {request.RequestUri!.AbsolutePath}: {string.Join(' ', violations)}", 1, static (_, count) => count + 1);
        }

        await response.Content.LoadIntoBufferAsync(cancellationToken);
        if (_answer.Value is { } answer)
        {
            answer.Body = await response.Content.ReadAsStringAsync(cancellationToken);
        }

        return response;
    }

    private sealed class LastAnswer
    {
        public string Body { get; set; } = "";
    }
}
