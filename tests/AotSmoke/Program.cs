using System.Net;
using System.Text.Json;
using Acme.Admin;
using Acme.Library;
using AotSmoke;
using Atlassian.Admin.Gen;

using CancellationTokenSource limit = new(TimeSpan.FromSeconds(60));
CancellationToken token = limit.Token;
await using LoopbackServer server = new();
using AtlassianAdminClient client = new(new AtlassianAdminClientOptions
{
    BaseAddress = server.BaseAddress,
    Credential = ApiCredential.Bearer("key-1"),
});

// Paging, over an absolute next link.
List<User> users = [];
await foreach (User user in client.Users.GetOrganizationUsersAsync("o-1", cancellationToken: token))
{
    users.Add(user);
}

Check.Equal("1,2,3", string.Join(',', users.Select(static user => user.AccountId)), "the items of two pages");
Check.Equal(UserAccountStatus.Active, users[0].AccountStatus, "a known enum value");
Check.Equal("asleep", users[2].AccountStatus?.Value, "an unknown enum value");

// A typed error.
try
{
    _ = await client.Organizations.GetOrganizationByIdAsync("nowhere", token);
    Check.Fail("A 404 was taken for a success.");
}
catch (ApiException<ErrorResponse> error) when (error.StatusCode == HttpStatusCode.NotFound)
{
    Check.Equal("There is no such organization.", error.Error.Message, "the error's message");
}

// Get, change, put: the server sends back what it was sent.
Policy policy = await client.Policies.GetPolicyByIdAsync("o-1", "p-1", token);
Policy changed = await client.Policies.UpdatePolicyAsync(
    "o-1",
    "p-1",
    new PolicyUpdateRequest
    {
        Status = PolicyUpdateRequestStatus.Disabled,
        Attributes = policy.Attributes,
        AdditionalProperties = policy.AdditionalProperties,
    },
    token);
Check.Equal(PolicyStatus.Disabled, changed.Status, "the changed status");
Check.Equal(policy.AdditionalProperties, changed.AdditionalProperties, "the unknown members");
Check.Equal(
    """{"note":null,"score":12345678901234567890}""",
    changed.Attributes?["rules"].GetRawText(),
    "the nested attributes");

// JsonSerializer, by the emitted context.
string json = JsonSerializer.Serialize(users[0], AtlassianAdminJsonContext.Default.User);
Check.Equal(users[0], JsonSerializer.Deserialize(json, AtlassianAdminJsonContext.Default.User), "a user read back");

// XML both ways: attributes, wrapped lists, unions told apart by a discriminator and without one.
using LibraryClient library = new(new LibraryClientOptions { BaseAddress = server.BaseAddress });
Zoo zoo = new() { Animals = [new Cat { Name = "c", Lives = 9 }, new Dog { Trick = "sit" }], Home = new Pond { Depth = 1.5 } };
Check.Equal(zoo, await library.Zoo.PostZooAsync(zoo, token), "what was sent in XML and came back");

Console.WriteLine("OK");
