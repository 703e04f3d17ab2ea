using System.Net;
using Atlassian.Admin.Gen.Generated.Tests.Support;
using Atlassian.Admin.Gen.Json;
using Atlassian.Admin.Gen.Testing;
using Generated.Uris;

namespace Atlassian.Admin.Gen.Generated.Tests.Schemas;

/// <summary>Texts of <c>format: uri</c> that <see cref="Uri"/> refuses: RFC 3986 §3.2.2 allows some of them, and servers send others by mistake.</summary>
public sealed class KeptUriTests() : ClientTest<UrisClient, UrisClientOptions>(options => new(options))
{
    private const string Odd = "http://a,b+c/d";

    /// <summary>Texts that no URI can be made of.</summary>
    public static TheoryData<string> Refused => [Odd, "https://", "http://a b/c", "http://[1::2", "ftp://h:port/", "http://host:99999999/", "mailto:", "http://ü,ß:x", "file://a,b/c"];

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_was_read_is_written_back_wherever_it_stands(string text)
    {
        string json = $$$"""{"url":"{{{text}}}","mirrors":["https://a.example","{{{text}}}","{{{text}}}"],"byName":{"x":"{{{text}}}"}}""";

        JsonText.AssertRoundTrips(json, Site.JsonConverter.Instance);
        Assert.Equal(text, JsonText.Read(json, Site.JsonConverter.Instance).Url!.ToString());
    }

    [Fact]
    public void A_text_longer_than_a_URI_can_be_is_kept()
    {
        string json = $$"""{"url":"http://{{new string('a', 70_000)}},b"}""";

        JsonText.AssertRoundTrips(json, Site.JsonConverter.Instance);
    }

    [Fact]
    public void The_same_text_is_the_same_URI_and_another_is_another()
    {
        Uri first = Read(Odd);

        Assert.Equal(first, Read(Odd));
        Assert.Equal(first.GetHashCode(), Read(Odd).GetHashCode());
        Assert.True(first == Read(Odd));
        Assert.NotEqual(first, Read(Odd + "e"));
        Assert.Equal(new Site { Url = first }, new Site { Url = Read(Odd) });
    }

    [Fact]
    public void A_text_that_looks_like_what_stands_for_another_keeps_itself() =>
        JsonText.AssertRoundTrips("""{"mirrors":["http://a,b+c/d","http%3A//a,b+c/d","http://a,b+c/d"]}""", Site.JsonConverter.Instance);

    [Fact]
    public void A_union_takes_no_more_texts_for_URIs_than_it_did()
    {
        Assert.True(JsonText.Read($$"""{"either":"{{Odd}}"}""", Site.JsonConverter.Instance).Either!.IsUnknown);
        JsonText.AssertRoundTrips($$"""{"either":"{{Odd}}"}""", Site.JsonConverter.Instance);
        Assert.True(JsonText.Read("""{"either":"http://a.example"}""", Site.JsonConverter.Instance).Either!.TryGetUri(out _));
    }

    [Fact]
    public async Task A_page_with_one_is_read_whole_and_a_request_sends_the_text()
    {
        Transport.On(SitesOperations.ListSites).RespondRaw(
            HttpStatusCode.OK,
            $$$"""{"data":[{"url":"{{{Odd}}}"},{"url":"https://b.example/"}],"links":{"self":"{{{Odd}}}"}}""",
            "application/json");

        List<Site> sites = await Client.Sites.ListSitesAsync(Read(Odd), Read(Odd), Read(Odd), cancellationToken: Cancellation).ToListAsync(Cancellation);

        Assert.Equal([Odd, "https://b.example/"], sites.Select(site => site.Url!.ToString()));
        FakeRequest request = Assert.Single(Transport.Requests);
        Assert.Equal("/sites/http%3A%2F%2Fa%2Cb%2Bc%2Fd?from=http%3A%2F%2Fa%2Cb%2Bc%2Fd", request.RequestUri.PathAndQuery);
        Assert.Equal(Odd, request.Headers["X-Origin"]);
    }

    [Fact]
    public async Task Forms_and_XML_have_the_text()
    {
        Transport.On(SitesOperations.SendSite).Respond();
        Transport.On(SitesOperations.PutSite).RespondRaw(HttpStatusCode.OK, $"<Site><url> {Odd} </url></Site>", "application/xml");

        await Client.Sites.SendSiteAsync(Read("/"), Read(Odd), Cancellation);
        Site answer = await Client.Sites.PutSiteAsync(Read("/"), new Site { Url = Read(Odd) }, Cancellation);

        Assert.Equal("site=http%3A%2F%2Fa%2Cb%2Bc%2Fd", Transport.Requests[0].BodyText);
        Assert.Contains($"<url>{Odd}</url>", Transport.Requests[1].BodyText, StringComparison.Ordinal);
        Assert.Equal(Read(Odd), answer.Url);
    }

    [Fact]
    public void A_header_of_a_response_has_the_text() =>
        Assert.Equal(Odd, new ListSitesHeaders(new ApiHeaders([KeyValuePair.Create("X-Help", Odd)])).XHelp!.ToString());

    [Fact]
    public async Task No_request_goes_to_one()
    {
        using HttpClient http = new(Transport, disposeHandler: false);

        Assert.False(Read(Odd).IsAbsoluteUri);
        await Assert.ThrowsAsync<InvalidOperationException>(() => http.GetAsync(Read(Odd), Cancellation));
    }

    private static Uri Read(string text) => JsonText.Read($"\"{text}\"", ScalarConverters.Uri);
}
