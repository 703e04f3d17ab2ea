using System.Reflection;
using System.Runtime.CompilerServices;
using Atlassian.Admin.Gen.Generated.Tests.Support;
using Generated.Access;

namespace Atlassian.Admin.Gen.Generated.Tests.Schemas;

/// <summary>readOnly and writeOnly: what a request need not have, and what a response does not have.</summary>
public class AccessTests
{
    [Fact]
    public void A_sender_is_not_asked_for_what_is_read_only()
    {
        Account account = new() { Name = "a", Password = "p", Hint = null };

        Assert.Equal("""{"name":"a","password":"p","hint":null}""", JsonText.Write(account, Account.JsonConverter.Instance));
        Assert.Equal("""{"text":"t","secret":"s"}""", JsonText.Write(new Draft { Text = "t", Secret = "s" }, Draft.JsonConverter.Instance));
    }

    [Fact]
    public void What_was_received_without_write_only_members_is_sent_back_without_them()
    {
        const string Json = """{"id":"1","name":"a","created":{},"changed":{"at":"2024-01-01T00:00:00Z"},"version":3}""";

        Account account = JsonText.Read(Json, Account.JsonConverter.Instance);

        Assert.Null(account.Password);
        Assert.False(account.Hint.HasValue);
        Assert.Equal(("1", 3), (account.Id, account.Version));
        Assert.Equal(Json, JsonText.Write(account, Account.JsonConverter.Instance));
    }

    [Fact]
    public void A_default_is_not_sent_where_the_server_left_the_member_out()
    {
        Account account = JsonText.Read("""{"name":"a"}""", Account.JsonConverter.Instance);

        Assert.Equal((null, null, null), (account.Region, account.Size, account.Active));
        Assert.Equal("""{"name":"b"}""", JsonText.Write(account with { Name = "b" }, Account.JsonConverter.Instance));
    }

    [Fact]
    public void What_is_only_received_has_its_required_read_only_members_and_need_not_have_write_only_ones()
    {
        Assert.Equal("1", JsonText.Read("""{"id":"1"}""", Report.JsonConverter.Instance).Id);
        Assert.Equal("$: The required member 'id' is missing or null.", JsonText.Failure("{}", Report.JsonConverter.Instance));
    }

    [Theory]
    [InlineData("Name", true)]
    [InlineData("Password", true)]
    [InlineData("Id", false)]
    [InlineData("Created", false)]
    [InlineData("Version", false)]
    [InlineData("Hint", false)]
    public void Csharp_demands_what_a_request_must_have(string member, bool isDemanded) => Assert.Equal(
        isDemanded, typeof(Account).GetProperty(member)!.GetCustomAttribute<RequiredMemberAttribute>() is not null);

    [Theory]
    [InlineData("""{"made":"today"}""", true)]
    [InlineData("""{"key":"k"}""", true)]
    [InlineData("""{"login":"l"}""", false)]
    public void A_choice_is_recognised_without_members_that_go_the_other_way(string json, bool isKey)
    {
        Credential credential = JsonText.Read(json, Credential.JsonConverter.Instance);

        Assert.Equal(isKey, credential.TryGetKey(out _));
        Assert.Equal(!isKey, credential.TryGetLogin(out _));
    }
}
