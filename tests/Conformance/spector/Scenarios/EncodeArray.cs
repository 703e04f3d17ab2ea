using Spector.EncodeArray;

namespace Spector.Scenarios;

internal static class EncodeArrayScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new EncodeArrayClient(new EncodeArrayClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        const string Scenario = "Encode_Array_Property";

        // The document has the arrays as the texts that they are sent as.
        await run.EchoesAsync(
            $"{Scenario}_commaDelimited", new CommaDelimitedArrayProperty { Value = "blue,red,green" }, client.PropertyCommaDelimitedAsync);
        await run.EchoesAsync(
            $"{Scenario}_spaceDelimited", new SpaceDelimitedArrayProperty { Value = "blue red green" }, client.PropertySpaceDelimitedAsync);
        await run.EchoesAsync(
            $"{Scenario}_pipeDelimited", new PipeDelimitedArrayProperty { Value = "blue|red|green" }, client.PropertyPipeDelimitedAsync);
        await run.EchoesAsync(
            $"{Scenario}_newlineDelimited", new NewlineDelimitedArrayProperty { Value = "blue\nred\ngreen" }, client.PropertyNewlineDelimitedAsync);
        await run.EchoesAsync(
            $"{Scenario}_enumCommaDelimited", new CommaDelimitedEnumArrayProperty { Value = "blue,red,green" }, client.PropertyEnumCommaDelimitedAsync);
        await run.EchoesAsync(
            $"{Scenario}_enumSpaceDelimited", new SpaceDelimitedEnumArrayProperty { Value = "blue red green" }, client.PropertyEnumSpaceDelimitedAsync);
        await run.EchoesAsync(
            $"{Scenario}_enumPipeDelimited", new PipeDelimitedEnumArrayProperty { Value = "blue|red|green" }, client.PropertyEnumPipeDelimitedAsync);
        await run.EchoesAsync(
            $"{Scenario}_enumNewlineDelimited", new NewlineDelimitedEnumArrayProperty { Value = "blue\nred\ngreen" }, client.PropertyEnumNewlineDelimitedAsync);
        await run.EchoesAsync(
            $"{Scenario}_extensibleEnumCommaDelimited", new CommaDelimitedExtensibleEnumArrayProperty { Value = "blue,red,green" }, client.PropertyExtensibleEnumCommaDelimitedAsync);
        await run.EchoesAsync(
            $"{Scenario}_extensibleEnumSpaceDelimited", new SpaceDelimitedExtensibleEnumArrayProperty { Value = "blue red green" }, client.PropertyExtensibleEnumSpaceDelimitedAsync);
        await run.EchoesAsync(
            $"{Scenario}_extensibleEnumPipeDelimited", new PipeDelimitedExtensibleEnumArrayProperty { Value = "blue|red|green" }, client.PropertyExtensibleEnumPipeDelimitedAsync);
        await run.EchoesAsync(
            $"{Scenario}_extensibleEnumNewlineDelimited", new NewlineDelimitedExtensibleEnumArrayProperty { Value = "blue\nred\ngreen" }, client.PropertyExtensibleEnumNewlineDelimitedAsync);
    }
}
