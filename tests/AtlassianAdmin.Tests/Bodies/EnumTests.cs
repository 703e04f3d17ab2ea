using System.Text.Json;

namespace AtlassianAdmin.Tests;

/// <summary>A value that the document does not name is neither an error nor lost.</summary>
public sealed class EnumTests : ClientTest
{
    [Fact]
    public async Task A_value_the_document_does_not_name_is_kept_and_can_be_sent_back()
    {
        Server.AnswerNext(ScriptedAnswer.Json(200, """{"id":"p-1","type":"mobile-app","status":"archived"}"""), times: 2);

        Policy policy = await Client.Policies.GetPolicyByIdAsync(OrgId, "p-1", Token);
        _ = await Client.Policies.UpdatePolicyAsync(
            OrgId, "p-1", new PolicyUpdateRequest { Status = new PolicyUpdateRequestStatus(policy.Status!.Value.Value) }, Token);

        Assert.Equal(PolicyStatus.Known.Unknown, policy.Status.Value.AsKnown);
        Assert.Equal("archived", policy.Status.Value.ToString());
        Assert.False(policy.Type!.Value.IsKnown);
        Assert.Equal("""{"status":"archived"}""", Server.Requests[^1].Body);
    }

    [Fact]
    public async Task A_value_the_document_does_not_name_can_be_asked_for()
    {
        Server.AnswerNext(ScriptedAnswer.Json(200, """{"data":[]}"""));

        _ = await Client.Policies
            .GetOrganizationPoliciesAsync(OrgId, type: new GetOrganizationPoliciesType("mobile app"), cancellationToken: Token)
            .ToListAsync(Token);

        Assert.Equal("type=mobile%20app", Server.Requests[^1].RawQuery);
    }

    [Theory]
    [InlineData("ip-allowlist", PolicyType.Known.IpAllowlist)]
    [InlineData("data-residency", PolicyType.Known.DataResidency)]
    [InlineData("authentication", PolicyType.Known.Authentication)]
    [InlineData("external-user", PolicyType.Known.ExternalUser)]
    [InlineData("user-security", PolicyType.Known.UserSecurity)]
    public async Task Policies_are_filtered_by_each_type(string value, PolicyType.Known known)
    {
        List<Policy> policies = await Client.Policies
            .GetOrganizationPoliciesAsync(OrgId, type: new GetOrganizationPoliciesType(value), cancellationToken: Token)
            .ToListAsync(Token);

        Assert.Equal(Server.Policies.Where(policy => policy.Type == value).Select(static policy => policy.Id), policies.Select(static policy => policy.Id));
        Assert.All(policies, policy => Assert.Equal(known, policy.Type?.AsKnown));
    }

    [Fact]
    public void JsonSerializer_keeps_all_of_it_too()
    {
        const string Json =
            """{"account_id":"1","account_type":"robot","account_status":"asleep","last_active":"2026-01-15T10:30:00.25+02:00","product_access":[{"key":"jira","edition":"premium"}],"security":{"score":1.50}}""";

        User user = JsonSerializer.Deserialize<User>(Json)!;

        Assert.Equal("robot", user.AccountType?.Value);
        Assert.Equal(Json, JsonSerializer.Serialize(user, Plain));
        Assert.Equal(Json, JsonSerializer.Serialize(user, AtlassianAdminJsonContext.Default.User));
    }

    private static JsonSerializerOptions Plain { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
