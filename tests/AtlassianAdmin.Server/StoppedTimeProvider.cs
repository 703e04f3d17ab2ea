namespace AtlassianAdmin.Server;

/// <summary>A clock that stands still, so that what is made from it is the same on every day.</summary>
internal sealed class StoppedTimeProvider(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
