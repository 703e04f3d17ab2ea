using System.Net;
using Atlassian.Admin.Gen.Generated.Tests.Support;
using Atlassian.Admin.Gen.Testing;
using Generated.Xml2;
using Generated.Xml32;

namespace Atlassian.Admin.Gen.Generated.Tests.Operations;

/// <summary>What Swagger 2.0 and OpenAPI 3.2 say of XML otherwise.</summary>
public sealed class XmlOfOtherVersionsTests : IDisposable
{
    private const string Declaration = """<?xml version="1.0" encoding="utf-8"?>""";

    private readonly FakeTransport _transport = new();
    private readonly Xml2ApiClient _storage;
    private readonly Xml32ApiClient _nodes;

    public XmlOfOtherVersionsTests()
    {
        _storage = new Xml2ApiClient(FakeClient.Options<Xml2ApiClientOptions>(_transport));
        _nodes = new Xml32ApiClient(FakeClient.Options<Xml32ApiClientOptions>(_transport));
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _storage.Dispose();
        _nodes.Dispose();
        _transport.Dispose();
    }

    [Fact]
    public async Task A_listing_of_Swagger_2_is_read_with_its_headers()
    {
        _transport.On(global::Generated.Xml2.DefaultOperations.SharesList).RespondRaw(HttpStatusCode.OK, """
            <?xml version="1.0" encoding="utf-8"?>
            <EnumerationResults ServiceEndpoint="https://example.com/">
              <MaxResults>3</MaxResults>
              <Shares>
                <Share>
                  <Name>a</Name><Last-Modified>Wed, 26 Oct 2016 20:39:39 GMT</Last-Modified><Content-Length /><Metadata Encrypted="yes"><Color>blue</Color></Metadata>
                  <Snapshots><Full><Id>1</Id></Full><Partial><Id>2</Id></Partial><Full><Id>3</Id></Full></Snapshots>
                </Share>
                <Share><Name>b</Name></Share>
              </Shares>
              <NextMarker />
            </EnumerationResults>
            """.TrimStart(), "application/xml").WithHeader("x-version", "7");

        ApiResponse<ListSharesResponse> response = await _storage.Default.WithRawResponse.SharesListAsync(Cancellation);

        Assert.Equal("7", response.Headers["x-version"]);
        Assert.Equal(
            new ListSharesResponse
            {
                ServiceEndpoint = "https://example.com/",
                Prefix = "",
                MaxResults = 3,
                Truncated = false,
                NextMarker = "",
                Shares =
                [
                    new Share
                    {
                        Name = "a",
                        LastModified = new DateTimeOffset(2016, 10, 26, 20, 39, 39, TimeSpan.Zero),
                        Metadata = new Metadata { Encrypted = "yes", AdditionalProperties = new Dictionary<string, string> { ["Color"] = "blue" } },
                        Snapshots = new Snapshots { Full = [new Snapshot { Id = "1" }, new Snapshot { Id = "3" }], Partial = [new Snapshot { Id = "2" }] },
                    },
                    new Share { Name = "b" },
                ],
            },
            response.Value);
    }

    [Fact]
    public async Task An_error_is_typed_whatever_its_root_is_called()
    {
        _transport.On(global::Generated.Xml2.DefaultOperations.SharesList)
            .RespondRaw(HttpStatusCode.Conflict, "<Error><Code>Busy</Code><Message>Come back.</Message></Error>", "application/xml");

        ApiException<StorageError> error = await Assert.ThrowsAsync<ApiException<StorageError>>(() => _storage.Default.SharesListAsync(Cancellation));

        Assert.Equal(new StorageError { Code = "Busy", Message = "Come back." }, error.Error);
        Assert.EndsWith("Come back.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_component_that_is_a_list_is_an_element_of_its_own()
    {
        _transport.On(global::Generated.Xml2.DefaultOperations.PoliciesSet).Respond(HttpStatusCode.Created);

        await _storage.Default.PoliciesSetAsync([new SignedPolicy { Id = "1", Start = new DateTimeOffset(2009, 9, 28, 8, 49, 37, 123, TimeSpan.Zero) }], Cancellation);
        await _storage.Default.PoliciesSetAsync([], Cancellation);

        Assert.Equal(
            Declaration + "<SignedPolicies><SignedPolicy><Id>1</Id><Start>2009-09-28T08:49:37.123Z</Start></SignedPolicy></SignedPolicies>", _transport.Requests[0].BodyText);
        Assert.Equal(Declaration + "<SignedPolicies />", _transport.Requests[1].BodyText);
    }

    [Fact]
    public async Task Text_beside_attributes_is_said_by_x_ms_text()
    {
        _transport.On(global::Generated.Xml2.DefaultOperations.NotesSet).Respond(HttpStatusCode.Created);

        await _storage.Default.NotesSetAsync(new Note { Language = "en", Content = "I am text" }, Cancellation);

        Assert.Equal(Declaration + """<Data lang="en">I am text</Data>""", Assert.Single(_transport.Requests).BodyText);
    }

    [Fact]
    public async Task Node_types_say_what_a_member_is()
    {
        Node node = new() { Id = "i", Value = 1.5, Bare = ["a", "b"], Wrapped = ["c"] };
        _transport.On(NodesOperations.PostNode).Respond(request => request.ReadBody<Node>());

        Assert.Equal(node, await _nodes.Nodes.PostNodeAsync(node, Cancellation));
        Assert.Equal(
            Declaration + """<Node id="i">1.5<bare>a</bare><bare>b</bare><wrapped><item>c</item></wrapped></Node>""", Assert.Single(_transport.Requests).BodyText);
    }

    [Fact]
    public async Task White_space_between_elements_is_no_text()
    {
        _transport.On(NodesOperations.PostNode).RespondRaw(HttpStatusCode.OK, "<Node>\n  <bare>a</bare>\n</Node>", "application/xml");

        Assert.Equal(new Node { Bare = ["a"] }, await _nodes.Nodes.PostNodeAsync(new Node(), Cancellation));
    }

    [Fact]
    public async Task A_section_of_characters_is_written_as_one()
    {
        _transport.On(NodesOperations.PostScript).Respond();

        await _nodes.Nodes.PostScriptAsync(new Script { Code = "a < b ]]> c" }, Cancellation);

        Assert.Equal(Declaration + "<Script><![CDATA[a < b ]]]]><![CDATA[> c]]></Script>", Assert.Single(_transport.Requests).BodyText);
        Assert.Equal("a < b ]]> c", Assert.Single(_transport.Requests).ReadBody<Script>().Code);
    }
}
