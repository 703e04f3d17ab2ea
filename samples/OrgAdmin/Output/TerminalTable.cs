using Spectre.Console;
using Spectre.Console.Rendering;

namespace OrgAdmin.Output;

/// <summary>Tables on a terminal.</summary>
internal static class TerminalTable
{
    private const int BarWidth = 24;
    private const string Eighths = "▏▎▍▌▋▊▉";

    public static Table Of(TextTable source)
    {
        Table table = new Table().Border(TableBorder.Rounded).BorderColor(Color.Grey);
        foreach (TextColumn column in source.Columns)
        {
            var rendered = new TableColumn(new Text(column.Header, new Style(decoration: Decoration.Bold)));
            rendered.NoWrap = column.IsWhole;
            _ = table.AddColumn(column.IsNumber ? rendered.RightAligned() : rendered);
        }

        if (source.HasBars)
        {
            _ = table.AddColumn(new TableColumn("").NoWrap().Width(BarWidth));
        }

        foreach (TextRow row in source.Rows)
        {
            // Text and not markup: square brackets in somebody's name are a part of the name.
            List<IRenderable> cells = [.. row.Cells.Select((cell, i) => new Text(cell, StyleOf(source.Columns[i], cell)))];
            if (source.HasBars)
            {
                cells.Add(new Text(Bar(row.Bar ?? 0), new Style(Color.Blue)));
            }

            _ = table.AddRow(cells);
        }

        return table;
    }

    private static Style StyleOf(TextColumn column, string cell) =>
        column.ColorOf?.Invoke(cell) is { } color ? new Style(color) : Style.Plain;

    private static string Bar(double share)
    {
        // Whatever is there at all shows as something.
        int eighths = share <= 0 ? 0 : Math.Clamp((int)Math.Round(share * BarWidth * 8), 1, BarWidth * 8);
        string rest = eighths % 8 == 0 ? "" : Eighths[(eighths % 8) - 1].ToString();
        return new string('█', eighths / 8) + rest;
    }
}
