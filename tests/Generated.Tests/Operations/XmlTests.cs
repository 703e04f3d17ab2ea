using System.Net;
using System.Text;
using Atlassian.Admin.Gen.Generated.Tests.Support;
using Atlassian.Admin.Gen.Json;
using Atlassian.Admin.Gen.Testing;
using Generated.Xml;

namespace Atlassian.Admin.Gen.Generated.Tests.Operations;

/// <summary>Bodies in XML, by OpenAPI's xml object.</summary>
public sealed class XmlTests : IDisposable
{
    private const string Declaration = """<?xml version="1.0" encoding="utf-8"?>""";

    private readonly FakeTransport _transport = new();
    private readonly XmlApiClient _client;

    public XmlTests() => _client = new XmlApiClient(FakeClient.Options<XmlApiClientOptions>(_transport));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _client.Dispose();
        _transport.Dispose();
    }

    [Fact]
    public async Task Names_namespaces_attributes_lists_and_text_are_written_as_the_document_says()
    {
        _transport.On(BooksOperations.PutBook).Respond();

        await _client.Books.PutBookAsync(
            new Book
            {
                Id = 7,
                Lang = "de",
                Marks = [1, 2],
                Title = "A & B",
                Subtitle = (string?)null,
                Status = BookStatus.In,
                Authors = ["Ada", "Grace"],
                Keywords = ["x", "y"],
                Plain = [3],
                Publisher = new Publisher { Name = "Press", Country = "UK" },
                Printer = new Publisher { Name = "Ink" },
                Labels = new Dictionary<string, string> { ["colour"] = "red" },
                Parts = [new Part { Name = "I", Parts = [new Part { Name = "I.1" }] }],
            },
            Cancellation);

        FakeRequest request = Assert.Single(_transport.Requests);
        Assert.Equal("application/xml", request.Headers["Content-Type"]);
        Assert.Equal(
            Declaration + """<b:book id="7" xml:lang="de" marks="1 2" xmlns:b="urn:books"><b:title>A &amp; B</b:title>"""
            + """<subtitle xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" /><status>in</status>"""
            + "<authors><author>Ada</author><author>Grace</author></authors><keyword>x</keyword><keyword>y</keyword>"
            + """<numbers><numbers>3</numbers></numbers><publishedBy country="UK">Press</publishedBy><printedBy>Ink</printedBy>"""
            + "<labels><colour>red</colour></labels><parts><name>I</name><parts><name>I.1</name></parts></parts></b:book>",
            request.BodyText);
    }

    [Fact]
    public async Task What_was_written_reads_back_the_same()
    {
        Book book = new()
        {
            Id = 7,
            Lang = "de",
            Title = " kept  as it is ",
            Status = new BookStatus("lost"),
            Authors = [],
            Keywords = ["", "y"],
            Plain = [3, -4],
            Marks = [1],
            Publisher = new Publisher { Name = "Press", Country = "" },
            Labels = new Dictionary<string, string> { ["a"] = "1", ["b"] = "" },
            Parts = [new Part { Parts = [] }],
            Anything = JsonValues.From("text"),
        };
        _transport.On(BooksOperations.GetBook).Respond(book);

        Assert.Equal(book, await _client.Books.GetBookAsync(Cancellation));
    }

    [Fact]
    public async Task Elements_are_found_in_any_order_and_by_any_prefix()
    {
        Book book = await ReadBookAsync("""
            <?xml version="1.0"?><!-- a comment --><x:book xmlns:x="urn:books" id=" 7 ">
              <keyword>x</keyword><status>out</status>
              <authors/>
              <x:title><![CDATA[T]]></x:title><keyword>y</keyword>
            </x:book>
            """);

        Assert.Equal(7, book.Id);
        Assert.Equal("T", book.Title);
        Assert.Equal(["x", "y"], book.Keywords!);
        Assert.Equal([], book.Authors!);
        Assert.Equal(BookStatus.Out, book.Status);
        Assert.Null(book.Plain);
        Assert.False(book.Subtitle.HasValue);
    }

    [Fact]
    public async Task What_the_document_does_not_name_is_kept_and_written_back()
    {
        const string Body = """
            <b:book id="7" kind="new" xmlns:b="urn:books"><b:title>T</b:title><extra>1</extra><extra level="2"><deep>3</deep></extra><o:other xmlns:o="urn:o">4</o:other></b:book>
            """;
        Book book = await ReadBookAsync(Body);
        _transport.On(BooksOperations.PutBook).Respond();
        await _client.Books.PutBookAsync(book, Cancellation);

        Assert.Equal(["@kind", "extra", "{urn:o}other"], book.AdditionalProperties.Keys);
        Assert.EndsWith(
            """<extra>1</extra><extra level="2"><deep>3</deep></extra><other xmlns="urn:o">4</other></b:book>""", _transport.Requests[^1].BodyText, StringComparison.Ordinal);
        Assert.Contains("""kind="new" """, _transport.Requests[^1].BodyText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anything_is_JSON_of_what_is_there()
    {
        Book book = await ReadBookAsync("""<book id="1"><title>T</title><anything a="1"><b>2</b><b>3</b>t</anything></book>""");

        Assert.Equal("""{"@a":"1","#text":"t","b":["2","3"]}""", book.Anything?.GetRawText());
    }

    [Fact]
    public async Task Every_scalar_goes_both_ways_in_any_culture()
    {
        Scalars scalars = new()
        {
            Boolean = true,
            Int64 = long.MinValue,
            Uint64 = ulong.MaxValue,
            Single = 1.5f,
            Double = -0.25e-10,
            Decimal = 1234567.89m,
            DateTime = new DateTimeOffset(2026, 1, 15, 10, 30, 0, 123, TimeSpan.FromHours(2)),
            HttpDate = new DateTimeOffset(2026, 1, 15, 10, 30, 0, TimeSpan.Zero),
            UnixTime = DateTimeOffset.UnixEpoch.AddDays(1),
            Date = new DateOnly(2026, 1, 15),
            Time = new TimeOnly(10, 30),
            Duration = IsoDuration.Parse("P1M"),
            Uuid = Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"),
            Uri = new Uri("https://example.com/a%20b"),
            Bytes = [1, 2, 255],
            Size = ScalarsSize.Number2,
        };
        _transport.On(BooksOperations.PostScalars).Respond(request => request.ReadBody<Scalars>());
        using InCulture culture = new("de-DE");

        Assert.Equal(scalars, await _client.Books.PostScalarsAsync(scalars, Cancellation));
        string body = Assert.Single(_transport.Requests).BodyText;
        Assert.Contains("<single>1.5</single>", body, StringComparison.Ordinal);
        Assert.Contains("<dateTime>2026-01-15T10:30:00.123+02:00</dateTime><httpDate>Thu, 15 Jan 2026 10:30:00 GMT</httpDate><unixTime>86400</unixTime>", body, StringComparison.Ordinal);
        Assert.Equal("application/vnd.acme+xml", Assert.Single(_transport.Requests).Headers["Content-Type"]);
    }

    [Fact]
    public async Task Optional_values_without_text_are_null_and_strings_empty()
    {
        _transport.On(BooksOperations.PostScalars).RespondRaw(
            HttpStatusCode.OK, "<Scalars><boolean/><int64> </int64><date></date><bytes/><uri/></Scalars>", "application/xml");

        Assert.Equal(new Scalars { Bytes = [] }, await _client.Books.PostScalarsAsync(new Scalars(), Cancellation));
    }

    [Theory]
    [InlineData("<Shelf><width>x</width></Shelf>", "Expected a 32-bit integer, found another text. Path: /Shelf/width.")]
    [InlineData("<Shelf>\n  <width>1</width><books><book>a</book><book><b/></book></books></Shelf>", "Expected text, found an element. Path: /Shelf/books/book[2]/b. Line 2, position 47.")]
    [InlineData("<Shelf><name>n</name></Shelf>", "The required 'width' is missing. Path: /Shelf.")]
    [InlineData("<html><body/></html>", "Expected the element 'Shelf'")]
    [InlineData("<Shelf><name></Shelf>", "Path: /Shelf/name.")]
    [InlineData("{}", "Path: /.")]
    public async Task What_does_not_fit_is_an_error_that_names_the_place(string body, string message)
    {
        _transport.On(BooksOperations.GetChoice).RespondRaw(HttpStatusCode.OK, body, "application/xml");

        ApiException error = await Assert.ThrowsAsync<ApiException>(() => _client.Books.GetChoiceAsync(cancellationToken: Cancellation));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(body, error.ResponseBody);
    }

    [Fact]
    public async Task Required_members_that_are_left_out_are_empty_where_their_type_has_an_empty_value()
    {
        _transport.On(BooksOperations.GetChoice).RespondRaw(HttpStatusCode.OK, "<shelf><width>5</width></shelf>", "text/xml");

        GetChoiceResult result = await _client.Books.GetChoiceAsync(cancellationToken: Cancellation);

        Assert.True(result.TryGetXml(out Shelf? shelf));
        Assert.Equal(new Shelf { Name = "", Width = 5, Books = [] }, shelf);
    }

    [Fact]
    public async Task Documented_errors_are_typed()
    {
        _transport.On(BooksOperations.GetBook).RespondError(HttpStatusCode.NotFound, new Problem { Code = 4, Message = "There is none." });

        ApiException<Problem> error = await Assert.ThrowsAsync<ApiException<Problem>>(() => _client.Books.GetBookAsync(Cancellation));

        Assert.Equal(4, error.Error.Code);
        Assert.EndsWith("404 Not Found: There is none.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beside_JSON_XML_is_not_asked_for()
    {
        _transport.On(BooksOperations.GetEither).Respond(new Shelf { Name = "n", Width = 1, Books = [] });
        _transport.On(BooksOperations.PostEither).Respond();

        await _client.Books.PostEitherAsync(await _client.Books.GetEitherAsync(Cancellation), Cancellation);

        Assert.Equal("application/json", _transport.Requests[0].Headers["Accept"]);
        Assert.Equal("""{"name":"n","width":1,"books":[]}""", _transport.Requests[1].BodyText);
    }

    [Fact]
    public async Task Lists_are_documents_of_their_own()
    {
        _transport.On(BooksOperations.PostTitles).RespondRaw(HttpStatusCode.OK, "<titles><title>a</title><title/></titles>", "text/xml");

        Assert.Equal(["a", ""], await _client.Books.PostTitlesAsync(["x"], Cancellation));
        Assert.Equal(Declaration + "<titles><title>x</title></titles>", Assert.Single(_transport.Requests).BodyText);
        Assert.Equal("text/xml; charset=utf-8", Assert.Single(_transport.Requests).Headers["Content-Type"]);
    }

    [Fact]
    public async Task Items_of_a_wrapped_list_may_have_another_name_than_the_document_says()
    {
        _transport.On(BooksOperations.PostTitles).RespondRaw(HttpStatusCode.OK, "<titles><t>a</t><t>b</t></titles>", "text/xml");

        Assert.Equal(["a", "b"], await _client.Books.PostTitlesAsync(cancellationToken: Cancellation));
    }

    [Fact]
    public async Task A_body_that_may_be_missing_or_null_is_null()
    {
        _transport.On(BooksOperations.PostMaybe).Respond(new Shelf { Name = "n", Width = 1, Books = [] }).RespondRaw(HttpStatusCode.NoContent);
        _transport.On(BooksOperations.PutMaybe).Respond(3).Respond((int?)null);

        Assert.NotNull(await _client.Books.PostMaybeAsync(5, Cancellation));
        Assert.Null(await _client.Books.PostMaybeAsync(cancellationToken: Cancellation));
        Assert.Equal(3, await _client.Books.PutMaybeAsync(new Shelf { Name = "n", Width = 1, Books = [] }, Cancellation));
        Assert.Null(await _client.Books.PutMaybeAsync(null, Cancellation));

        Assert.Equal(Declaration + "<count>5</count>", _transport.Requests[0].BodyText);
        Assert.Equal("", _transport.Requests[1].BodyText);
        Assert.Equal(Declaration + """<Shelf xsi:nil="true" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" />""", _transport.Requests[3].BodyText);
    }

    [Fact]
    public async Task A_string_is_the_document_as_text()
    {
        _transport.On(BooksOperations.GetText).RespondRaw(HttpStatusCode.OK, "<a/>", "application/xml");

        Assert.Equal("<a/>", await _client.Books.GetTextAsync(Cancellation));
    }

    [Theory]
    [InlineData("utf-8", "", "application/xml")]
    [InlineData("utf-16", "", "application/xml")]
    [InlineData("iso-8859-1", """<?xml version="1.0" encoding="iso-8859-1"?>""", "application/xml")]
    [InlineData("iso-8859-1", """<?xml version="1.0" encoding="utf-8"?>""", "application/xml; charset=iso-8859-1")]
    [InlineData("utf-8", """<?xml version="1.0" encoding="iso-8859-1"?>""", "application/xml; charset=utf-8")]
    public async Task The_encoding_is_what_mark_media_type_or_declaration_say(string encoding, string declaration, string mediaType)
    {
        Encoding given = Encoding.GetEncoding(encoding);
        byte[] body = [.. given.GetPreamble(), .. given.GetBytes(declaration + """<book id="1"><title>Bär</title></book>""")];
        _transport.On(BooksOperations.GetBook).RespondRaw((_, _) =>
        {
            HttpResponseMessage response = new(HttpStatusCode.OK) { Content = new ByteArrayContent(body) };
            response.Content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
            return Task.FromResult(response);
        });

        Assert.Equal("Bär", (await _client.Books.GetBookAsync(Cancellation)).Title);
    }

    [Fact]
    public async Task A_discriminator_decides_even_as_an_attribute()
    {
        Zoo zoo = new()
        {
            Animals = [new Cat { Name = "c", Lives = 9 }, new Dog { Name = "d", Trick = "sit" }],
            Home = new Pond { Depth = 1.5 },
        };
        _transport.On(ZooOperations.PostZoo).Respond(request => request.ReadBody<Zoo>());

        Zoo read = await _client.Zoo.PostZooAsync(zoo, Cancellation);

        Assert.Equal(zoo, read);
        Assert.Contains("""<Animal kind="dog"><name>d</name><trick>sit</trick></Animal>""", Assert.Single(_transport.Requests).BodyText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_discriminator_the_type_is_the_one_that_knows_most()
    {
        _transport.On(ZooOperations.PostZoo).RespondRaw(HttpStatusCode.OK, "<Zoo><home><bars>3</bars></home></Zoo>", "application/xml");

        Zoo zoo = await _client.Zoo.PostZooAsync(new Zoo(), Cancellation);

        Assert.Equal(new Cage { Bars = 3 }, zoo.Home!.Match(cage => cage, pond => null!, json => null!));
    }

    [Fact]
    public async Task Pages_are_followed()
    {
        _transport.On(BooksOperations.ListShelves).RespondPages(
            new ShelfPage { Shelves = [new Shelf { Name = "1", Width = 1, Books = [] }], NextMarker = "m" },
            new ShelfPage { Shelves = [new Shelf { Name = "2", Width = 1, Books = [] }], NextMarker = "" });

        List<string> names = [];
        await foreach (Shelf shelf in _client.Books.ListShelvesAsync(cancellationToken: Cancellation))
        {
            names.Add(shelf.Name);
        }

        Assert.Equal(["1", "2"], names);
        Assert.Equal("?marker=m", _transport.Requests[1].RequestUri.Query);
    }

    [Fact]
    public async Task A_key_that_can_not_be_the_name_of_an_element_is_an_argument_error_and_nothing_is_sent()
    {
        Book book = new() { Id = 1, Title = "T", Labels = new Dictionary<string, string> { ["a><b"] = "1" } };

        await Assert.ThrowsAsync<ArgumentException>(() => _client.Books.PutBookAsync(book, Cancellation));
        Assert.Empty(_transport.Requests);
    }

    private async Task<Book> ReadBookAsync(string body)
    {
        _transport.On(BooksOperations.GetBook).RespondRaw(HttpStatusCode.OK, body, "application/xml");
        return await _client.Books.GetBookAsync(Cancellation);
    }
}
