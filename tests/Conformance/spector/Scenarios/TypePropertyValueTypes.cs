using System.Text.Json;
using Atlassian.Admin.Gen.Json;
using Spector.TypePropertyValueTypes;

namespace Spector.Scenarios;

internal static class TypePropertyValueTypesScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new TypePropertyValueTypesClient(new TypePropertyValueTypesClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        const string Scenario = "Type_Property_ValueTypes";
        InnerModel hello = new() { Property = "hello" };
        InnerModel world = new() { Property = "world" };

        await run.BothWaysAsync($"{Scenario}_Boolean", new() { Property = true }, client.BooleanGetAsync, client.BooleanPutAsync);
        await run.BothWaysAsync($"{Scenario}_String", new() { Property = "hello" }, client.StringGetAsync, client.StringPutAsync);
        await run.BothWaysAsync($"{Scenario}_Bytes", new() { Property = Samples.HelloWorld }, client.BytesGetAsync, client.BytesPutAsync);
        await run.BothWaysAsync($"{Scenario}_Int", new() { Property = 42 }, client.IntGetAsync, client.IntPutAsync);
        await run.BothWaysAsync($"{Scenario}_Float", new() { Property = 43.125f }, client.FloatGetAsync, client.FloatPutAsync);
        await run.BothWaysAsync($"{Scenario}_Decimal", new() { Property = 0.33333m }, client.DecimalGetAsync, client.DecimalPutAsync);
        await run.BothWaysAsync($"{Scenario}_Decimal128", new() { Property = 0.33333m }, client.Decimal128GetAsync, client.Decimal128PutAsync);
        await run.BothWaysAsync($"{Scenario}_Datetime", new() { Property = Samples.Time }, client.DatetimeGetAsync, client.DatetimePutAsync);
        await run.BothWaysAsync($"{Scenario}_Duration", new() { Property = Samples.Duration }, client.DurationGetAsync, client.DurationPutAsync);
        await run.BothWaysAsync($"{Scenario}_Enum", new() { Property = FixedInnerEnum.ValueOne }, client.EnumGetAsync, client.EnumPutAsync);
        await run.BothWaysAsync($"{Scenario}_ExtensibleEnum", new() { Property = new("UnknownValue") }, client.ExtensibleEnumGetAsync, client.ExtensibleEnumPutAsync);
        await run.BothWaysAsync($"{Scenario}_Model", new() { Property = hello }, client.ModelGetAsync, client.ModelPutAsync);
        await run.BothWaysAsync($"{Scenario}_CollectionsString", new() { Property = ["hello", "world"] }, client.CollectionsStringGetAsync, client.CollectionsStringPutAsync);
        await run.BothWaysAsync($"{Scenario}_CollectionsInt", new() { Property = [1, 2] }, client.CollectionsIntGetAsync, client.CollectionsIntPutAsync);
        await run.BothWaysAsync($"{Scenario}_CollectionsModel", new() { Property = [hello, world] }, client.CollectionsModelGetAsync, client.CollectionsModelPutAsync);
        await run.BothWaysAsync($"{Scenario}_DictionaryString", new() { Property = new Dictionary<string, string> { ["k1"] = "hello", ["k2"] = "world" } }, client.DictionaryStringGetAsync, client.DictionaryStringPutAsync);
        await run.BothWaysAsync($"{Scenario}_UnknownString", new() { Property = JsonValues.From("hello") }, client.UnknownStringGetAsync, client.UnknownStringPutAsync);
        await run.BothWaysAsync($"{Scenario}_UnknownInt", new() { Property = JsonValues.From(42) }, client.UnknownIntGetAsync, client.UnknownIntPutAsync);
        await run.BothWaysAsync($"{Scenario}_UnknownDict", new() { Property = JsonValues.Parse("""{"k1":"hello","k2":42}""") }, client.UnknownDictGetAsync, client.UnknownDictPutAsync);
        await run.BothWaysAsync($"{Scenario}_UnknownArray", new() { Property = JsonValues.Parse("""["hello","world"]""") }, client.UnknownArrayGetAsync, client.UnknownArrayPutAsync);

        // The document has one value; it is the property's from the start.
        await run.BothWaysAsync($"{Scenario}_StringLiteral", new(), client.StringLiteralGetAsync, client.StringLiteralPutAsync);
        await run.BothWaysAsync($"{Scenario}_IntLiteral", new(), client.IntLiteralGetAsync, client.IntLiteralPutAsync);
        await run.BothWaysAsync($"{Scenario}_FloatLiteral", new(), client.FloatLiteralGetAsync, client.FloatLiteralPutAsync);
        await run.BothWaysAsync($"{Scenario}_BooleanLiteral", new(), client.BooleanLiteralGetAsync, client.BooleanLiteralPutAsync);
        await run.BothWaysAsync($"{Scenario}_UnionEnumValue", new(), client.UnionEnumValueGetAsync, client.UnionEnumValuePutAsync);

        await run.BothWaysAsync(
            $"{Scenario}_UnionStringLiteral",
            new() { Property = UnionStringLiteralPropertyProperty.World },
            client.UnionStringLiteralGetAsync,
            client.UnionStringLiteralPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_UnionIntLiteral",
            new() { Property = UnionIntLiteralPropertyProperty.Number42 },
            client.UnionIntLiteralGetAsync,
            client.UnionIntLiteralPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_UnionFloatLiteral",
            new() { Property = UnionFloatLiteralPropertyProperty.Number46_875 },
            client.UnionFloatLiteralGetAsync,
            client.UnionFloatLiteralPutAsync);
        IReadOnlyDictionary<string, JsonElement> empty = new Dictionary<string, JsonElement>();
        await run.BothWaysAsync($"{Scenario}_Never", empty, client.NeverGetAsync, client.NeverPutAsync);
    }
}
