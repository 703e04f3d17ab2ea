using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Xml;

namespace Atlassian.Admin.Gen.Http;

/// <summary>What emitted clients send their calls through: credentials, retries, time-outs, redirects, bodies, errors, pages.</summary>
/// <remarks>
/// Every call throws <see cref="ApiException"/> when the server does not answer with a success that can be read,
/// <see cref="HttpRequestException"/> when it cannot be reached, <see cref="TimeoutException"/> when a limit of the options runs out,
/// and <see cref="OperationCanceledException"/> with the caller's token when that is cancelled. It is safe to use from several threads.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ApiPipeline : IDisposable
{
    private readonly ApiClientSettings _settings;
    private readonly Transport _transport;
    private readonly CallRunner _runner;

    /// <summary>Makes a pipeline over the options' handler, or one of its own.</summary>
    /// <param name="options">The options, copied.</param>
    /// <exception cref="ArgumentException">An option has a wrong value; the message names it.</exception>
    public ApiPipeline(ApiClientOptions options)
    {
        _settings = new ApiClientSettings(options, httpClient: null);
        _transport = new Transport(options.Handler);
        _runner = new CallRunner(_settings, _transport);
    }

    /// <summary>Makes a pipeline over the user's <see cref="HttpClient"/>, which it does not dispose.</summary>
    /// <param name="httpClient">
    /// The client. Its base address counts when the options' was not set; its time-out applies to each request besides the options';
    /// its handler follows redirects by its own rules unless told not to.
    /// </param>
    /// <param name="options">The options, copied.</param>
    /// <exception cref="ArgumentException">An option has a wrong value; the message names it.</exception>
    public ApiPipeline(HttpClient httpClient, ApiClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        _settings = new ApiClientSettings(options, httpClient);
        if (options.Handler is not null)
        {
            throw ApiClientSettings.Invalid(nameof(options.Handler), "must not be set when an HttpClient is given, which has a handler of its own");
        }

        _transport = new Transport(httpClient);
        _runner = new CallRunner(_settings, _transport);
    }

    /// <summary>Calls an operation whose answer has no value.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when the server has answered with a success.</returns>
    public async Task SendAsync(ApiOperation operation, ApiRequest request, CancellationToken cancellationToken)
    {
        using ReceivedResponse received = await _runner.RunAsync(operation, request, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Calls an operation that is answered with a value.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <returns>The value; the default of <typeparamref name="T"/> (null for a class) when a success had no body.</returns>
    public async Task<T> SendAsync<T>(ApiOperation<T> operation, ApiRequest request, CancellationToken cancellationToken)
    {
        using ReceivedResponse received = await _runner.RunAsync(operation, request, cancellationToken).ConfigureAwait(false);
        return Read(operation, received);
    }

    /// <summary>Calls an operation whose answer has no value, and gives status and headers.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The response.</returns>
    public async Task<ApiResponse> SendRawAsync(ApiOperation operation, ApiRequest request, CancellationToken cancellationToken)
    {
        using ReceivedResponse received = await _runner.RunAsync(operation, request, cancellationToken).ConfigureAwait(false);
        return new ApiResponse(received.StatusCode, received.Headers, received.RequestUri);
    }

    /// <summary>Calls an operation that is answered with a value, and gives it with status and headers.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <returns>The response; its value is the default of <typeparamref name="T"/> (null for a class) when it had no body.</returns>
    public async Task<ApiResponse<T>> SendRawAsync<T>(ApiOperation<T> operation, ApiRequest request, CancellationToken cancellationToken)
    {
        using ReceivedResponse received = await _runner.RunAsync(operation, request, cancellationToken).ConfigureAwait(false);
        return new ApiResponse<T>(Read(operation, received), received.StatusCode, received.Headers, received.RequestUri);
    }

    /// <summary>Lists items that come one by one. Nothing is sent before they are enumerated, and each enumeration is a call of its own.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Cancels every enumeration.</param>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <returns>The items. The limits of time and the retries of the options apply until the first byte of the body can come.</returns>
    public IAsyncEnumerable<T> GetItems<T>(ApiOperation<IAsyncEnumerable<T>> operation, ApiRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(request);
        return ItemsAsync(operation, request, cancellationToken, CancellationToken.None);
    }

    /// <summary>Lists server-sent events. Nothing is sent before they are enumerated, and each enumeration is a call of its own.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Cancels every enumeration.</param>
    /// <typeparam name="T">The type of the data.</typeparam>
    /// <returns>The events. The limits of time and the retries of the options apply until the first byte of the body can come.</returns>
    public AsyncEvents<T> GetEvents<T>(ApiOperation<AsyncEvents<T>> operation, ApiRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(request);
        return new CalledEvents<T>(this, operation, request, cancellationToken);
    }

    /// <summary>Lists what an operation gives in pages. Nothing is sent before the list is enumerated.</summary>
    /// <param name="operation">The operation that gives a page.</param>
    /// <param name="first">What to send for the first page.</param>
    /// <param name="items">Takes a page's items out of it; null for none.</param>
    /// <param name="next">
    /// Takes the link to the next page out of a page as it came: a URI reference (RFC 3986), resolved against the request's URI;
    /// null or empty on the last page. <see cref="NextLink"/> makes them.
    /// </param>
    /// <param name="cancellationToken">Cancels every enumeration.</param>
    /// <typeparam name="TPage">The type of the page.</typeparam>
    /// <typeparam name="TItem">The type of the items.</typeparam>
    /// <returns>The list.</returns>
    public AsyncPageable<TItem> GetPages<TPage, TItem>(
        ApiOperation<TPage> operation,
        ApiRequest first,
        Func<TPage, IReadOnlyList<TItem>?> items,
        Func<ReceivedPage<TPage>, string?> next,
        CancellationToken cancellationToken) => GetPages(operation, first, items, next, withCursor: null, cancellationToken);

    /// <summary>Lists what an operation gives in pages, whose cursor is in the request's body. Nothing is sent before the list is enumerated.</summary>
    /// <param name="operation">The operation that gives a page.</param>
    /// <param name="first">What to send for the first page.</param>
    /// <param name="items">Takes a page's items out of it; null for none.</param>
    /// <param name="next">Takes the cursor of the next page out of a page as it came, by <see cref="NextLink.WithBodyCursor"/>.</param>
    /// <param name="withCursor">Makes the request for the page of a cursor.</param>
    /// <param name="cancellationToken">Cancels every enumeration.</param>
    /// <typeparam name="TPage">The type of the page.</typeparam>
    /// <typeparam name="TItem">The type of the items.</typeparam>
    /// <returns>The list.</returns>
    public AsyncPageable<TItem> GetPages<TPage, TItem>(
        ApiOperation<TPage> operation,
        ApiRequest first,
        Func<TPage, IReadOnlyList<TItem>?> items,
        Func<ReceivedPage<TPage>, string?> next,
        Func<string, ApiRequest>? withCursor,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(next);
        return new LinkedPages<TPage, TItem>(this, _settings.ServerOf(operation), _settings.Credentials, operation, first, items, next, withCursor, cancellationToken);
    }

    /// <summary>Closes the connections of the pipeline's own handler; a handler or <see cref="HttpClient"/> of the user stays as it is.</summary>
    public void Dispose() => _transport.Dispose();

    private async IAsyncEnumerable<T> ItemsAsync<T>(
        ApiOperation<IAsyncEnumerable<T>> operation,
        ApiRequest request,
        CancellationToken callToken,
        [EnumeratorCancellation] CancellationToken enumerationToken)
    {
        using LinkedToken linked = new(callToken, enumerationToken);
        IAsyncEnumerable<T> items = await SendAsync(operation, request, linked.Token).ConfigureAwait(false);
        await foreach (T item in items.WithCancellation(linked.Token).ConfigureAwait(false))
        {
            yield return item;
        }
    }

    private T Read<T>(ApiOperation<T> operation, ReceivedResponse received)
    {
        try
        {
            return operation.Body.Receive(received);
        }
        catch (Exception exception) when (exception is JsonException or XmlException)
        {
            throw new ErrorAnswer(operation, received, _settings.MaxErrorBodyLength).ForBody(string.Join(" or ", operation.Body.MediaTypes), typeof(T).Name, exception);
        }
    }
}
