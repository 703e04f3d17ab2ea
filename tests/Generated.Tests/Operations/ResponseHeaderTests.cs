using System.Net;
using Atlassian.Admin.Gen.Generated.Tests.Support;
using Atlassian.Admin.Gen.Testing;
using Generated.Headers;

namespace Atlassian.Admin.Gen.Generated.Tests.Operations;

/// <summary>Headers of responses as the types that the document gives them.</summary>
public class ResponseHeaderTests
{
    [Fact]
    public void Numbers_and_booleans_are_read()
    {
        GetThingsHeaders headers = Headers(("x-count", "-5"), ("X-Total", "9223372036854775807"), ("X-Ratio", "1.5e3"), ("X-Price", "0.10"), ("X-Flag", "True"), ("X-Level", "2"));

        Assert.Equal(-5, headers.XCount);
        Assert.Equal(long.MaxValue, headers.XTotal);
        Assert.Equal(1500d, headers.XRatio);
        Assert.Equal(0.10m, headers.XPrice);
        Assert.True(headers.XFlag);
        Assert.Equal(GetThingsXLevel.Number2, headers.XLevel);
    }

    [Fact]
    public void Texts_and_their_formats_are_read()
    {
        GetThingsHeaders headers = Headers(
            ("X-Text", "a, \"b\""), ("X-Day", "2026-01-15"), ("Last-Modified", "Thu, 15 Jan 2026 10:30:00 GMT"), ("X-Changed", "2026-01-15T10:30:00Z"), ("X-Wait", "PT5M"),
            ("X-Id", "0f8fad5b-d9cb-469f-a165-70867728950e"), ("Location", "/things/1"), ("X-Hash", "AQI="), ("X-Color", "blue"));

        Assert.Equal("a, \"b\"", headers.XText);
        Assert.Equal(new DateOnly(2026, 1, 15), headers.XDay);
        Assert.Equal(new DateTimeOffset(2026, 1, 15, 10, 30, 0, TimeSpan.Zero), headers.LastModified);
        Assert.Equal(headers.LastModified, headers.XChanged);
        Assert.Equal(TimeSpan.FromMinutes(5), headers.XWait!.Value.ToTimeSpan());
        Assert.Equal(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), headers.XId);
        Assert.Equal("/things/1", headers.Location!.OriginalString);
        Assert.Equal([1, 2], headers.XHash!);
        Assert.Equal("blue", headers.XColor.ToString());
    }

    [Fact]
    public void Lists_come_in_one_line_or_several()
    {
        GetThingsHeaders headers = Headers(("X-Numbers", "1,2"), ("X-Numbers", "3"), ("X-Names", "a , b"));

        Assert.Equal([1, 2, 3], headers.XNumbers!);
        Assert.Equal(["a", "b"], headers.XNames!);
    }

    [Fact]
    public void Headers_that_share_a_prefix_are_one_member()
    {
        GetThingsHeaders headers = Headers(("x-meta-Owner", "me"), ("X-Meta-size", "1"), ("x-other", "2"));

        Assert.Equal(new Dictionary<string, string> { ["Owner"] = "me", ["size"] = "1" }, headers.XMeta);
    }

    [Fact]
    public void What_did_not_come_is_null()
    {
        GetThingsHeaders headers = Headers(("X-Day", ""));

        Assert.Null(headers.XCount);
        Assert.Null(headers.XText);
        Assert.Null(headers.XDay);
        Assert.Null(headers.Location);
        Assert.Null(headers.XNumbers);
        Assert.Empty(headers.XMeta);
    }

    [Theory]
    [InlineData("2147483648")]
    [InlineData("five")]
    [InlineData("5, 6")]
    public void A_header_that_does_not_fit_is_an_error_when_it_is_asked_for(string value)
    {
        GetThingsHeaders headers = Headers(("X-Count", value));

        Assert.StartsWith("The header 'X-Count' does not fit", Assert.Throws<FormatException>(() => headers.XCount).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Those_of_a_response_and_of_an_error_are_read_alike()
    {
        FakeTransport fake = new();
        fake.On(DefaultOperations.GetThings).RespondRaw(HttpStatusCode.OK, "text", "text/plain").WithHeader("X-Count", "3");
        using HeadersClient client = new(FakeClient.Options<HeadersClientOptions>(fake));

        ApiResponse<string> response = await client.Default.WithRawResponse.GetThingsAsync(TestContext.Current.CancellationToken);

        Assert.Equal(3, new GetThingsHeaders(response.Headers).XCount);
        Assert.Equal(7, Headers(("Retry-After", "7")).RetryAfter);
    }

    private static GetThingsHeaders Headers(params (string Name, string Value)[] headers) =>
        new(new ApiHeaders(headers.Select(header => KeyValuePair.Create(header.Name, header.Value))));
}
