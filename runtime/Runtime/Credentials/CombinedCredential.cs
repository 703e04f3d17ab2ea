namespace Atlassian.Admin.Gen;

/// <summary>Several credentials, of which each operation gets those that it asks for.</summary>
internal sealed class CombinedCredential(IReadOnlyList<ApiCredential> members) : ApiCredential
{
    public IReadOnlyList<ApiCredential> Members { get; } = members;

    public override bool CanRefresh => Members.Any(static member => member.CanRefresh);

    internal override bool NeedsScheme => true;

    public override bool CanAuthenticate(SecurityScheme scheme) => Members.Any(member => member.CanAuthenticate(scheme));

    // Called by credentials that wrap others; a client asks the members that it chose.
    public override ValueTask AuthenticateAsync(ApiCredentialContext context, CancellationToken cancellationToken) =>
        Members.FirstOrDefault(member => context.Scheme is { } scheme && member.CanAuthenticate(scheme)) is { } member
            ? member.AuthenticateAsync(context, cancellationToken)
            : throw new InvalidOperationException("None of the combined credentials is for the scheme that was asked for.");
}
