using Atlassian.Admin.Gen.Testing;

namespace Atlassian.Admin.Gen.Generated.Tests.Support;

/// <summary>Calls a client whose requests go nowhere.</summary>
/// <typeparam name="TClient">The emitted client.</typeparam>
/// <typeparam name="TOptions">Its options.</typeparam>
public abstract class ClientTest<TClient, TOptions> : IDisposable
    where TClient : IDisposable
    where TOptions : ApiClientOptions, new()
{
    protected ClientTest(Func<TOptions, TClient> create) => Client = create(FakeClient.Options<TOptions>(Transport));

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected FakeTransport Transport { get; } = new();

    protected TClient Client { get; }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            Client.Dispose();
            Transport.Dispose();
        }
    }
}
