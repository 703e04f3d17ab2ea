using Spector.TypeUnion;

namespace Spector.Scenarios;

internal static class TypeUnionScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var client = new TypeUnionClient(new TypeUnionClientOptions { BaseAddress = run.Server });
        IDefaultClient union = client.Default;

        await run.ReturnsAsync(
            "Type_Union_StringsOnly_get", new() { Prop = StringsOnlyGetResponseProp.B }, () => union.StringsOnlyGetAsync());
        await run.AcceptsAsync(
            "Type_Union_StringsOnly_send", () => union.StringsOnlySendAsync(new() { Prop = StringsOnlySendRequestProp.B }));
        await run.ReturnsAsync(
            "Type_Union_StringExtensible_get", new() { Prop = new("custom") }, () => union.StringExtensibleGetAsync());
        await run.AcceptsAsync(
            "Type_Union_StringExtensible_send", () => union.StringExtensibleSendAsync(new() { Prop = new("custom") }));
        await run.ReturnsAsync(
            "Type_Union_StringExtensibleNamed_get", new() { Prop = new("custom") }, () => union.StringExtensibleNamedGetAsync());
        await run.AcceptsAsync(
            "Type_Union_StringExtensibleNamed_send", () => union.StringExtensibleNamedSendAsync(new() { Prop = new("custom") }));
        await run.ReturnsAsync(
            "Type_Union_IntsOnly_get", new() { Prop = IntsOnlyGetResponseProp.Number2 }, () => union.IntsOnlyGetAsync());
        await run.AcceptsAsync(
            "Type_Union_IntsOnly_send", () => union.IntsOnlySendAsync(new() { Prop = IntsOnlySendRequestProp.Number2 }));
        await run.ReturnsAsync(
            "Type_Union_FloatsOnly_get", new() { Prop = FloatsOnlyGetResponseProp.Number2_2 }, () => union.FloatsOnlyGetAsync());
        await run.AcceptsAsync(
            "Type_Union_FloatsOnly_send", () => union.FloatsOnlySendAsync(new() { Prop = FloatsOnlySendRequestProp.Number2_2 }));

        Cat cat = new() { Name = "test" };
        await run.ReturnsAsync("Type_Union_ModelsOnly_get", new() { Prop = cat }, () => union.ModelsOnlyGetAsync());
        await run.AcceptsAsync("Type_Union_ModelsOnly_send", () => union.ModelsOnlySendAsync(new() { Prop = cat }));

        EnumsOnlyCases enums = new() { Lr = LR.Right, Ud = UD.Up };
        await run.ReturnsAsync("Type_Union_EnumsOnly_get", new() { Prop = enums }, () => union.EnumsOnlyGetAsync());
        await run.AcceptsAsync("Type_Union_EnumsOnly_send", () => union.EnumsOnlySendAsync(new() { Prop = enums }));

        StringAndArrayCases texts = new() { String = "test", Array = StringAndArrayCasesArray.FromStringList(["test1", "test2"]) };
        await run.ReturnsAsync("Type_Union_StringAndArray_get", new() { Prop = texts }, () => union.StringAndArrayGetAsync());
        await run.AcceptsAsync("Type_Union_StringAndArray_send", () => union.StringAndArraySendAsync(new() { Prop = texts }));

        MixedLiteralsCases literals = new()
        {
            StringLiteral = MixedLiteralsCasesStringLiteralOption1.A,
            IntLiteral = MixedLiteralsCasesIntLiteralOption2.Number2,
            FloatLiteral = MixedLiteralsCasesFloatLiteralOption2.Number3_3,
            BooleanLiteral = true,
        };
        await run.ReturnsAsync("Type_Union_MixedLiterals_get", new() { Prop = literals }, () => union.MixedLiteralsGetAsync());
        await run.AcceptsAsync("Type_Union_MixedLiterals_send", () => union.MixedLiteralsSendAsync(new() { Prop = literals }));

        MixedTypesCases types = new()
        {
            Model = cat,
            Literal = MixedTypesCasesLiteralOption2.A,
            Int = 2,
            Boolean = true,
            Array = [cat, MixedTypesCasesArrayItemOption2.A, 2, true],
        };
        await run.ReturnsAsync("Type_Union_MixedTypes_get", new() { Prop = types }, () => union.MixedTypesGetAsync());
        await run.AcceptsAsync("Type_Union_MixedTypes_send", () => union.MixedTypesSendAsync(new() { Prop = types }));
    }
}
