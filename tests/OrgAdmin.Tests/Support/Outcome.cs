namespace OrgAdmin.Tests.Support;

/// <summary>What a run of the program came to.</summary>
public sealed record Outcome(int ExitCode, string Out, string Error)
{
    public IReadOnlyList<string> Lines => Out.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The rows of one section of a plain report, split into cells.</summary>
    public IReadOnlyList<string[]> Section(string title) =>
    [
        .. Out.Split(Environment.NewLine)
            .SkipWhile(line => !line.StartsWith(title, StringComparison.Ordinal))
            .Skip(3)
            .TakeWhile(static line => line.Length > 0)
            .Select(static line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
    ];
}
