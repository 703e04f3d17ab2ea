using Spectre.Console;

namespace OrgAdmin.Output;

/// <param name="Header">What is above it.</param>
/// <param name="IsNumber">Numbers are on the right.</param>
/// <param name="IsWhole">Its cells are not broken: an id is copied as one piece.</param>
/// <param name="ColorOf">The colour of a cell on a terminal; null: the terminal's own.</param>
internal sealed record TextColumn(string Header, bool IsNumber = false, bool IsWhole = false, Func<string, Color?>? ColorOf = null)
{
    public static TextColumn Id(string header) => new(header, IsWhole: true);

    public static TextColumn Number(string header) => new(header, IsNumber: true, IsWhole: true);
}
