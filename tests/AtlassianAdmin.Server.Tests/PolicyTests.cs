using System.Net;
using System.Text.Json;

namespace AtlassianAdmin.Server.Tests;

public class PolicyTests : ServerTest
{
    [Fact]
    public async Task List_walks_all_policies()
    {
        List<JsonElement> all = await WalkAsync($"{Organization}/policies");

        Assert.Equal(Server.Policies.Select(static policy => policy.Id), all.Select(static one => one.GetProperty("id").GetString()!));
        Assert.Equal(5, all.Select(static one => one.GetProperty("type").GetString()).Distinct().Count());
        Assert.Equal(["disabled", "enabled"], all.Select(static one => one.GetProperty("status").GetString()!).Distinct().Order());
    }

    [Theory]
    [InlineData("ip-allowlist")]
    [InlineData("data-residency")]
    [InlineData("authentication")]
    [InlineData("external-user")]
    [InlineData("user-security")]
    public async Task List_filters_by_type(string type)
    {
        List<JsonElement> some = await WalkAsync($"{Organization}/policies?type={type}");

        Assert.Equal(5, some.Count);
        Assert.All(some, one => Assert.Equal(type, one.GetProperty("type").GetString()));
    }

    [Fact]
    public async Task An_unknown_type_is_a_bad_request() =>
        (await GetAsync($"{Organization}/policies?type=weather")).IsError(HttpStatusCode.BadRequest, "INVALID_POLICY_TYPE");

    [Fact]
    public async Task Get_returns_what_the_list_has()
    {
        JsonElement listed = (await GetAsync($"{Organization}/policies"))["data"][2];

        Reply reply = await GetAsync($"{Organization}/policies/{Server.Policies[2].Id}");

        reply.IsJson();
        Assert.Equal(listed.GetRawText(), reply.Body);
        Assert.Equal("12345678901234567890", reply["attributes"].GetProperty("score").GetRawText());
    }

    [Fact]
    public async Task Update_merges_and_keeps_what_it_was_not_given()
    {
        StoredPolicy before = Server.Policies[0];
        string path = $"{Organization}/policies/{before.Id}";

        Reply reply = await SendAsync(
            HttpMethod.Put,
            path,
            """{"name":"Neu ✓","status":"disabled","attributes":{"enforce":false,"extra":{"deep":[1.50,null]}},"unheard-of":1}""");

        reply.IsJson();
        Assert.Equal("Neu ✓", reply["name"].GetString());
        Assert.Equal("disabled", reply["status"].GetString());
        Assert.Equal(before.Type, reply["type"].GetString());
        Assert.Equal(before.Created, reply["created"].GetDateTimeOffset());
        Assert.Equal(AtlassianAdminServerOptions.DefaultNow, reply["updated"].GetDateTimeOffset());
        JsonElement attributes = reply["attributes"];
        Assert.False(attributes.GetProperty("enforce").GetBoolean());
        Assert.Equal("""{"deep":[1.50,null]}""", attributes.GetProperty("extra").GetRawText());
        Assert.Equal(before.Attributes.GetProperty("ranges").GetRawText(), attributes.GetProperty("ranges").GetRawText());
        Assert.False(reply.Json.TryGetProperty("unheard-of", out _));
        Assert.Equal(reply.Body, (await GetAsync(path)).Body);
        Assert.Equal("disabled", Server.FindPolicy(before.Id)!.Status);
    }

    [Fact]
    public async Task Update_with_nothing_changes_nothing_but_the_time()
    {
        StoredPolicy before = Server.Policies[3];

        (await SendAsync(HttpMethod.Put, $"{Organization}/policies/{before.Id}", "{}")).IsJson();

        StoredPolicy after = Server.FindPolicy(before.Id)!;
        Assert.Equal(before with { Updated = after.Updated }, after);
    }

    [Theory]
    [InlineData("""{"status":"asleep"}""", "INVALID_BODY")]
    [InlineData("""{"name":7}""", "INVALID_BODY")]
    [InlineData("""{"name":null}""", "INVALID_BODY")]
    [InlineData("""{"attributes":[]}""", "INVALID_BODY")]
    [InlineData("""{"attributes":null}""", "INVALID_BODY")]
    [InlineData("{", "INVALID_JSON")]
    [InlineData("// comment\n{}", "INVALID_JSON")]
    public async Task A_wrong_body_is_a_bad_request_and_changes_nothing(string body, string code)
    {
        StoredPolicy before = Server.Policies[0];

        (await SendAsync(HttpMethod.Put, $"{Organization}/policies/{before.Id}", body)).IsError(HttpStatusCode.BadRequest, code);

        Assert.Same(before, Server.FindPolicy(before.Id));
    }

    [Fact]
    public async Task An_unknown_policy_is_not_found()
    {
        (await GetAsync($"{Organization}/policies/none")).IsError(HttpStatusCode.NotFound, "POLICY_NOT_FOUND");
        (await SendAsync(HttpMethod.Put, $"{Organization}/policies/none", "{}")).IsError(HttpStatusCode.NotFound, "POLICY_NOT_FOUND");
    }
}
