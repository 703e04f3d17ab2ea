using Spectre.Console;

namespace OrgAdmin.Output;

/// <summary>Green is well, yellow wants a look, red is gone. A value that is not known keeps the terminal's colour.</summary>
internal static class StatusColors
{
    public static Color? Of(string status) => status switch
    {
        "active" or "enabled" or "verified" => Color.Green,
        "inactive" or "disabled" or "pending" => Color.Yellow,
        "closed" => Color.Red,
        _ => null,
    };
}
