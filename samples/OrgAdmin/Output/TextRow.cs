namespace OrgAdmin.Output;

/// <param name="Cells">One for each column.</param>
/// <param name="Bar">From 0 to 1; null: none.</param>
internal sealed record TextRow(IReadOnlyList<string> Cells, double? Bar);
