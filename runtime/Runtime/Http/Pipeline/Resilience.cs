using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Puts Polly's strategies together: overall time-out, retries, one refresh after 401, time-out per attempt.</summary>
internal static class Resilience
{
    private const string AttemptTimeout = "AttemptTimeout";

    private static readonly ResiliencePropertyKey<ApiCall> CallKey = new("Atlassian.Admin.Gen.Call");

    public static ResiliencePipeline<ReceivedResponse> Build(ApiClientSettings settings)
    {
        ResiliencePipelineBuilder<ReceivedResponse> builder = new() { Name = "Atlassian.Admin.Gen", TimeProvider = settings.TimeProvider };
        if (settings.Timeout != Timeout.InfiniteTimeSpan)
        {
            builder.AddTimeout(new TimeoutStrategyOptions { Name = "Timeout", Timeout = settings.Timeout });
        }

        if (settings.MaxRetries > 0)
        {
            builder.AddRetry(Retry(settings));
        }

        if (settings.Credential is { CanRefresh: true })
        {
            builder.AddRetry(Refresh(settings));
        }

        if (settings.AttemptTimeout != Timeout.InfiniteTimeSpan)
        {
            builder.AddTimeout(new TimeoutStrategyOptions { Name = AttemptTimeout, Timeout = settings.AttemptTimeout });
        }

        return builder.Build();
    }

    public static ResilienceContext Enter(ApiCall call, CancellationToken cancellationToken)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(call.Operation.Id, continueOnCapturedContext: false, cancellationToken);
        context.Properties.Set(CallKey, call);
        return context;
    }

    /// <summary>Whether the attempt's limit ran out, not the call's.</summary>
    public static bool IsAttemptTimeout(TimeoutRejectedException exception) => exception.TelemetrySource?.StrategyName == AttemptTimeout;

    private static RetryStrategyOptions<ReceivedResponse> Retry(ApiClientSettings settings) => new()
    {
        Name = "Retry",
        MaxRetryAttempts = settings.MaxRetries,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = settings.BaseDelay,
        MaxDelay = settings.MaxDelay,
        ShouldHandle = arguments => ValueTask.FromResult(RetryRules.ShouldRetry(CallOf(arguments.Context), arguments.Outcome, settings)),
        DelayGenerator = arguments => ValueTask.FromResult(RetryRules.Delay(CallOf(arguments.Context), arguments.Outcome, settings)),
    };

    private static RetryStrategyOptions<ReceivedResponse> Refresh(ApiClientSettings settings) => new()
    {
        Name = "Refresh",
        MaxRetryAttempts = 1,
        Delay = TimeSpan.Zero,
        ShouldHandle = arguments => ValueTask.FromResult(RetryRules.ShouldRefresh(CallOf(arguments.Context), arguments.Outcome, settings)),
        OnRetry = static arguments =>
        {
            ApiCall call = CallOf(arguments.Context);
            call.Refreshed = true;
            call.ForceRefresh = true;
            call.RejectedAuthorization = arguments.Outcome.Result?.Authorization;
            return ValueTask.CompletedTask;
        },
    };

    private static ApiCall CallOf(ResilienceContext context) => context.Properties.GetValue(CallKey, null!);
}
