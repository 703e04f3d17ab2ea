using Spector.Documentation;

namespace Spector.Scenarios;

internal static class DocumentationScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new DocumentationClient(new DocumentationClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        await run.AcceptsAsync("Documentation_Lists_bulletPointsOp", () => client.ListsBulletPointsOpAsync());
        await run.AcceptsAsync(
            "Documentation_Lists_bulletPointsModel",
            () => client.ListsBulletPointsModelAsync(new() { Input = new() { Prop = ListsBulletPointsEnum.Simple } }));
        await run.AcceptsAsync("Documentation_Lists_numbered", () => client.ListsNumberedAsync());
        await run.AcceptsAsync("Documentation_TextFormatting_boldText", () => client.TextFormattingBoldTextAsync());
        await run.AcceptsAsync("Documentation_TextFormatting_italicText", () => client.TextFormattingItalicTextAsync());
        await run.AcceptsAsync("Documentation_TextFormatting_combinedFormatting", () => client.TextFormattingCombinedFormattingAsync());
    }
}
