using Atlassian.Admin.Gen.Generated.Tests.Support;
using Generated.Beside;

namespace Atlassian.Admin.Gen.Generated.Tests.Operations;

/// <summary>What real documents write beside OpenAPI's own notation.</summary>
public sealed class NotationTests : ClientTest<BesideClient, BesideClientOptions>
{
    public NotationTests()
        : base(options => new(options)) => Transport.On(DefaultOperations.GetNotes).Respond([]);

    [Fact]
    public async Task Parameters_of_any_notation_come_to_their_place()
    {
        await Client.Default.GetNotesAsync(
            ["a", "b/c"], "shelves/1", since: new DateOnly(2026, 1, 15), filter: "<a>1</a>", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("/notes/a,b%2Fc/shelves/1?since=2026-01-15&filter=%3Ca%3E1%3C%2Fa%3E", Transport.Requests[0].RequestUri.PathAndQuery);
    }

    [Fact]
    public async Task A_declared_Authorization_header_is_the_credentials()
    {
        await Client.Default.GetNotesAsync(["a"], "b", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("Bearer key", Transport.Requests[0].Headers["Authorization"]);
        Assert.Equal("application/json", Transport.Requests[0].Headers["Accept"]);
    }

    [Fact]
    public void An_address_that_the_document_leaves_empty_is_to_be_given() =>
        Assert.Equal("https://acme.example/v1", BesideClientServers.EndpointV1("https://acme.example").AbsoluteUri);
}
