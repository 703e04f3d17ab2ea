using Atlassian.Admin.Gen.Runtime.Tests.Support;

namespace Atlassian.Admin.Gen.Runtime.Tests.Credentials;

public class BearerCredentialTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("abc\n")]
    [InlineData("a b")]
    [InlineData("clé")]
    public void A_token_that_is_none_is_refused_without_being_shown(string token)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => ApiCredential.Bearer(token));
        Assert.Equal("token", exception.ParamName);
        if (token.Trim().Length > 0)
        {
            Assert.DoesNotContain(token.Trim(), exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_missing_token_is_refused() => Assert.Throws<ArgumentNullException>(() => ApiCredential.Bearer((string)null!));

    [Theory]
    [InlineData("abc.def-ghi_jkl~mno+pqr/stu==")]
    [InlineData("odd!\"#$%&'()*;<>?@[]^{|}")]
    public async Task A_token_is_sent_as_it_is(string token)
    {
        using HttpRequestMessage request = new();
        await ApiCredential.Bearer(token).AuthenticateAsync(new ApiCredentialContext(request, ThingOperations.GetThing), Client.Cancellation);
        Assert.Equal(["Bearer " + token], request.Headers.NonValidated["Authorization"]);
    }

    [Fact]
    public async Task A_token_takes_the_place_of_a_header_that_was_there()
    {
        using HttpRequestMessage request = new() { Headers = { { "Authorization", "Basic old" } } };
        await ApiCredential.Bearer("new").AuthenticateAsync(new ApiCredentialContext(request, ThingOperations.GetThing), Client.Cancellation);
        Assert.Equal(["Bearer new"], request.Headers.NonValidated["Authorization"]);
    }

    [Fact]
    public void An_access_token_does_not_show_itself() =>
        Assert.DoesNotContain("hidden", new AccessToken("hidden", DateTimeOffset.UnixEpoch).ToString(), StringComparison.Ordinal);
}
