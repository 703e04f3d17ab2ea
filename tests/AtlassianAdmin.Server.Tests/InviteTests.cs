using System.Net;
using System.Text.Json;

namespace AtlassianAdmin.Server.Tests;

public class InviteTests : ServerTest
{
    private string Invite => $"{OrganizationV2}/users/invite";

    [Fact]
    public async Task An_invited_user_is_there_with_groups_and_roles()
    {
        StoredGroup group = Server.Groups[2];
        StoredProduct product = Server.Products[1];
        string directoryId = Server.DirectoryIds[1];
        int before = Server.Users.Count(user => user.DirectoryId == directoryId);

        Reply reply = await PostAsync(
            Invite,
            $$$"""
            {"emails":["new.one@acme.example","two@acme.example"],"directoryId":"{{{directoryId}}}","groupIds":["{{{group.Id}}}"],
             "roleAssignments":[{"role":"atlassian/user","resource":{"id":"{{{product.ResourceId}}}","type":"site"}}]}
            """);

        reply.IsJson();
        JsonElement[] invited = [.. reply["data"].GetProperty("invited").EnumerateArray()];
        Assert.Equal(["new.one@acme.example", "two@acme.example"], invited.Select(static one => one.GetProperty("email").GetString()!));
        Assert.Equal(0, reply["data"].GetProperty("failed").GetArrayLength());
        StoredUser user = Server.FindUser(invited[0].GetProperty("accountId").GetString()!)!;
        Assert.Equal(AtlassianAdminServerOptions.DefaultNow, user.Created);
        Reply read = await GetAsync(UserPath(user));
        Assert.Equal("new.one", read["name"].GetString());
        Assert.False(read.Json.TryGetProperty("last_active", out _));
        Assert.Equal(product.Key, Assert.Single(read["product_access"].EnumerateArray()).GetProperty("key").GetString());
        Reply roles = await GetAsync($"{UserPath(user)}/role-assignments");
        Assert.Equal("atlassian/user", Assert.Single(roles["data"].EnumerateArray()).GetProperty("role").GetString());
        Reply count = await GetAsync($"{DirectoryPath(directoryId)}/count");
        Assert.Equal(before + 2, count["data"].GetProperty("count").GetInt32());
        Assert.Equal(group.MemberCount + 2, Server.Groups[2].MemberCount);
    }

    [Fact]
    public async Task What_is_wrong_with_one_address_keeps_no_other_out()
    {
        string known = Server.Users[5].Email.ToUpperInvariant();

        Reply reply = await PostAsync(
            Invite,
            $$"""{"emails":["no address","{{known}}","ok@acme.example","ok@acme.example"]}""");

        reply.IsJson();
        JsonElement invited = Assert.Single(reply["data"].GetProperty("invited").EnumerateArray());
        Assert.Equal("ok@acme.example", invited.GetProperty("email").GetString());
        Assert.Equal(
            ["no address", known, "ok@acme.example"],
            reply["data"].GetProperty("failed").EnumerateArray().Select(static one => one.GetProperty("email").GetString()!));
        Assert.All(
            reply["data"].GetProperty("failed").EnumerateArray(),
            static one => Assert.NotEmpty(one.GetProperty("reason").GetString()!));
    }

    [Fact]
    public async Task Without_a_directory_the_first_is_meant()
    {
        Reply reply = await PostAsync(Invite, """{"emails":["ok@acme.example"]}""");

        string accountId = reply["data"].GetProperty("invited")[0].GetProperty("accountId").GetString()!;
        Assert.Equal(Server.DirectoryIds[0], Server.FindUser(accountId)!.DirectoryId);
    }

    [Theory]
    [InlineData("{}", "INVALID_BODY")]
    [InlineData("""{"emails":[]}""", "INVALID_BODY")]
    [InlineData("""{"emails":"a@b.example"}""", "INVALID_BODY")]
    [InlineData("""{"emails":[1]}""", "INVALID_BODY")]
    [InlineData("""{"emails":["a@b.example"],"directoryId":"nowhere"}""", "UNKNOWN_DIRECTORY")]
    [InlineData("""{"emails":["a@b.example"],"directoryId":null}""", "INVALID_BODY")]
    [InlineData("""{"emails":["a@b.example"],"groupIds":["nobody"]}""", "UNKNOWN_GROUP")]
    [InlineData("""{"emails":["a@b.example"],"roleAssignments":[{}]}""", "INVALID_BODY")]
    [InlineData("""{"emails":["a@b.example"],"roleAssignments":[{"role":"x","resource":[]}]}""", "INVALID_BODY")]
    [InlineData("""{"emails":["a@b.example"],"emails":[]}""", "INVALID_JSON")]
    [InlineData("""{"emails":["a@b.example",]}""", "INVALID_JSON")]
    [InlineData("[]", "INVALID_BODY")]
    [InlineData("", "INVALID_JSON")]
    public async Task A_wrong_request_invites_nobody(string body, string code)
    {
        (await PostAsync(Invite, body)).IsError(HttpStatusCode.BadRequest, code);
        Assert.Equal(Options.UserCount, Server.Users.Count);
    }

    [Fact]
    public async Task A_body_of_another_type_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Invite, UriKind.Relative))
        {
            Content = new StringContent("""{"emails":["a@b.example"]}"""),
        };

        (await SendAsync(request)).IsError(HttpStatusCode.BadRequest, "INVALID_CONTENT_TYPE");
    }
}
