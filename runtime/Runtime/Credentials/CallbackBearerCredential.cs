namespace Atlassian.Admin.Gen;

/// <summary>A token that the caller's function gives, attempt by attempt.</summary>
internal sealed class CallbackBearerCredential(Func<CancellationToken, ValueTask<string>> getToken) : BearerCredential
{
    public override async ValueTask AuthenticateAsync(ApiCredentialContext context, CancellationToken cancellationToken)
    {
        string token = await getToken(cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException("The credential's function gave null instead of a token.");
        AuthorizationHeader.Apply(context.Request, BearerToken.ToHeader(token, nameof(token)));
    }
}
