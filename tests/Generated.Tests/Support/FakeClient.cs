using Atlassian.Admin.Gen.Testing;

namespace Atlassian.Admin.Gen.Generated.Tests.Support;

/// <summary>Options of a client whose requests go nowhere.</summary>
internal static class FakeClient
{
    public static TOptions Options<TOptions>(FakeTransport transport)
        where TOptions : ApiClientOptions, new() => new()
        {
            BaseAddress = new Uri("https://api.example.com"),
            Handler = transport,
            Credential = ApiCredential.Bearer("key"),
        };
}
