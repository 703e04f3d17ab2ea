namespace Atlassian.Admin.Gen;

/// <summary>A credential for one scheme of the document and no other.</summary>
internal sealed class SchemeCredential : ApiCredential
{
    private readonly SecurityScheme _scheme;
    private readonly ApiCredential _credential;

    public SchemeCredential(SecurityScheme scheme, ApiCredential credential)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(credential);
        if (credential is CombinedCredential || !credential.CanAuthenticate(scheme))
        {
            throw new ArgumentException($"It is no credential for {scheme}.", nameof(credential));
        }

        _scheme = scheme;
        _credential = credential;
    }

    public override bool CanRefresh => _credential.CanRefresh;

    internal override bool NeedsScheme => true;

    public override bool CanAuthenticate(SecurityScheme scheme) => string.Equals(scheme.Name, _scheme.Name, StringComparison.Ordinal);

    public override ValueTask AuthenticateAsync(ApiCredentialContext context, CancellationToken cancellationToken) =>
        _credential.AuthenticateAsync(context, cancellationToken);
}
