using OrgAdmin.Reporting;

namespace OrgAdmin.Tests;

public sealed class EventWindowTests
{
    [Theory]
    [InlineData(180, 6)]
    [InlineData(1, 7)]
    [InlineData(30, 1)]
    public void Windows_cover_the_days_without_a_gap_and_share_no_moment(int days, int count)
    {
        DateTimeOffset end = AtlassianAdminServerOptions.DefaultNow.AddTicks(3);

        EventWindow[] windows = [.. EventWindow.Split(end, days, count)];

        Assert.Equal(count, windows.Length);
        Assert.Equal((end.AddDays(-days), end), (windows[0].From, windows[^1].To));
        Assert.All(windows.Zip(windows.Skip(1)), static pair => Assert.Equal(pair.First.To.AddTicks(1), pair.Second.From));
    }
}
