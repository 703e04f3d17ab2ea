namespace Atlassian.Admin.Gen;

/// <summary>One token for good.</summary>
internal sealed class FixedBearerCredential(string token) : BearerCredential
{
    private readonly string _header = BearerToken.ToHeader(token, nameof(token));

    // The same token would be refused again.
    public override bool CanRefresh => false;

    public override ValueTask AuthenticateAsync(ApiCredentialContext context, CancellationToken cancellationToken)
    {
        AuthorizationHeader.Apply(context.Request, _header);
        return ValueTask.CompletedTask;
    }
}
