using System.Net;
using System.Text.Json;
using Atlassian.Admin.Gen.Generated.Tests.Support;
using Atlassian.Admin.Gen.Testing;
using Generated.Swagger2;

namespace Atlassian.Admin.Gen.Generated.Tests.Operations;

/// <summary>What Swagger 2.0 writes otherwise than OpenAPI 3 («Parameter Object», «Operation Object», «Schema Object» of version 2.0).</summary>
public sealed class Swagger2Tests() : ClientTest<Swagger2Client, Swagger2ClientOptions>(options => new(options))
{
    private static readonly Guid Note = new("6f9619ff-8b86-d011-b42d-00cf4fc964ff");

    private FakeRequest Request => Assert.Single(Transport.Requests);

    [Fact]
    public void Host_base_path_and_schemes_make_the_addresses_and_the_safe_one_is_the_default()
    {
        Assert.Equal("https://api.example.com:8443/store/v1", new Swagger2ClientOptions().BaseAddress?.AbsoluteUri);
        Assert.Equal("http://api.example.com:8443/store/v1", Swagger2ClientServers.ApiExampleCom.AbsoluteUri);
    }

    [Fact]
    public async Task Elements_of_an_array_in_the_query_are_put_together_by_the_collection_format_and_with_commas_without_one()
    {
        Transport.On(PetsOperations.ListPets).Respond([]);
        await Client.Pets.ListPetsAsync(
            plain: ["a", "b,c"],
            commas: ["d", "e"],
            spaces: [1, 2],
            tabs: ["f", "g"],
            pipes: [ListPetsPipesItem.Cat, ListPetsPipesItem.Dog],
            fields: [new DateOnly(2026, 1, 2), new DateOnly(2026, 3, 4)],
            cancellationToken: Cancellation);

        Assert.Equal(
            "/pets?plain=a,b%2Cc&commas=d,e&spaces=1%202&tabs=f%09g&pipes=cat%7Cdog&fields=2026-01-02&fields=2026-03-04",
            Request.RequestUri.PathAndQuery);
    }

    [Fact]
    public async Task Elements_of_an_array_in_a_path_are_put_together_by_the_collection_format()
    {
        Transport.On(PetsOperations.GetPets).Respond([]);
        await Client.Pets.GetPetsAsync([1, 2, 3], GetPetsKind.Cat, "acme", Cancellation);

        Assert.Equal("/pets/1%7C2%7C3/cat", Request.RequestUri.PathAndQuery);
        Assert.Equal("acme", Request.Headers["tenant"]);
    }

    [Fact]
    public async Task Headers_have_the_collection_format_and_the_format_of_their_values()
    {
        Transport.On(PetsOperations.ListPets).Respond([]);
        await Client.Pets.ListPetsAsync(
            xMarks: ["a", "b"], xBars: ["c", "d"], xSince: new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), xDigest: [1, 2, 3], cancellationToken: Cancellation);

