using Atlassian.Admin.Gen.Http;

namespace Atlassian.Admin.Gen;

/// <summary>A key that goes where the document's scheme has it: into a header, the query or a cookie.</summary>
internal sealed class ApiKeyCredential : ApiCredential
{
    private readonly string? _key;
    private readonly Func<CancellationToken, ValueTask<string>>? _getKey;

    public ApiKeyCredential(string key) => _key = Checked(key, nameof(key));

    public ApiKeyCredential(Func<CancellationToken, ValueTask<string>> getKey) => _getKey = getKey;

    public override bool CanRefresh => _getKey is not null;

    internal override bool NeedsScheme => true;

    public override bool CanAuthenticate(SecurityScheme scheme) =>
        scheme is { Type: SecuritySchemeType.ApiKey, ParameterName: not null, ParameterLocation: not null };

    public override async ValueTask AuthenticateAsync(ApiCredentialContext context, CancellationToken cancellationToken)
    {
        SecurityScheme scheme = context.Scheme ?? throw new InvalidOperationException("An API key was asked for without the scheme that says where it goes.");
        string key = _key ?? Checked(
            await _getKey!(cancellationToken).ConfigureAwait(false)
                ?? throw new InvalidOperationException("The credential's function gave null instead of a key."),
            "key");
        context.Secrets.Add(key);
        Place(context.Request, scheme.ParameterName!, scheme.ParameterLocation, key);
    }

    private static void Place(HttpRequestMessage request, string name, SecurityParameterLocation? location, string key)
    {
        switch (location)
        {
            case SecurityParameterLocation.Query:
                request.RequestUri = QueryParameter.Set(request.RequestUri!, name, key);
                break;
            case SecurityParameterLocation.Cookie:
                string cookie = $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(key)}";
                string? others = request.Headers.NonValidated.TryGetValues("Cookie", out var cookies) ? cookies.ToString() : null;
                request.Headers.Remove("Cookie");

                // One Cookie header has all cookies (RFC 6265 §5.4).
                request.Headers.TryAddWithoutValidation("Cookie", string.IsNullOrEmpty(others) ? cookie : $"{others}; {cookie}");
                break;
            default:
                if (!HeaderText.IsValue(key))
                {
                    throw new InvalidOperationException($"The API key for the header '{name}' has characters outside ASCII in it, which no header takes.");
                }

                request.Headers.Remove(name);
                request.Headers.TryAddWithoutValidation(name, key);
                break;
        }
    }

    // Never a part of the key in the message.
    private static string Checked(string key, string parameter)
    {
        ArgumentNullException.ThrowIfNull(key, parameter);
        return key.Length > 0 && key == key.Trim() && !key.Any(char.IsControl)
            ? key
            : throw new ArgumentException("The key is empty, has white space around it, or a line break or another control character in it.", parameter);
    }
}
