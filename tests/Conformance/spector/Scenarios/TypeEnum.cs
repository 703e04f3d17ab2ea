using System.Net;
using Spector.TypeEnumExtensible;
using Spector.TypeEnumFixed;

namespace Spector.Scenarios;

internal static class TypeEnumScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var extensible = new TypeEnumExtensibleClient(new TypeEnumExtensibleClientOptions { BaseAddress = run.Server });
        await run.BothWaysAsync(
            "Type_Enum_Extensible_String",
            DaysOfWeekExtensibleEnum.Monday,
            extensible.Default.StringGetKnownValueAsync,
            extensible.Default.StringPutKnownValueAsync,
            "getKnownValue",
            "putKnownValue");
        await run.BothWaysAsync(
            "Type_Enum_Extensible_String",
            new DaysOfWeekExtensibleEnum("Weekend"),
            extensible.Default.StringGetUnknownValueAsync,
            extensible.Default.StringPutUnknownValueAsync,
            "getUnknownValue",
            "putUnknownValue");

        using var closed = new TypeEnumFixedClient(new TypeEnumFixedClientOptions { BaseAddress = run.Server });
        await run.BothWaysAsync(
            "Type_Enum_Fixed_String",
            DaysOfWeekEnum.Monday,
            closed.Default.StringGetKnownValueAsync,
            closed.Default.StringPutKnownValueAsync,
            "getKnownValue",
            "putKnownValue");
        await run.RefusesAsync(
            "Type_Enum_Fixed_String_putUnknownValue",
            HttpStatusCode.InternalServerError,
            () => closed.Default.StringPutUnknownValueAsync(new DaysOfWeekEnum("Weekend")));
    }
}
