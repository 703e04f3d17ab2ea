namespace Atlassian.Admin.Gen.Runtime.Tests.Responses;

public class ApiHeadersTests
{
    private static readonly ApiHeaders Headers = new(
    [
        KeyValuePair.Create("X-One", "1"), KeyValuePair.Create("Set-Cookie", "a=1"), KeyValuePair.Create("set-cookie", "b=2"),
    ]);

    [Fact]
    public void Names_are_found_in_any_case() => Assert.Equal("1", Headers["x-oNE"]);

    [Fact]
    public void Several_values_come_joined_and_one_by_one()
    {
        Assert.Equal("a=1, b=2", Headers["Set-Cookie"]);
        Assert.Equal(["a=1", "b=2"], Headers.GetValues("Set-Cookie"));
    }

    [Fact]
    public void A_header_that_is_not_there_is_not_found()
    {
        Assert.False(Headers.ContainsKey("X-Two"));
        Assert.False(Headers.TryGetValue("X-Two", out _));
        Assert.Empty(Headers.GetValues("X-Two"));
        Assert.Throws<KeyNotFoundException>(() => Headers["X-Two"]);
    }

    [Fact]
    public void Headers_are_a_dictionary()
    {
        Assert.Equal(2, Headers.Count);
        Assert.Equal(["Set-Cookie", "X-One"], Headers.Keys.Order(StringComparer.Ordinal));
        Assert.Contains(KeyValuePair.Create("X-One", "1"), Headers);
    }
}
