using Spector.VersioningTypeChangedFromV2;

namespace Spector.Scenarios;

internal static class VersioningTypeChangedFromScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new VersioningTypeChangedFromV2Client(
            new VersioningTypeChangedFromV2ClientOptions { BaseAddress = new Uri(run.Server, "versioning/type-changed-from/api-version:v2") });
        IDefaultClient client = root.Default;
        await run.EchoesAsync(
            "Versioning_TypeChangedFrom_test",
            new TestModel { Prop = "foo", ChangedProp = "bar" },
            (body, cancellation) => client.TestAsync("baz", body, cancellation));
    }
}
