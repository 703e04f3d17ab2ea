using Spectre.Console;

namespace OrgAdmin.Output;

/// <summary>Where results and remarks go: results to standard output, all else to standard error.</summary>
internal sealed class Screen(ProgramHost host)
{
    private bool _isBelowSomething;

    public TextWriter Out => host.Out;

    public bool IsTerminal => host.OutTerminal is not null;

    public void WriteLine(string text) => host.Out.WriteLine(text);

    /// <summary>A remark: not a part of the result.</summary>
    public void Note(string text)
    {
        if (host.ErrorTerminal is { } terminal)
        {
            terminal.WriteLine(text, new Style(Color.Grey));
        }
        else
        {
            host.Error.WriteLine(text);
        }
    }

    public void Section(string title, TextTable table)
    {
        if (host.OutTerminal is { } terminal)
        {
            terminal.WriteLine();
            terminal.WriteLine(title, new Style(Color.Aqua, decoration: Decoration.Bold));
            terminal.Write(TerminalTable.Of(table));
            return;
        }

        if (_isBelowSomething)
        {
            host.Out.WriteLine();
        }

        _isBelowSomething = true;
        host.Out.WriteLine(title);
        foreach (string line in PlainTable.Aligned(table))
        {
            host.Out.WriteLine(line);
        }
    }

    /// <summary>A table on a terminal; for a script one line per row, with tabs between the cells, as soon as the row is there.</summary>
    /// <returns>How many rows there were.</returns>
    public async Task<int> ListAsync(
        IReadOnlyList<TextColumn> columns,
        IAsyncEnumerable<IReadOnlyList<string>> rows,
        CancellationToken cancellationToken)
    {
        int count = 0;
        var table = new TextTable(columns);
        await foreach (IReadOnlyList<string> cells in rows.WithCancellation(cancellationToken))
        {
            count++;
            if (IsTerminal)
            {
                table.Add(cells);
            }
            else
            {
                await host.Out.WriteLineAsync(PlainTable.TabSeparated(cells));
            }
        }

        host.OutTerminal?.Write(TerminalTable.Of(table));
        return count;
    }

    /// <summary>Yes where nobody can be asked: a script that says "remove" means it.</summary>
    public async Task<bool> ConfirmAsync(string question, CancellationToken cancellationToken) =>
        !host.CanAsk
        || host.OutTerminal is not { } terminal
        || await new ConfirmationPrompt(Markup.Escape(question)) { DefaultValue = false }.ShowAsync(terminal, cancellationToken);

    public Task<T> WithProgressAsync<T>(Func<ProgressBoard, Task<T>> run) => host.ErrorTerminal is { } terminal
        ? terminal.Progress()
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn(),
                new ElapsedTimeColumn(),
                new SpinnerColumn())
            .StartAsync(context => run(new ProgressBoard(context)))
        : run(new ProgressBoard(null));
}
