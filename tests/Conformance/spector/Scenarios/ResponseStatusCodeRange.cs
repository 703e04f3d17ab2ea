using System.Net;
using Spector.ResponseStatusCodeRange;

namespace Spector.Scenarios;

internal static class ResponseStatusCodeRangeScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new ResponseStatusCodeRangeClient(new ResponseStatusCodeRangeClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        await run.RefusesAsync(
            "Response_StatusCodeRange_errorResponseStatusCode404",
            HttpStatusCode.NotFound,
            new NotFoundError { Code = "not-found", ResourceId = "resource1" },
            () => client.ErrorResponseStatusCode404Async());
    }
}
