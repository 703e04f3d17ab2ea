using Microsoft.Extensions.Time.Testing;

namespace Atlassian.Admin.Gen.Runtime.Tests.Support;

/// <summary>A fake clock that jumps to the end of every wait, and keeps how long each would have taken.</summary>
/// <remarks>For clients without time-outs, whose limits would otherwise be jumped to as well.</remarks>
internal sealed class InstantTime : FakeTimeProvider
{
    public List<TimeSpan> Waits { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ITimer timer = base.CreateTimer(callback, state, dueTime, period);
        Waits.Add(dueTime);
        ThreadPool.QueueUserWorkItem(_ => Advance(dueTime));
        return timer;
    }
}
