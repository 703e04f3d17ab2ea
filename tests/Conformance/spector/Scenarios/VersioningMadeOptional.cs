using Spector.VersioningMadeOptionalV2;

namespace Spector.Scenarios;

internal static class VersioningMadeOptionalScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new VersioningMadeOptionalV2Client(
            new VersioningMadeOptionalV2ClientOptions { BaseAddress = new Uri(run.Server, "versioning/made-optional/api-version:v2") });
        IDefaultClient client = root.Default;
        await run.EchoesAsync(
            "Versioning_MadeOptional_test",
            new TestModel { Prop = "foo" },
            (body, cancellation) => client.TestAsync(body, cancellationToken: cancellation));
    }
}
