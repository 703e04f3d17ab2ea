using System.Collections.Concurrent;
using Atlassian.Admin.Gen.Http;

namespace Atlassian.Admin.Gen;

/// <summary>Finds among the alternatives that the document gives the one that the user's credentials are for.</summary>
internal sealed class CredentialChooser(ApiCredential? credential)
{
    private readonly ApiCredential[] _members = credential switch
    {
        null => [],
        CombinedCredential combined => [.. combined.Members],
        _ => [credential],
    };

    // Operations are constants of the emitted client.
    private readonly ConcurrentDictionary<ApiOperation, IReadOnlyList<CredentialUse>> _uses = new();

    /// <summary>What <paramref name="operation"/> is called with; nothing when the document asks for nothing, or the user gave nothing.</summary>
    /// <exception cref="InvalidOperationException">None of the credentials is for what the operation asks for.</exception>
    public IReadOnlyList<CredentialUse> For(ApiOperation operation) =>
        _members.Length == 0 || operation.Security.Count == 0 ? [] : _uses.GetOrAdd(operation, Choose);

    private IReadOnlyList<CredentialUse> Choose(ApiOperation operation)
    {
        List<CredentialUse> partial = [];
        bool isOptional = false;
        foreach (SecurityRequirement requirement in operation.Security)
        {
            List<CredentialUse> uses = Answer(requirement, out int missing);
            if (missing == 0 && uses.Count > 0)
            {
                return uses;
            }

            isOptional |= missing == 0;
            partial = uses.Count > partial.Count ? uses : partial;
        }

        if (isOptional)
        {
            return [];
        }

        // Documents often write alternatives as a combination, so that asking for all would lock everyone out. The server has the last word.
        if (partial.Count > 0)
        {
            return partial;
        }

        // It knows its place without the document, which may be wrong about what the server takes.
        return _members is [{ NeedsScheme: false } lone]
            ? [new CredentialUse(lone, null, [])]
            : throw new InvalidOperationException(
                $"{operation.Id} asks for {string.Join(", or ", operation.Security.Select(Describe))}, and {nameof(ApiClientOptions)}."
                + $"{nameof(ApiClientOptions.Credential)} is for none of these. {nameof(ApiCredential)}.{nameof(ApiCredential.For)} says which scheme a "
                + $"credential is for, and {nameof(ApiCredential)}.{nameof(ApiCredential.Combine)} joins several.");
    }

    private List<CredentialUse> Answer(SecurityRequirement requirement, out int missing)
    {
        List<CredentialUse> uses = [];
        missing = 0;

        // Which of two keys goes where is nothing to guess.
        bool isOneKey = requirement.Schemes.Count(part => part.Scheme.Type == SecuritySchemeType.ApiKey && FindBound(part.Scheme) is null) == 1;
        foreach ((SecurityScheme scheme, string[] scopes) in requirement.Schemes)
        {
            ApiCredential? found = FindBound(scheme)
                ?? Array.Find(_members, member => member is not SchemeCredential
                    && (isOneKey || member is not ApiKeyCredential)
                    && !uses.Exists(use => ReferenceEquals(use.Credential, member))
                    && member.CanAuthenticate(scheme));
            if (found is null)
            {
                missing += scheme.IsOfHandler ? 0 : 1;
            }
            else if (!scheme.UsesAuthorization || !uses.Exists(static use => use.Scheme!.UsesAuthorization))
            {
                // A request has one Authorization header: the first scheme gets it.
                uses.Add(new CredentialUse(found, scheme, scopes));
            }
        }

        return uses;
    }

    private ApiCredential? FindBound(SecurityScheme scheme) =>
        Array.Find(_members, member => member is SchemeCredential && member.CanAuthenticate(scheme));

    private static string Describe(SecurityRequirement requirement) =>
        string.Join(" with ", requirement.Schemes.Select(static part => part.Scheme.ToString()));
}
