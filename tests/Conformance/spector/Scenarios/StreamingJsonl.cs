using System.Text;
using Spector.StreamingJsonl;

namespace Spector.Scenarios;

internal static class StreamingJsonlScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new StreamingJsonlClient(new StreamingJsonlClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        // Three lines of JSON, as the scenario's documentation gives them.
        byte[] lines = Encoding.UTF8.GetBytes("{\"desc\": \"one\"}\n{\"desc\": \"two\"}\n{\"desc\": \"three\"}");

        await run.AcceptsAsync("Streaming_Jsonl_Basic_send", () => client.BasicSendAsync(new MemoryStream(lines)));
        await run.DownloadsAsync("Streaming_Jsonl_Basic_receive", lines, () => client.BasicReceiveAsync());
    }
}
