using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Atlassian.Admin.Gen;

/// <summary>Keeps a provider's tokens until shortly before they expire; many calls at once make the provider work once.</summary>
internal sealed class ProviderBearerCredential(IAccessTokenProvider provider) : BearerCredential
{
    // A token that runs out on the way to the server costs a round trip.
    private static readonly TimeSpan Early = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, Slot> _slots = new(StringComparer.Ordinal);

    public override async ValueTask AuthenticateAsync(ApiCredentialContext context, CancellationToken cancellationToken)
    {
        Slot slot = _slots.GetOrAdd(string.Join(' ', context.Scopes), static _ => new Slot());
        AccessToken token = slot.Token is { } kept && IsGood(kept, context)
            ? kept
            : await GetTokenAsync(slot, context, cancellationToken).ConfigureAwait(false);
        AuthorizationHeader.Apply(context.Request, token.AuthorizationHeader);
    }

    private async ValueTask<AccessToken> GetTokenAsync(Slot slot, ApiCredentialContext context, CancellationToken cancellationToken)
    {
        if (slot.Token is { ExpiresAt: null })
        {
            // Such a provider keeps its own tokens, and calls need not queue for it.
            return await AskAsync(context, cancellationToken).ConfigureAwait(false);
        }

        await slot.Gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (slot.Token is { } kept && IsGood(kept, context))
            {
                return kept;
            }

            return slot.Token = await AskAsync(context, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            slot.Gate.Release();
        }
    }

    private async ValueTask<AccessToken> AskAsync(ApiCredentialContext context, CancellationToken cancellationToken) =>
        await provider.GetTokenAsync(new AccessTokenRequest(context.Scopes, context.ForceRefresh), cancellationToken).ConfigureAwait(false)
        ?? throw new InvalidOperationException("The access token provider gave null instead of a token.");

    // Of several calls refused with the same token, the first gets a new one and the others take that.
    private static bool IsGood(AccessToken token, ApiCredentialContext context) =>
        token.ExpiresAt is { } end
        && context.TimeProvider.GetUtcNow() < end - Early
        && (!context.ForceRefresh || (context.RejectedAuthorization is { } rejected && rejected != token.AuthorizationHeader));

    [SuppressMessage(
        "Design", "CA1001", Justification = "Without a wait handle, which nobody asks it for, a SemaphoreSlim holds nothing to dispose.")]
    private sealed class Slot
    {
        private AccessToken? _token;

        public SemaphoreSlim Gate { get; } = new(1, 1);

        public AccessToken? Token
        {
            get => Volatile.Read(ref _token);
            set => Volatile.Write(ref _token, value);
        }
    }
}
