using Atlassian.Admin.Gen.Generated.Tests.Support;
using Atlassian.Admin.Gen.Testing;
using Generated.Enums;
using Generated.Parameters;

namespace Atlassian.Admin.Gen.Generated.Tests.Operations;

/// <summary>What parameters put on the wire, whatever the culture.</summary>
public sealed class ParameterTests : ClientTest<ParametersClient, ParametersClientOptions>
{
    public ParameterTests()
        : base(options => new(options)) => Transport.On(ItemsOperations.GetItem).Respond();

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public async Task Values_are_written_the_same_under_every_culture(string name)
    {
        using InCulture culture = new(name);
        await Client.Items.GetItemAsync(
            number: -5,
            day: new DateOnly(2026, 2, 28),
            count: -1,
            xFlag: true,
            size: long.MaxValue,
            ratio: -1.5,
            price: 1234.50m,
            active: false,
            since: new DateTimeOffset(2026, 1, 15, 10, 30, 0, TimeSpan.FromHours(5)),
            id: new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"),
            q: "a b&c=ü?#/ı",
            xTrace: "trace",
            xLimit: -7,
            xSince: new DateTimeOffset(2026, 1, 15, 10, 30, 0, TimeSpan.Zero),
            cancellationToken: TestContext.Current.CancellationToken);

        FakeRequest request = Assert.Single(Transport.Requests);
        Assert.Equal(
            "https://api.example.com/items/-5/2026-02-28?count=-1&size=9223372036854775807&ratio=-1.5&price=1234.50&active=false&since=2026-01-15T10%3A30%3A00%2B05%3A00&id=0f8fad5b-d9cb-469f-a165-70867728950e&q=a%20b%26c%3D%C3%BC%3F%23%2F%C4%B1",
            request.RequestUri.AbsoluteUri);
        Assert.Equal("trace", request.Headers["X-Trace"]);
        Assert.Equal("-7", request.Headers["X-Limit"]);
        Assert.Equal("true", request.Headers["X-Flag"]);
        Assert.Equal("2026-01-15T10:30:00Z", request.Headers["X-Since"]);
    }

    [Fact]
    public async Task What_is_not_given_is_not_sent()
    {
        await Client.Items.GetItemAsync(1, new DateOnly(2026, 1, 1), 0, false, cancellationToken: TestContext.Current.CancellationToken);

        FakeRequest request = Assert.Single(Transport.Requests);
        Assert.Equal("https://api.example.com/items/1/2026-01-01?count=0", request.RequestUri.AbsoluteUri);
        Assert.False(request.Headers.ContainsKey("X-Trace"));
        Assert.Equal("false", request.Headers["X-Flag"]);
    }

    [Fact]
    public async Task Enums_are_what_goes_over_the_wire_known_or_not()
    {
        using FakeTransport transport = new();
        transport.On(ShirtsOperations.GetShirt).Respond(new Shirt { Colour = Colour.Red });
        using EnumsClient client = new(FakeClient.Options<EnumsClientOptions>(transport));

        await client.Shirts.GetShirtAsync(Size.Minus1, Size.Number38, Colour.DarkBlue, new Colour("new one"), TestContext.Current.CancellationToken);

        FakeRequest request = Assert.Single(transport.Requests);
        Assert.Equal("https://api.example.com/shirts/-1?sizes=38&colour=dark-blue", request.RequestUri.AbsoluteUri);
        Assert.Equal("new one", request.Headers["X-Colour"]);
    }
}
