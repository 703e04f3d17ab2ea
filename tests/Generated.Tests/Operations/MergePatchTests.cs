using Atlassian.Admin.Gen.Generated.Tests.Support;
using Atlassian.Admin.Gen.Json;
using Atlassian.Admin.Gen.Testing;
using Generated.MergePatches;

namespace Atlassian.Admin.Gen.Generated.Tests.Operations;

/// <summary>JSON merge patches (RFC 7386): absent is left alone, null is removed, objects are merged, all else is replaced.</summary>
public sealed class MergePatchTests() : ClientTest<PatchApiClient, PatchApiClientOptions>(options => new(options))
{
    private FakeRequest Sent => Assert.Single(Transport.Requests);

    [Fact]
    public async Task A_type_that_is_used_otherwise_has_a_second_form_in_which_nothing_is_required_and_null_removes()
    {
        Transport.On(DefaultOperations.PatchUser).Respond();

        await Client.Default.PatchUserAsync(
            "1",
            new UserPatch2
            {
                Nick = null,
                Age = null,
                Address = new AddressPatch { Street = null },
                Manager = new UserPatch2 { Name = "Ada" },
                Former = new([new Address { City = "Rome" }]),
                Labels = new(new Dictionary<string, string?> { ["old"] = null, ["new"] = "n" }),
            },
            cancellationToken: Cancellation);

        Assert.Equal(
            """{"nick":null,"age":null,"address":{"street":null},"manager":{"name":"Ada"},"former":[{"city":"Rome"}],"labels":{"old":null,"new":"n"}}""",
            Sent.BodyText);
        Assert.Equal("application/merge-patch+json; charset=utf-8", Sent.Headers["Content-Type"]);
    }

    [Fact]
    public async Task What_is_not_set_is_not_sent()
    {
        Transport.On(DefaultOperations.PatchUser).Respond();

        await Client.Default.PatchUserAsync("1", new UserPatch2(), "application/json", Cancellation);

        Assert.Equal("{}", Sent.BodyText);
        Assert.Equal("application/json", Sent.Headers["Content-Type"]);
    }

    [Fact]
    public async Task The_type_itself_is_as_ever_and_so_is_a_body_that_is_no_patch()
    {
        Transport.On(DefaultOperations.GetUser).RespondRaw(System.Net.HttpStatusCode.OK, """{"id":"1","kind":"user","name":"Ada","nick":null,"age":36}""");
        Transport.On(DefaultOperations.PutUser).Respond();

        User user = await Client.Default.GetUserAsync("1", Cancellation);
        await Client.Default.PutUserAsync("1", user with { Age = 37 }, cancellationToken: Cancellation);

        Assert.Equal("""{"id":"1","kind":"user","name":"Ada","nick":null,"age":37}""", Transport.Requests[1].BodyText);
        Assert.Equal("application/json", Transport.Requests[1].Headers["Content-Type"]);
    }

    [Fact]
    public async Task A_type_that_only_patches_use_is_changed_itself_and_keeps_what_it_requires()
    {
        Transport.On(DefaultOperations.PatchSettings).Respond();

        await Client.Default.PatchSettingsAsync(
            new SettingsChange
            {
                Reason = "r",
                Theme = null,
                Limits = new Limits { Size = null },
                Extra = JsonValues.Null,
                AdditionalProperties = new Dictionary<string, AddressPatch?> { ["home"] = null },
            },
            Cancellation);

        Assert.Equal("""{"reason":"r","theme":null,"limits":{"size":null},"extra":null,"home":null}""", Sent.BodyText);
    }
}
