using System.Text;
using Spectre.Console;

namespace OrgAdmin.Output;

/// <summary>Tables without a terminal: columns for readers, tabs for scripts.</summary>
internal static class PlainTable
{
    public static IEnumerable<string> Aligned(TextTable table)
    {
        int[] widths =
        [
            .. table.Columns.Select((column, i) =>
                table.Rows.Select(row => row.Cells[i].GetCellWidth()).Append(column.Header.Length).Max()),
        ];
        yield return Line(table, widths, [.. table.Columns.Select(static column => column.Header)]);
        yield return string.Join("  ", widths.Select(static width => new string('-', width)));
        foreach (TextRow row in table.Rows)
        {
            yield return Line(table, widths, row.Cells);
        }
    }

    /// <summary>No header, no padding: what <c>cut</c>, <c>sort</c> and <c>awk -F'\t'</c> want.</summary>
    public static string TabSeparated(IEnumerable<string> cells) => string.Join('\t', cells.Select(PlainText.OneLine));

    private static string Line(TextTable table, int[] widths, IReadOnlyList<string> cells)
    {
        var line = new StringBuilder();
        for (int i = 0; i < widths.Length; i++)
        {
            // Chinese letters, say, are two columns wide.
            int padding = widths[i] - cells[i].GetCellWidth();
            _ = line.Append(' ', i == 0 ? 0 : 2);
            _ = table.Columns[i].IsNumber ? line.Append(' ', padding).Append(cells[i]) : line.Append(cells[i]).Append(' ', padding);
        }

        return line.ToString().TrimEnd();
    }
}
