using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Runtime.Tests.Json;

public class OptionalTests
{
    [Fact]
    public void What_was_never_set_is_absent()
    {
        Optional<string?> absent = default;

        Assert.False(absent.HasValue);
        Assert.Throws<InvalidOperationException>(() => absent.Value);
    }

    [Fact]
    public void Null_is_a_value()
    {
        Optional<string?> present = null;

        Assert.True(present.HasValue);
        Assert.Null(present.Value);
        Assert.NotEqual(default, present);
    }
}
