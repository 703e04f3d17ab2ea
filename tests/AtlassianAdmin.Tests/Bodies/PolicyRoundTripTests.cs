using System.Text.Json;

namespace AtlassianAdmin.Tests;

/// <summary>Get, change, put: what the client does not know must not be lost on the way.</summary>
public sealed class PolicyRoundTripTests : ClientTest
{
    private const string Attributes =
        """{"sso":{"required":true,"provider":{"name":"Acme ID","metadata":{}}},"limits":[[1,2],[3,[4]]],"score":12345678901234567890,"ratio":30.50,"until":null,"":"empty name"}""";

    [Fact]
    public async Task Nested_attributes_and_unknown_members_are_put_back_as_they_came()
    {
        Server.AnswerNext(ScriptedAnswer.Json(
            200,
            $$$"""{"id":"p-1","revision":7,"type":"mobile-app","status":"enabled","attributes":{{{Attributes}}},"owner":{"team":["a"]}}"""));
        Server.AnswerNext(ScriptedAnswer.Json(200, """{"id":"p-1"}"""));

        Policy policy = await Client.Policies.GetPolicyByIdAsync(OrgId, "p-1", Token);
        _ = await Client.Policies.UpdatePolicyAsync(
            OrgId,
            "p-1",
            new PolicyUpdateRequest
            {
                Name = "Renamed",
                Attributes = policy.Attributes,
                AdditionalProperties = policy.AdditionalProperties,
            },
            Token);

        Assert.Equal(
            $$$"""{"name":"Renamed","attributes":{{{Attributes}}},"revision":7,"owner":{"team":["a"]}}""",
            Server.Requests[^1].Body);
    }

    [Fact]
    public async Task Every_policy_of_the_server_survives_being_put_back()
    {
        foreach (StoredPolicy held in Server.Policies)
        {
            Policy policy = await Client.Policies.GetPolicyByIdAsync(OrgId, held.Id, Token);
            Policy changed = await Client.Policies.UpdatePolicyAsync(
                OrgId, held.Id, new PolicyUpdateRequest { Status = PolicyUpdateRequestStatus.Disabled, Attributes = policy.Attributes }, Token);

            // The server's clock stands still at the time of the change.
            Assert.Equal(policy with { Status = PolicyStatus.Disabled, Updated = AtlassianAdminServerOptions.DefaultNow }, changed);
            Assert.Equal("disabled", Server.FindPolicy(held.Id)?.Status);
            Assert.True(JsonElement.DeepEquals(held.Attributes, Server.FindPolicy(held.Id)!.Attributes));
        }
    }

    [Fact]
    public async Task Members_the_document_does_not_name_are_there_to_read()
    {
        await using AtlassianAdminServer talkative = await AtlassianAdminServer.StartAsync(
            new AtlassianAdminServerOptions { UserCount = 1, EventCount = 0, IncludeUndocumentedMembers = true }, Token);
        AtlassianAdminClient client = NewClient(options =>
        {
            options.BaseAddress = talkative.BaseAddress;
            options.Credential = ApiCredential.Bearer(talkative.ApiKey);
        });

        User user = await client.Users.GetOrganizationUsersAsync(talkative.OrganizationId, cancellationToken: Token).SingleAsync(Token);

        Assert.Equal(
            """{"two_step":true,"score":1.50,"devices":[{"id":"d-1","trusted":null}]}""",
            user.AdditionalProperties["security"].GetRawText());
    }
}
