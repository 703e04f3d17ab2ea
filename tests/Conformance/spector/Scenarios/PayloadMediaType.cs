using Spector.PayloadMediaType;

namespace Spector.Scenarios;

internal static class PayloadMediaTypeScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new PayloadMediaTypeClient(new PayloadMediaTypeClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        await run.AcceptsAsync("Payload_MediaType_StringBody_sendAsText", () => client.StringBodySendAsTextAsync("{cat}"));
        await run.ReturnsAsync("Payload_MediaType_StringBody_getAsText", "{cat}", () => client.StringBodyGetAsTextAsync());
        await run.AcceptsAsync("Payload_MediaType_StringBody_sendAsJson", () => client.StringBodySendAsJsonAsync("foo"));
        await run.ReturnsAsync("Payload_MediaType_StringBody_getAsJson", "foo", () => client.StringBodyGetAsJsonAsync());
    }
}
