using Atlassian.Admin.Gen.Http;

namespace Atlassian.Admin.Gen.Runtime.Tests.Http.Requests;

public class NextLinkTests
{
    private static readonly ApiRequest Request = new("/things?limit=5&cursor=old&filter%5Ba%5D=x");

    [Fact]
    public void A_cursor_replaces_the_one_in_the_requests_query() =>
        Assert.Equal("?limit=5&filter%5Ba%5D=x&cursor=a%2Bb%3D", NextLink.WithQuery(Request, "cursor", "a+b="));

    [Fact]
    public void A_cursor_is_added_to_a_request_without_a_query() =>
        Assert.Equal("?cursor=abc", NextLink.WithQuery(new ApiRequest("/things"), "cursor", "abc"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_a_cursor_it_was_the_last_page(string? cursor) => Assert.Null(NextLink.WithQuery(Request, "cursor", cursor));

    [Theory]
    [InlineData("https://api.example.com/things?cursor=a")]
    [InlineData("/things?cursor=a")]
    [InlineData("?cursor=a")]
    public void A_link_stays_as_it_is(string link)
    {
        Assert.Equal(link, NextLink.FromUriOrCursor(link, Request, "cursor"));
        Assert.Equal(link, NextLink.FromUriOrCursor(new Uri(link, UriKind.RelativeOrAbsolute), Request, "cursor"));
    }

    [Theory]
    [InlineData("abc123", "abc123")]
    [InlineData("a:b==", "a%3Ab%3D%3D")]
    public void What_is_no_link_is_a_cursor(string value, string escaped)
    {
        Assert.Equal($"?limit=5&filter%5Ba%5D=x&cursor={escaped}", NextLink.FromUriOrCursor(value, Request, "cursor"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Without_a_link_it_was_the_last_page(string? link)
    {
        Assert.Null(NextLink.FromUriOrCursor(link, Request, "cursor"));
        Assert.Null(NextLink.FromUri(link));
        Assert.Null(NextLink.FromUri((Uri?)null));
    }
}
