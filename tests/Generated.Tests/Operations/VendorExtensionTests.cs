using Atlassian.Admin.Gen.Generated.Tests.Support;
using Generated.Vendor2;

namespace Atlassian.Admin.Gen.Generated.Tests.Operations;

/// <summary>What extensions say of requests, in a document of Swagger 2.0.</summary>
public sealed class VendorExtensionTests() : ClientTest<Vendor2Client, Vendor2ClientOptions>(options => new(options))
{
    [Fact]
    public async Task Values_that_are_not_to_be_encoded_go_as_they_are_under_the_names_of_the_wire()
    {
        Transport.On(DefaultOperations.GetFile).Respond();
        await Client.Default.GetFileAsync(filePath: "a/b c", where: "x/y", q1: "v&q2=w", cancellationToken: Cancellation);

        Assert.Equal("/files/a/b%20c?%24filter=x%2Fy&q1=v&q2=w", Transport.Requests[0].RequestUri.PathAndQuery);
    }

    [Theory]
    [InlineData("..")]
    [InlineData("a/../b")]
    [InlineData("a/%2E%2e/b")]
    [InlineData("")]
    public async Task A_path_that_leads_to_another_route_is_refused(string path) =>
        await Assert.ThrowsAsync<ArgumentException>(() => Client.Default.GetFileAsync(path, cancellationToken: Cancellation));

    [Fact]
    public async Task What_would_begin_the_query_stays_in_the_path()
    {
        Transport.On(DefaultOperations.GetFile).Respond();
        await Client.Default.GetFileAsync("a?b#c", cancellationToken: Cancellation);

        Assert.Equal("/files/a%3Fb%23c", Transport.Requests[0].RequestUri.PathAndQuery);
    }

    [Fact]
    public async Task Paths_that_differ_in_their_query_are_operations_of_their_own()
    {
        Transport.On(DefaultOperations.CountFish).Respond(3);
        int count = await Client.Default.CountFishAsync("wild", Cancellation);

        Assert.Equal(3, count);
        Assert.Equal("/fish?op=count&kind=wild", Transport.Requests[0].RequestUri.PathAndQuery);
    }

    [Fact]
    public void A_host_with_parameters_is_a_server_with_variables()
    {
        Assert.Null(new Vendor2ClientOptions().BaseAddress);
        Assert.Equal("https://blue.acme.example/v2", Vendor2ClientServers.AccountNameHostV2("blue").AbsoluteUri);
        Assert.Equal("https://blue.localhost:81/v2", Vendor2ClientServers.AccountNameHostV2("blue", host: "localhost:81").AbsoluteUri);
    }
}
