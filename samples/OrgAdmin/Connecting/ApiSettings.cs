using Atlassian.Admin.Gen;
using OrgAdmin.Api;
using OrgAdmin.CommandLine;

namespace OrgAdmin.Connecting;

/// <summary>Where the real API is and which key opens it.</summary>
internal sealed record ApiSettings(Uri? BaseAddress, ApiCredential Credential)
{
    public const string KeyVariable = "ATLASSIAN_ADMIN_API_KEY";

    /// <summary>Null: neither a key nor a base URL is given, and the embedded server is meant.</summary>
    /// <exception cref="UsageException">One of them can't be used.</exception>
    public static ApiSettings? Read(ConnectionChoice choice, Func<string, string?> getEnvironmentVariable)
    {
        string? key = getEnvironmentVariable(KeyVariable);
        if (key is null)
        {
            return choice.BaseUrl is null
                ? null
                : throw new UsageException($"--base-url needs an API key. Set {KeyVariable}.");
        }

        // A file read into a variable ends with a line break.
        key = key.Trim();
        if (key.Length == 0)
        {
            throw new UsageException($"{KeyVariable} is empty. Set it to an API key, or unset it to use the embedded server.");
        }

        try
        {
            return new ApiSettings(Address(choice.BaseUrl), ApiCredential.Bearer(key));
        }
        catch (ArgumentException exception)
        {
            throw new UsageException($"{KeyVariable} is no API key: {WithoutParameter(exception)}", exception);
        }
    }

    private static Uri? Address(string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https")
        {
            return address;
        }

        throw new UsageException(text.Contains("://", StringComparison.Ordinal)
            ? $"--base-url '{text}' is no address that begins with https:// or http://."
            : $"--base-url '{text}' has no scheme. Write it as https://{text.TrimStart('/')}.");
    }

    /// <summary>The message without the name of a method's parameter, which says nothing on a command line.</summary>
    public static string WithoutParameter(ArgumentException exception) =>
        exception.Message.Replace($" (Parameter '{exception.ParamName}')", "", StringComparison.Ordinal);

    /// <summary>
    /// The emitted client's options. Retries are the runtime's: what the API asks for in <c>Retry-After</c> is waited for, up to
    /// a minute; after a broken connection it is the base delay, twice that, and so on.
    /// </summary>
    public static AtlassianAdminClientOptions ClientOptions(ApiCredential credential, HttpMessageHandler handler, TimeSpan delay) => new()
    {
        Credential = credential,
        Handler = handler,
        UserAgent = "OrgAdmin",
        Retry = new ApiRetryOptions { MaxRetries = 4, BaseDelay = delay, MaxDelay = TimeSpan.FromMinutes(1) },
    };
}