        Assert.Equal("a,b", Request.Headers["X-Marks"]);
        Assert.Equal("c|d", Request.Headers["X-Bars"]);
        Assert.Equal("Fri, 02 Jan 2026 03:04:05 GMT", Request.Headers["X-Since"]);
        Assert.Equal("AQID", Request.Headers["X-Digest"]);
    }

    [Fact]
    public async Task Headers_of_responses_are_read_by_the_collection_format()
    {
        Transport.On(PetsOperations.ListPets).Respond([]).WithHeader("X-Next", "/pets?2").WithHeader("X-Left", "7").WithHeader("X-Kinds", "cat|dog");
        ListPetsHeaders headers = new((await Client.Pets.WithRawResponse.ListPetsAsync(cancellationToken: Cancellation)).Headers);

        Assert.Equal("/pets?2", headers.XNext);
        Assert.Equal(7, headers.XLeft);
        Assert.Equal(["cat", "dog"], headers.XKinds);
    }

    [Fact]
    public async Task Parameters_of_the_path_are_shared_and_told_from_those_of_another_place()
    {
        Transport.On(PetsOperations.CreatePet).Respond(new Dog { Name = "Rex" });
        await Client.Pets.CreatePetAsync(new Cat { Name = "Tom", Lives = 9 }, tenant: "acme", dryRun: true, cancellationToken: Cancellation);

        Assert.Equal("/pets?tenant=acme&dryRun=true", Request.RequestUri.PathAndQuery);
        Assert.Equal("""{"name":"Tom","kind":"Cat","lives":9}""", Request.BodyText);
        Assert.Equal("application/json", Request.Headers["Content-Type"]);
    }

    [Fact]
    public async Task Definitions_that_extend_one_with_a_discriminator_are_told_apart_by_their_names()
    {
        Transport.On(PetsOperations.ListPets).RespondRaw(
            HttpStatusCode.OK,
            """[{"id":1,"name":"Tom","kind":"Kitten","lives":9,"weeks":3},{"id":2,"name":"Rex","kind":"Dog","tricks":["sit"],"owner":null},{"id":3,"name":"?","kind":"Bird"},{"id":4,"name":"P","kind":"Pet","state":"lost"}]""");
        IReadOnlyList<Pet> pets = await Client.Pets.ListPetsAsync(cancellationToken: Cancellation);

        Assert.True(pets[0].TryGetKitten(out Kitten? kitten));
        Assert.Equal((9, 3), (kitten.Lives, kitten.Weeks));
        Assert.True(pets[1].TryGetDog(out Dog? dog));
        Assert.True(dog.Owner.HasValue);
        Assert.Null(dog.Owner.Value);
        Assert.True(pets[2].TryGetBase(out PetBase? bird));
        Assert.Equal("Bird", bird.Kind);
        Assert.True(pets[3].TryGetBase(out PetBase? plain));
        Assert.Equal("lost", plain.State!.Value.ToString());
    }

    [Fact]
    public async Task Shared_responses_are_typed_errors()
    {
        Transport.On(PetsOperations.CreatePet).RespondError(HttpStatusCode.Conflict, new Failure { Code = 7 });
        ApiException<Failure> exception = await Assert.ThrowsAsync<ApiException<Failure>>(
            () => Client.Pets.CreatePetAsync(new Dog { Name = "Rex" }, cancellationToken: Cancellation));

        Assert.Equal(7, exception.Error.Code);
    }

    [Fact]
    public async Task What_an_operation_consumes_and_produces_goes_before_what_the_document_does()
    {
        Transport.On(NotesOperations.GetNote).Respond("a text");
        Transport.On(NotesOperations.PutNote).Respond();
        string text = await Client.Notes.GetNoteAsync(Note, Cancellation);
        await Client.Notes.PutNoteAsync(Note, "another", Cancellation);

        Assert.Equal("a text", text);
        Assert.Equal("text/plain", Transport.Requests[0].Headers["Accept"]);
        Assert.StartsWith("text/plain", Transport.Requests[1].Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Equal("another", Transport.Requests[1].BodyText);
    }

    [Fact]
    public async Task An_operation_that_consumes_or_produces_nothing_by_name_has_JSON()
    {
        Transport.On(NotesOperations.GetElsewhere).Respond(new Dictionary<string, JsonElement>());
        Transport.On(NotesOperations.PostNothing).Respond();
        await Client.Notes.GetElsewhereAsync(Cancellation);
        await Client.Notes.PostNothingAsync(new Dictionary<string, int> { ["a"] = 1 }, Cancellation);

        Assert.Equal("application/json", Transport.Requests[0].Headers["Accept"]);
        Assert.Equal("""{"a":1}""", Transport.Requests[1].BodyText);
    }

    [Fact]
    public async Task A_body_that_is_shared_by_reference_and_path_is_taken_unless_the_operation_has_its_own()
    {
        Transport.On(NotesOperations.PutShelf).Respond();
        Transport.On(NotesOperations.RenameShelf).Respond();
        await Client.Notes.PutShelfAsync(7, new Shelf { Height = 1.5 }, Cancellation);
        await Client.Notes.RenameShelfAsync(7, new RenameShelfRequest { Name = "top" }, Cancellation);

        Assert.Equal("""{"height":1.5}""", Transport.Requests[0].BodyText);
        Assert.Equal("""{"name":"top"}""", Transport.Requests[1].BodyText);
    }

    [Fact]
    public async Task Headers_that_requests_have_anyway_are_those_of_the_arguments()
    {
        Transport.On(NotesOperations.GetAgents).Respond();
        await Client.Notes.GetAgentsAsync("mine/1.0", contentLanguage: "de", contentType: "text/html", cancellationToken: Cancellation);

        Assert.Equal("mine/1.0", Request.Headers["User-Agent"]);
        Assert.Equal("de", Request.Headers["Content-Language"]);
        Assert.Equal("text/html", Request.Headers["Content-Type"]);
        Assert.Equal("", Request.BodyText);
    }

    [Fact]
    public async Task Files_come_and_go_as_streams()
    {
        Transport.On(NotesOperations.GetImage).Respond(_ => new MemoryStream([1, 2, 3]));
        Transport.On(NotesOperations.PutImage).Respond();
        using MemoryStream received = new();
        await using (Stream image = await Client.Notes.GetImageAsync("a", cancellationToken: Cancellation))
        {
            await image.CopyToAsync(received, Cancellation);
        }

        using MemoryStream sent = new([4, 5]);
        await Client.Notes.PutImageAsync("a", sent, Cancellation);

        Assert.Equal([1, 2, 3], received.ToArray());
        Assert.Equal("image/png, application/octet-stream", Transport.Requests[0].Headers["Accept"]);
        Assert.Equal([4, 5], Transport.Requests[1].Body.ToArray());
        Assert.Equal("application/octet-stream", Transport.Requests[1].Headers["Content-Type"]);
    }
}
