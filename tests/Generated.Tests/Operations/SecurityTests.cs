using System.Net;
using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Testing;
using Generated.Security;
using Old = Generated.Security2;

namespace Atlassian.Admin.Gen.Generated.Tests.Operations;

/// <summary>Credentials go where the document's schemes have them, and only with operations that ask for them.</summary>
public sealed class SecurityTests : IDisposable
{
    private static readonly string[] CredentialHeaders = ["Authorization", "X-Api-Key", "X-App-Id", "Cookie"];

    private readonly FakeTransport _transport = new();

    public static TheoryData<string, string> Lone => new()
    {
        { nameof(SecuredOperations.GetDefault), "X-Api-Key: k/1" },
        { nameof(SecuredOperations.GetNone), "" },
        { nameof(SecuredOperations.GetOptional), "X-Api-Key: k/1" },
        { nameof(SecuredOperations.GetAnonymous), "" },
        { nameof(SecuredOperations.GetQuery), "?app%20secret=k%2F1" },
        { nameof(SecuredOperations.GetCookie), "Cookie: SID=k%2F1" },
        { nameof(SecuredOperations.GetCertificate), "" },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private FakeRequest Sent => Assert.Single(_transport.Requests);

    public void Dispose() => _transport.Dispose();

    [Theory]
    [MemberData(nameof(Lone))]
    public async Task A_key_goes_where_each_operation_has_it(string operation, string expected)
    {
        await CallAsync(Operation(operation), ApiCredential.ApiKey("k/1"));

        Assert.Equal(expected, Shown(Sent));
    }

    [Fact]
    public async Task User_name_and_password_are_sent_in_UTF_8()
    {
        await CallAsync(SecuredOperations.GetBasic, ApiCredential.Basic("test", "123£"));

        // The example of RFC 7617 §2.1.
        Assert.Equal("Authorization: Basic dGVzdDoxMjPCow==", Shown(Sent));
    }

    [Fact]
    public async Task Schemes_of_the_Authorization_header_have_methods_of_their_own()
    {
        await CallAsync(SecuredOperations.GetCustom, SecureCredentials.Shared("id=1,sig=x"));
        await CallAsync(SecuredOperations.GetBearer, SecureCredentials.Bearer("t"));
        await CallAsync(SecuredOperations.GetOAuth, SecureCredentials.Oauth(_ => ValueTask.FromResult("u")));
        await CallAsync(SecuredOperations.GetOpenId, ApiCredential.Bearer("v"));
        await CallAsync(SecuredOperations.GetBasic, SecureCredentials.Basic("a", "b"));

        Assert.Equal(
            ["Authorization: SharedAccessKey id=1,sig=x", "Authorization: Bearer t", "Authorization: Bearer u", "Authorization: Bearer v", "Authorization: Basic YTpi"],
            _transport.Requests.Select(Shown));
    }

    [Fact]
    public async Task Schemes_that_are_needed_together_are_sent_together()
    {
        await CallAsync(SecuredOperations.GetBoth, ApiCredential.Combine(SecureCredentials.AppId("me"), SecureCredentials.QueryKey("s&t")));
        await CallAsync(SecuredOperations.GetMixed, ApiCredential.Combine(ApiCredential.ApiKey("k"), ApiCredential.Bearer("t")));

        Assert.Equal(["?app%20secret=s%26t X-App-Id: me", "Authorization: Bearer t X-Api-Key: k"], _transport.Requests.Select(Shown));
    }

    [Fact]
    public async Task Of_alternatives_the_first_counts_that_the_credentials_are_enough_for()
    {
        ApiCredential twoKeys = ApiCredential.Combine(SecureCredentials.QueryKey("s"), SecureCredentials.AppId("me"));
        await CallAsync(SecuredOperations.GetEither, twoKeys);
        await CallAsync(SecuredOperations.GetEither, ApiCredential.Combine(twoKeys, ApiCredential.Basic("a", "b")));
        await CallAsync(SecuredOperations.GetEither, ApiCredential.Combine(ApiCredential.Basic("a", "b"), ApiCredential.Bearer("t")));

        Assert.Equal(["?app%20secret=s X-App-Id: me", "Authorization: Basic YTpi", "Authorization: Bearer t"], _transport.Requests.Select(Shown));
    }

    [Fact]
    public async Task A_part_of_what_is_needed_together_is_sent_too()
    {
        await CallAsync(SecuredOperations.GetBoth, SecureCredentials.AppId("me"));

        Assert.Equal("X-App-Id: me", Shown(Sent));
    }

    [Fact]
    public async Task A_credential_for_another_scheme_is_refused_before_anything_is_sent()
    {
        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => CallAsync(SecuredOperations.GetEither, SecureCredentials.CookieKey("hush")));

        Assert.Contains(
            "getEither asks for 'oauth' (OAuth2), or 'basic' (HTTP Basic), or 'queryKey' (API key, Query app secret) with 'appId' (API key, Header X-App-Id),",
            exception.Message,
            StringComparison.Ordinal);
        Assert.DoesNotContain("hush", exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(_transport.Requests);
    }

    [Fact]
    public async Task Which_of_two_keys_goes_where_is_not_guessed()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => CallAsync(SecuredOperations.GetBoth, ApiCredential.ApiKey("k")));
    }

    [Fact]
    public async Task A_cookie_stands_beside_the_operations_own()
    {
        _transport.On(SecuredOperations.GetCookie).Respond();
        using SecureClient client = Client(ApiCredential.ApiKey("k"));

        await client.Secured.GetCookieAsync(theme: "dark", cancellationToken: Cancellation);

        Assert.Equal("theme=dark; SID=k", Sent.Headers["Cookie"]);
    }

    [Fact]
    public async Task Scopes_are_those_of_the_scheme_that_was_chosen()
    {
        ScopeRecorder recorder = new();
        await CallAsync(SecuredOperations.GetOAuth, SecureCredentials.Oauth(recorder));
        await CallAsync(SecuredOperations.GetEither, ApiCredential.Bearer(recorder));

        Assert.Equal(["read:a read:b", "read:a"], recorder.Scopes);
    }

    [Fact]
    public async Task A_key_in_the_query_is_in_no_exception()
    {
        _transport.On(SecuredOperations.GetQuery).RespondRaw(HttpStatusCode.Forbidden, """{"message":"the key hush hush is not known"}""");
        using SecureClient client = Client(ApiCredential.ApiKey("hush hush"));

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => client.Secured.GetQueryAsync("x", cancellationToken: Cancellation));

        Assert.Equal("https://api.example.com/v1/query?q=x", exception.RequestUri.AbsoluteUri);
        Assert.Equal("GET https://api.example.com/v1/query?q=x answered 403 Forbidden: the key *** is not known", exception.Message);
    }

    [Fact]
    public async Task A_key_in_the_query_gets_into_no_continuation_token_although_the_server_links_with_it()
    {
        _transport.On(SecuredOperations.ListThings)
            .RespondRaw(HttpStatusCode.OK, """{"data":["a"],"next":"https://api.example.com/v1/things?app+secret=hush&cursor=2"}""")
            .RespondRaw(HttpStatusCode.OK, """{"data":["b"],"next":"https://elsewhere.example.com/things?app%20secret=hush"}""");
        using SecureClient client = Client(ApiCredential.ApiKey("hush"));
        List<string?> tokens = [];

        ApiException exception = await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (Page<string> page in client.Secured.ListThingsAsync(cancellationToken: Cancellation).AsPages().WithCancellation(Cancellation))
            {
                tokens.Add(page.ContinuationToken);
            }
        });

        Assert.Equal(["/v1/things?cursor=2", "https://elsewhere.example.com/things"], tokens);
        Assert.Equal(["?app%20secret=hush", "?cursor=2&app%20secret=hush"], _transport.Requests.Select(request => request.RequestUri.Query));
        Assert.DoesNotContain("hush", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Swagger_2_definitions_are_schemes_as_well()
    {
        using Old.Secure2Client client = new(new Old.Secure2ClientOptions
        {
            Handler = _transport,
            Credential = ApiCredential.Combine(
                Old.Secure2Credentials.Token("Token abc"), ApiCredential.Basic("a", "b"), Old.Secure2Credentials.Key("k"), Old.Secure2Credentials.Oauth("t")),
        });
        foreach (ApiOperation operation in new[] { Old.OldOperations.GetToken, Old.OldOperations.GetBasic, Old.OldOperations.GetQuery, Old.OldOperations.GetOAuth })
        {
            _transport.On(operation).Respond();
        }

        await client.Old.GetTokenAsync(Cancellation);
        await client.Old.GetBasicAsync(Cancellation);
        await client.Old.GetQueryAsync(Cancellation);
        await client.Old.GetOAuthAsync(Cancellation);

        Assert.Equal(["Authorization: Token abc", "Authorization: Basic YTpi", "?key=k", "Authorization: Bearer t"], _transport.Requests.Select(Shown));
        Assert.Equal("https://login.example.com/token", Old.Secure2SecuritySchemes.Oauth.GetFlow(OAuthFlowType.AuthorizationCode).TokenUrl?.AbsoluteUri);
    }

    private static ApiOperation Operation(string name) => name switch
    {
        nameof(SecuredOperations.GetDefault) => SecuredOperations.GetDefault,
        nameof(SecuredOperations.GetNone) => SecuredOperations.GetNone,
        nameof(SecuredOperations.GetOptional) => SecuredOperations.GetOptional,
        nameof(SecuredOperations.GetAnonymous) => SecuredOperations.GetAnonymous,
        nameof(SecuredOperations.GetQuery) => SecuredOperations.GetQuery,
        nameof(SecuredOperations.GetCookie) => SecuredOperations.GetCookie,
        _ => SecuredOperations.GetCertificate,
    };

    /// <summary>What of a request a credential may have made.</summary>
    private static string Shown(FakeRequest request) => string.Join(
        ' ',
        new[] { request.RequestUri.Query }
            .Concat(CredentialHeaders
                .Select(name => request.Headers.TryGetValue(name, out string? value) ? $"{name}: {value}" : ""))
            .Where(text => text.Length > 0));

    private async Task CallAsync(ApiOperation operation, ApiCredential credential)
    {
        _transport.On(operation).Respond();
        using SecureClient client = Client(credential);
        ISecuredClient secured = client.Secured;
        await (operation.Id switch
        {
            "getDefault" => secured.GetDefaultAsync(Cancellation),
            "getNone" => secured.GetNoneAsync(Cancellation),
            "getOptional" => secured.GetOptionalAsync(Cancellation),
            "getAnonymous" => secured.GetAnonymousAsync(Cancellation),
            "getQuery" => secured.GetQueryAsync(cancellationToken: Cancellation),
            "getCookie" => secured.GetCookieAsync(cancellationToken: Cancellation),
            "getBasic" => secured.GetBasicAsync(Cancellation),
            "getBearer" => secured.GetBearerAsync(Cancellation),
            "getCustom" => secured.GetCustomAsync(Cancellation),
            "getOAuth" => secured.GetOAuthAsync(Cancellation),
            "getOpenId" => secured.GetOpenIdAsync(Cancellation),
            "getBoth" => secured.GetBothAsync(Cancellation),
            "getMixed" => secured.GetMixedAsync(Cancellation),
            "getEither" => secured.GetEitherAsync(Cancellation),
            _ => secured.GetCertificateAsync(Cancellation),
        });
    }

    private SecureClient Client(ApiCredential credential) => new(new SecureClientOptions { Handler = _transport, Credential = credential });

    private sealed class ScopeRecorder : IAccessTokenProvider
    {
        public List<string> Scopes { get; } = [];

        public ValueTask<AccessToken> GetTokenAsync(AccessTokenRequest request, CancellationToken cancellationToken)
        {
            Scopes.Add(string.Join(' ', request.Scopes));
            return ValueTask.FromResult(new AccessToken("t"));
        }
    }
}
