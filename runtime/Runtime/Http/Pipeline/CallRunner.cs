using System.Globalization;
using Polly;
using Polly.Timeout;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Runs a call: its attempts within the strategies, and what their end means to the caller.</summary>
internal sealed class CallRunner(ApiClientSettings settings, Transport transport)
{
    private readonly AttemptRunner _attempts = new(settings, transport);
    private readonly ResiliencePipeline<ReceivedResponse> _resilience = Resilience.Build(settings);

    /// <summary>Makes the call.</summary>
    /// <returns>A success; the caller disposes it.</returns>
    public async ValueTask<ReceivedResponse> RunAsync(
        ApiOperation operation, ApiRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(request);
        ServerAddress server = settings.ServerOf(operation);
        ApiCall call = new(operation, request, server, request.Resolve(server), settings.TimeProvider.GetTimestamp());
        ResilienceContext context = Resilience.Enter(call, cancellationToken);
        ReceivedResponse received;
        try
        {
            received = await _resilience.ExecuteAsync(
                static (context, state) => state.Runner._attempts.RunAsync(state.Call, context.CancellationToken),
                context,
                (Runner: this, Call: call)).ConfigureAwait(false);
        }
        catch (TimeoutRejectedException exception)
        {
            throw TimedOut(call, exception);
        }
        catch (TimeoutException exception) when (exception.InnerException is OperationCanceledException)
        {
            throw TimedOut(call, exception.Message, exception);
        }
        catch (OperationCanceledException exception)
            when (cancellationToken.IsCancellationRequested && exception.CancellationToken != cancellationToken)
        {
            // The token of the exception is one of the strategies' own, which callers cannot compare with theirs.
            throw new OperationCanceledException(exception.Message, exception, cancellationToken);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }

        if (received is { IsSuccess: true, Problem: null })
        {
            return received;
        }

        using (received)
        {
            throw received.IsSuccess
                ? new ErrorAnswer(operation, received, settings.MaxErrorBodyLength).ForProblem(received.Problem!)
                : ErrorAnswer.ForStatus(operation, received, settings.MaxErrorBodyLength);
        }
    }

    private TimeoutException TimedOut(ApiCall call, TimeoutRejectedException exception) => Resilience.IsAttemptTimeout(exception)
        ? TimedOut(call, Limit(nameof(ApiClientOptions.AttemptTimeout), settings.AttemptTimeout), exception)
        : TimedOut(call, Limit(nameof(ApiClientOptions.Timeout), settings.Timeout), exception);

    private static string Limit(string name, TimeSpan value) => string.Create(CultureInfo.InvariantCulture, $"{name}, {value.TotalSeconds} s");

    private static TimeoutException TimedOut(ApiCall call, string limit, Exception exception)
    {
        string attempts = call.Attempts == 1 ? "1 attempt" : string.Create(CultureInfo.InvariantCulture, $"{call.Attempts} attempts");
        string last = call.LastStatus is { } status ? string.Create(CultureInfo.InvariantCulture, $"; the last answer was {(int)status}") : "";
        return new TimeoutException($"{call.Operation.Method} {call.Operation.Route} did not end within {limit} ({attempts}{last}).", exception);
    }
}
