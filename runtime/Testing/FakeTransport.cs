using Atlassian.Admin.Gen.Http;

namespace Atlassian.Admin.Gen.Testing;

/// <summary>Answers an emitted client's requests in a unit test, without a network and without waiting.</summary>
/// <remarks>
/// Give it to the client as <see cref="ApiClientOptions.Handler"/>, say what operations are answered with, and look at
/// <see cref="Requests"/> afterwards. Everything between the client's methods and the network is the real thing: addresses, headers,
/// JSON, retries, errors, paging. It is safe to use from several threads.
/// <code>
/// var fake = new FakeTransport();
/// fake.On(UsersOperations.GetUser).Respond(new User { Name = "Ada" });
/// using var client = new AcmeClient(new() { Handler = fake });
/// </code>
/// </remarks>
public sealed class FakeTransport : HttpMessageHandler
{
    private readonly object _gate = new();
    private readonly List<FakeRegistration> _registrations = [];
    private readonly List<FakeRequest> _requests = [];

    /// <summary>How long the client waits before it makes a failed attempt again, whatever the answer's <c>Retry-After</c> says.</summary>
    /// <value>Zero by default, so that tests of retries end at once; null to wait as the client's options and the answer have it.</value>
    public TimeSpan? RetryDelay { get; set; } = TimeSpan.Zero;

    /// <summary>What was sent so far, every attempt and redirect by itself, in the order it came.</summary>
    public IReadOnlyList<FakeRequest> Requests
    {
        get
        {
            lock (_gate)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>Says what an operation without a value in its answer is answered with.</summary>
    /// <param name="operation">The operation, from the emitted client.</param>
    /// <returns>What takes the answers. Of several that fit a request, the latest answers it.</returns>
    public FakeOperation On(ApiOperation operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return new FakeOperation(Register(operation));
    }

    /// <summary>Says what an operation is answered with.</summary>
    /// <param name="operation">The operation, from the emitted client.</param>
    /// <typeparam name="T">The type of the answer's value.</typeparam>
    /// <returns>What takes the answers. Of several that fit a request, the latest answers it.</returns>
    public FakeOperation<T> On<T>(ApiOperation<T> operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return new FakeOperation<T>(Register(operation), operation);
    }

    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellationToken.ThrowIfCancellationRequested();
        if (RetryDelay is { } delay)
        {
            request.Options.Set(ApiOperation.RetryDelayOptionsKey, delay);
        }

        FakeRequest sent = await FakeRequest.CaptureAsync(request, cancellationToken).ConfigureAwait(false);
        FakeAnswer answer = Take(sent);
        HttpResponseMessage response = await answer(sent, cancellationToken).ConfigureAwait(false);
        response.RequestMessage = request;
        return response;
    }

    private FakeRegistration Register(ApiOperation operation)
    {
        FakeRegistration registration = new(operation);
        lock (_gate)
        {
            _registrations.Add(registration);
        }

        return registration;
    }

    private FakeAnswer Take(FakeRequest sent)
    {
        lock (_gate)
        {
            _requests.Add(sent);
            return _registrations.LastOrDefault(registration => registration.Fits(sent))?.Next() ?? throw NoAnswer(sent);
        }
    }

    private InvalidOperationException NoAnswer(FakeRequest sent)
    {
        string known = _registrations.Count == 0
            ? "Nothing is registered; call On(operation).Respond(…) first."
            : "Registered are: " + string.Join(", ", _registrations.Select(static registration => registration.ToString())) + ".";
        return new InvalidOperationException(
            $"FakeTransport has no answer for {sent.Method} {sent.RequestUri} of the operation {sent.Operation?.ToString() ?? "(none)"}. {known}");
    }
}
