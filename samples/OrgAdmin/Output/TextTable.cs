namespace OrgAdmin.Output;

/// <summary>A table as text; how it looks is the screen's affair.</summary>
internal sealed class TextTable(params IReadOnlyList<TextColumn> columns)
{
    private readonly List<TextRow> _rows = [];

    public IReadOnlyList<TextColumn> Columns => columns;

    public IReadOnlyList<TextRow> Rows => _rows;

    public bool HasBars => _rows.Exists(static row => row.Bar is not null);

    public void Add(params IReadOnlyList<string> cells) => _rows.Add(new TextRow(Checked(cells), null));

    /// <summary>A row that a terminal shows with a bar beside it.</summary>
    /// <param name="bar">From 0 to 1.</param>
    /// <param name="cells">The cells.</param>
    public void AddWithBar(double bar, params IReadOnlyList<string> cells) =>
        _rows.Add(new TextRow(Checked(cells), double.IsFinite(bar) ? bar : 0));

    private string[] Checked(IReadOnlyList<string> cells) => cells.Count == columns.Count
        ? [.. cells.Select(PlainText.OneLine)]
        : throw new ArgumentException($"{cells.Count} cells in a table of {columns.Count} columns.", nameof(cells));
}
