using System.Text;
using Atlassian.Admin.Gen.Http;

namespace Atlassian.Admin.Gen;

/// <summary>A scheme of the Authorization header with a parameter that stays the same: Basic, and those that users write themselves.</summary>
internal sealed class HttpCredential : ApiCredential
{
    private readonly string _scheme;
    private readonly string _header;
    private readonly string[] _secrets;

    private HttpCredential(string scheme, string parameter, params string[] secrets)
    {
        _scheme = scheme;
        _header = $"{scheme} {parameter}";
        _secrets = [parameter, .. secrets];
    }

    // The same parameter would be refused again.
    public override bool CanRefresh => false;

    public static HttpCredential CreateBasic(string userName, string password)
    {
        ArgumentNullException.ThrowIfNull(userName);
        ArgumentNullException.ThrowIfNull(password);

        // RFC 7617 §2: the first colon ends the user's name.
        if (userName.Contains(':', StringComparison.Ordinal))
        {
            throw new ArgumentException("A user name of HTTP Basic authentication has no colon in it.", nameof(userName));
        }

        CheckControls(userName, nameof(userName));
        CheckControls(password, nameof(password));
        return new HttpCredential("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{password}")), password);
    }

    public static HttpCredential Create(string scheme, string parameter)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(parameter);
        if (!HeaderText.IsName(scheme))
        {
            throw new ArgumentException("It is no name of an HTTP authentication scheme, such as 'Bearer'.", nameof(scheme));
        }

        if (parameter.Length == 0 || !HeaderText.IsValue(parameter) || parameter != parameter.Trim())
        {
            throw new ArgumentException(
                "The parameter is empty, has white space around it, or a line break, another control character or one outside ASCII in it.", nameof(parameter));
        }

        return new HttpCredential(scheme, parameter);
    }

    public override bool CanAuthenticate(SecurityScheme scheme) =>
        scheme.IsHttp(_scheme) || scheme.Type == SecuritySchemeType.Other || scheme.IsAuthorizationKey;

    public override ValueTask AuthenticateAsync(ApiCredentialContext context, CancellationToken cancellationToken)
    {
        AuthorizationHeader.Apply(context.Request, _header);
        context.Secrets.AddRange(_secrets);
        return ValueTask.CompletedTask;
    }

    private static void CheckControls(string text, string parameter)
    {
        if (text.Any(char.IsControl))
        {
            throw new ArgumentException("It has a line break or another control character in it.", parameter);
        }
    }
}
