using Spectre.Console;

namespace OrgAdmin.Output;

/// <summary>The progress bars of one command; without a terminal there are none, and whoever reports need not know.</summary>
internal sealed class ProgressBoard(ProgressContext? context)
{
    /// <param name="name">What is counted.</param>
    /// <param name="total">How much there is to do; null while that is not known.</param>
    public ProgressLine Add(string name, double? total = null)
    {
        ProgressTask? task = context?.AddTask(name, maxValue: total ?? 1);
        _ = task?.IsIndeterminate(total is null);
        return new ProgressLine(name, task);
    }
}
