using Spectre.Console;

namespace OrgAdmin.Output;

/// <summary>One bar. Several readers may report to it at once.</summary>
internal sealed class ProgressLine(string name, ProgressTask? task)
{
    private long _items;

    /// <param name="items">How many more items are there.</param>
    /// <param name="work">How much of the total that was.</param>
    public void Advance(int items, double work)
    {
        long count = Interlocked.Add(ref _items, items);
        if (task is not null)
        {
            task.Description = $"{name} {PlainText.Count(count)}";
            if (!task.IsIndeterminate)
            {
                // The last bit is Finish's: estimates of the total may be too low.
                task.Value = Math.Min(task.Value + work, task.MaxValue * 0.999);
            }
        }
    }

    public void Finish()
    {
        if (task is not null)
        {
            task.IsIndeterminate = false;
            task.Value = task.MaxValue;
        }
    }
}
