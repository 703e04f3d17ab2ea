using Spector.TypePropertyOptionality;

namespace Spector.Scenarios;

internal static class TypePropertyOptionalityScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new TypePropertyOptionalityClient(new TypePropertyOptionalityClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        await run.BothWaysAsync(
            "Type_Property_Optional_String", new() { Property = "hello" }, client.StringGetAllAsync, client.StringPutAllAsync, "getAll", "putAll");
        await run.BothWaysAsync(
            "Type_Property_Optional_String", new(), client.StringGetDefaultAsync, client.StringPutDefaultAsync, "getDefault", "putDefault");
        await run.BothWaysAsync(
            "Type_Property_Optional_Bytes", new() { Property = Samples.HelloWorld }, client.BytesGetAllAsync, client.BytesPutAllAsync, "getAll", "putAll");
        await run.BothWaysAsync(
            "Type_Property_Optional_Bytes", new(), client.BytesGetDefaultAsync, client.BytesPutDefaultAsync, "getDefault", "putDefault");
        await run.BothWaysAsync(
            "Type_Property_Optional_Datetime", new() { Property = Samples.Time }, client.DatetimeGetAllAsync, client.DatetimePutAllAsync, "getAll", "putAll");
        await run.BothWaysAsync(
            "Type_Property_Optional_Datetime", new(), client.DatetimeGetDefaultAsync, client.DatetimePutDefaultAsync, "getDefault", "putDefault");
        await run.BothWaysAsync(
            "Type_Property_Optional_Duration", new() { Property = Samples.Duration }, client.DurationGetAllAsync, client.DurationPutAllAsync, "getAll", "putAll");
        await run.BothWaysAsync(
            "Type_Property_Optional_Duration", new(), client.DurationGetDefaultAsync, client.DurationPutDefaultAsync, "getDefault", "putDefault");
        await run.BothWaysAsync(
            "Type_Property_Optional_PlainDate", new() { Property = new DateOnly(2022, 12, 12) }, client.PlainDateGetAllAsync, client.PlainDatePutAllAsync, "getAll", "putAll");
        await run.BothWaysAsync(
            "Type_Property_Optional_PlainDate", new(), client.PlainDateGetDefaultAsync, client.PlainDatePutDefaultAsync, "getDefault", "putDefault");
        await run.BothWaysAsync(
            "Type_Property_Optional_PlainTime", new() { Property = new TimeOnly(13, 6, 12) }, client.PlainTimeGetAllAsync, client.PlainTimePutAllAsync, "getAll", "putAll");
        await run.BothWaysAsync(
            "Type_Property_Optional_PlainTime", new(), client.PlainTimeGetDefaultAsync, client.PlainTimePutDefaultAsync, "getDefault", "putDefault");
        await run.BothWaysAsync(
            "Type_Property_Optional_CollectionsByte", new() { Property = [Samples.HelloWorld, Samples.HelloWorld] }, client.CollectionsByteGetAllAsync, client.CollectionsBytePutAllAsync, "getAll", "putAll");
        await run.BothWaysAsync(
            "Type_Property_Optional_CollectionsByte", new(), client.CollectionsByteGetDefaultAsync, client.CollectionsBytePutDefaultAsync, "getDefault", "putDefault");
        await run.BothWaysAsync(
            "Type_Property_Optional_CollectionsModel", new() { Property = [new() { Property = "hello" }, new() { Property = "world" }] }, client.CollectionsModelGetAllAsync, client.CollectionsModelPutAllAsync, "getAll", "putAll");
        await run.BothWaysAsync(
            "Type_Property_Optional_CollectionsModel", new(), client.CollectionsModelGetDefaultAsync, client.CollectionsModelPutDefaultAsync, "getDefault", "putDefault");
        await run.BothWaysAsync(
            "Type_Property_Optional_StringLiteral", new() { Property = StringLiteralPropertyProperty.Hello }, client.StringLiteralGetAllAsync, client.StringLiteralPutAllAsync, "getAll", "putAll");
        await run.BothWaysAsync(
            "Type_Property_Optional_StringLiteral", new(), client.StringLiteralGetDefaultAsync, client.StringLiteralPutDefaultAsync, "getDefault", "putDefault");
        await run.BothWaysAsync(
            "Type_Property_Optional_IntLiteral", new() { Property = IntLiteralPropertyProperty.Number1 }, client.IntLiteralGetAllAsync, client.IntLiteralPutAllAsync, "getAll", "putAll");
        await run.BothWaysAsync(
            "Type_Property_Optional_IntLiteral", new(), client.IntLiteralGetDefaultAsync, client.IntLiteralPutDefaultAsync, "getDefault", "putDefault");
        await run.BothWaysAsync(
            "Type_Property_Optional_FloatLiteral", new() { Property = FloatLiteralPropertyProperty.Number1_25 }, client.FloatLiteralGetAllAsync, client.FloatLiteralPutAllAsync, "getAll", "putAll");
        await run.BothWaysAsync(
            "Type_Property_Optional_FloatLiteral", new(), client.FloatLiteralGetDefaultAsync, client.FloatLiteralPutDefaultAsync, "getDefault", "putDefault");
        await run.BothWaysAsync(
            "Type_Property_Optional_BooleanLiteral", new() { Property = true }, client.BooleanLiteralGetAllAsync, client.BooleanLiteralPutAllAsync, "getAll", "putAll");
        await run.BothWaysAsync(
            "Type_Property_Optional_BooleanLiteral", new(), client.BooleanLiteralGetDefaultAsync, client.BooleanLiteralPutDefaultAsync, "getDefault", "putDefault");
        await run.BothWaysAsync(
            "Type_Property_Optional_UnionStringLiteral", new() { Property = UnionStringLiteralPropertyProperty.World }, client.UnionStringLiteralGetAllAsync, client.UnionStringLiteralPutAllAsync, "getAll", "putAll");
        await run.BothWaysAsync(
            "Type_Property_Optional_UnionStringLiteral", new(), client.UnionStringLiteralGetDefaultAsync, client.UnionStringLiteralPutDefaultAsync, "getDefault", "putDefault");
        await run.BothWaysAsync(
            "Type_Property_Optional_UnionIntLiteral", new() { Property = UnionIntLiteralPropertyProperty.Number2 }, client.UnionIntLiteralGetAllAsync, client.UnionIntLiteralPutAllAsync, "getAll", "putAll");
        await run.BothWaysAsync(
            "Type_Property_Optional_UnionIntLiteral", new(), client.UnionIntLiteralGetDefaultAsync, client.UnionIntLiteralPutDefaultAsync, "getDefault", "putDefault");
        await run.BothWaysAsync(
            "Type_Property_Optional_UnionFloatLiteral", new() { Property = UnionFloatLiteralPropertyProperty.Number2_375 }, client.UnionFloatLiteralGetAllAsync, client.UnionFloatLiteralPutAllAsync, "getAll", "putAll");
        await run.BothWaysAsync(
            "Type_Property_Optional_UnionFloatLiteral", new(), client.UnionFloatLiteralGetDefaultAsync, client.UnionFloatLiteralPutDefaultAsync, "getDefault", "putDefault");
        await run.BothWaysAsync(
            "Type_Property_Optional_RequiredAndOptional",
            new() { OptionalProperty = "hello", RequiredProperty = 42 },
            client.RequiredAndOptionalGetAllAsync,
            client.RequiredAndOptionalPutAllAsync,
            "getAll",
            "putAll");
        await run.BothWaysAsync(
            "Type_Property_Optional_RequiredAndOptional",
            new() { RequiredProperty = 42 },
            client.RequiredAndOptionalGetRequiredOnlyAsync,
            client.RequiredAndOptionalPutRequiredOnlyAsync,
            "getRequiredOnly",
            "putRequiredOnly");
    }
}
