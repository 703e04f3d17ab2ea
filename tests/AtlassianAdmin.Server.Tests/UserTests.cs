using System.Net;
using System.Text.Json;

namespace AtlassianAdmin.Server.Tests;

public class UserTests : ServerTest
{
    [Fact]
    public async Task List_walks_all_users_of_the_organization()
    {
        List<JsonElement> all = await WalkAsync($"{Organization}/users");

        Assert.Equal(Server.Users.Select(static user => user.AccountId), Ids(all));
    }

    [Fact]
    public async Task List_walks_the_users_of_one_directory()
    {
        var seen = new List<string>();
        foreach (string directoryId in Server.DirectoryIds)
        {
            List<JsonElement> users = await WalkAsync(DirectoryPath(directoryId));
            Assert.NotEmpty(users);
            Assert.Equal(Server.Users.Where(user => user.DirectoryId == directoryId).Select(static user => user.AccountId), Ids(users));
            seen.AddRange(Ids(users));
        }

        Assert.Equal(Server.Users.Count, seen.Count);
    }

    [Fact]
    public async Task Get_returns_what_the_list_has()
    {
        JsonElement listed = (await GetAsync($"{Organization}/users"))["data"][0];
        StoredUser user = Server.Users[0];

        Reply reply = await GetAsync(UserPath(user));

        reply.IsJson();
        Assert.Equal(listed.GetRawText(), reply.Body);
        Assert.Equal(user.AccountId, reply["account_id"].GetString());
        Assert.Equal(user.Name, reply["name"].GetString());
        Assert.Equal(user.Email, reply["email"].GetString());
        Assert.Equal(user.AccountStatus, reply["account_status"].GetString());
        Assert.Equal(user.AccountType, reply["account_type"].GetString());
        Assert.Equal(user.Created, reply["created"].GetDateTimeOffset());
    }

    [Fact]
    public async Task A_user_without_a_member_does_not_have_it_as_null()
    {
        List<JsonElement> all = await WalkAsync($"{Organization}/users");

        Assert.All(
            all.SelectMany(static user => user.EnumerateObject()),
            static member => Assert.NotEqual(JsonValueKind.Null, member.Value.ValueKind));
        foreach (string name in (string[])["picture", "nickname", "last_active"])
        {
            Assert.Contains(all, user => user.TryGetProperty(name, out _));
            Assert.Contains(all, user => !user.TryGetProperty(name, out _));
        }
    }

    [Fact]
    public async Task Count_counts_one_directory()
    {
        Reply reply = await GetAsync($"{DirectoryPath(Server.DirectoryIds[1])}/count");

        int expected = Server.Users.Count(user => user.DirectoryId == Server.DirectoryIds[1]);
        reply.IsJson();
        Assert.Equal($$$"""{"data":{"count":{{{expected}}}}}""", reply.Body);
    }

    [Fact]
    public async Task Suspend_and_restore_change_the_status()
    {
        StoredUser user = SomeUser;

        (await PostAsync($"{UserPath(user)}/suspend")).IsEmpty(HttpStatusCode.NoContent);
        Assert.Equal("inactive", (await GetAsync(UserPath(user)))["account_status"].GetString());

        (await PostAsync($"{UserPath(user)}/suspend")).IsEmpty(HttpStatusCode.NoContent);
        (await PostAsync($"{UserPath(user)}/restore")).IsEmpty(HttpStatusCode.NoContent);
        Assert.Equal("active", (await GetAsync(UserPath(user)))["account_status"].GetString());
        Assert.Equal(user, Server.FindUser(user.AccountId));
    }

    [Fact]
    public async Task A_closed_account_is_not_there_to_be_suspended_or_restored()
    {
        StoredUser closed = Server.Users.First(static user => user.AccountStatus == "closed");

        (await PostAsync($"{UserPath(closed)}/suspend")).IsError(HttpStatusCode.NotFound, "ACCOUNT_CLOSED");
        (await PostAsync($"{UserPath(closed)}/restore")).IsError(HttpStatusCode.NotFound, "ACCOUNT_CLOSED");
    }

    [Fact]
    public async Task Remove_takes_the_user_out_of_lists_and_counts()
    {
        StoredUser user = Server.Users[3];
        int count = (await GetAsync($"{DirectoryPath(user.DirectoryId)}/count"))["data"].GetProperty("count").GetInt32();
        int members = Server.Groups[0].MemberCount;

        (await SendAsync(HttpMethod.Delete, UserPath(user))).IsEmpty(HttpStatusCode.NoContent);

        (await GetAsync(UserPath(user))).IsError(HttpStatusCode.NotFound, "USER_NOT_FOUND");
        (await SendAsync(HttpMethod.Delete, UserPath(user))).IsError(HttpStatusCode.NotFound, "USER_NOT_FOUND");
        Assert.Equal(count - 1, (await GetAsync($"{DirectoryPath(user.DirectoryId)}/count"))["data"].GetProperty("count").GetInt32());
        Assert.Equal(members - 1, Server.Groups[0].MemberCount);
        Assert.DoesNotContain(user.AccountId, Ids(await WalkAsync($"{Organization}/users")));
        Assert.Null(Server.FindUser(user.AccountId));
    }

    [Fact]
    public async Task A_removal_in_the_middle_of_a_walk_loses_nobody_else()
    {
        string[] all = [.. Server.Users.Select(static user => user.AccountId)];
        Reply first = await GetAsync($"{Organization}/users");
        _ = await SendAsync(HttpMethod.Delete, UserPath(Server.Users[0]));

        Reply second = await GetAsync(first.Link("next")!);

        Assert.Equal(all[10], second["data"][0].GetProperty("account_id").GetString());
    }

    [Fact]
    public async Task A_removal_of_the_very_item_a_cursor_names_goes_on_with_the_one_after_it()
    {
        StoredUser[] all = [.. Server.Users];
        Reply first = await GetAsync($"{Organization}/users");
        _ = await SendAsync(HttpMethod.Delete, UserPath(all[10]));

        Reply second = await GetAsync(first.Link("next")!);

        Assert.Equal(all[11].AccountId, second["data"][0].GetProperty("account_id").GetString());
    }

    [Fact]
    public async Task A_user_is_not_found_in_the_other_directory()
    {
        StoredUser user = SomeUser;
        string other = $"{DirectoryPath(Server.DirectoryIds.First(id => id != user.DirectoryId))}/{Uri.EscapeDataString(user.AccountId)}";

        (await GetAsync(other)).IsError(HttpStatusCode.NotFound, "USER_NOT_FOUND");
        (await GetAsync($"{other}/role-assignments")).IsError(HttpStatusCode.NotFound, "USER_NOT_FOUND");
        (await SendAsync(HttpMethod.Delete, other)).IsError(HttpStatusCode.NotFound, "USER_NOT_FOUND");
        (await PostAsync($"{other}/suspend")).IsError(HttpStatusCode.NotFound, "USER_NOT_FOUND");
        (await PostAsync($"{other}/restore")).IsError(HttpStatusCode.NotFound, "USER_NOT_FOUND");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/x")]
    [InlineData("/count")]
    [InlineData("/x/role-assignments")]
    public async Task An_unknown_directory_is_not_found(string rest) =>
        (await GetAsync(DirectoryPath("nowhere") + rest)).IsError(HttpStatusCode.NotFound, "DIRECTORY_NOT_FOUND");

    private static IEnumerable<string> Ids(IEnumerable<JsonElement> users) =>
        users.Select(static user => user.GetProperty("account_id").GetString()!);
}
