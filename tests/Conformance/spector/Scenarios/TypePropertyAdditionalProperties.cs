using Atlassian.Admin.Gen.Json;
using Spector.TypePropertyAdditionalProperties;

namespace Spector.Scenarios;

internal static class TypePropertyAdditionalPropertiesScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new TypePropertyAdditionalPropertiesClient(
            new TypePropertyAdditionalPropertiesClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        const string Scenario = "Type_Property_AdditionalProperties";
        ModelForRecord ok = new() { State = "ok" };
        WidgetData1 widget = new() { Start = new(2021, 1, 1, 0, 0, 0, TimeSpan.Zero), End = new(2021, 1, 2, 0, 0, 0, TimeSpan.Zero) };
        WidgetData2 second = new() { Start = "2021-01-01T00:00:00Z" };
        var any = new JsonMembers(Of(("prop1", JsonValues.From(32)), ("prop2", JsonValues.From(true)), ("prop3", JsonValues.From("abc"))));

        await run.BothWaysAsync(
            $"{Scenario}_ExtendsUnknown",
            new() { Name = "ExtendsUnknownAdditionalProperties", AdditionalProperties = any },
            client.ExtendsUnknownGetAsync,
            client.ExtendsUnknownPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_ExtendsUnknownDerived",
            new() { Name = "ExtendsUnknownAdditionalProperties", Index = 314, Age = 2.71875f, AdditionalProperties = any },
            client.ExtendsUnknownDerivedGetAsync,
            client.ExtendsUnknownDerivedPutAsync);
        await run.BothWaysAsync<ExtendsUnknownAdditionalPropertiesDiscriminated>(
            $"{Scenario}_ExtendsUnknownDiscriminated",
            new ExtendsUnknownAdditionalPropertiesDiscriminatedDerived { Name = "Derived", Index = 314, Age = 2.71875f, AdditionalProperties = any },
            client.ExtendsUnknownDiscriminatedGetAsync,
            client.ExtendsUnknownDiscriminatedPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_IsUnknown",
            new() { Name = "IsUnknownAdditionalProperties", AdditionalProperties = any },
            client.IsUnknownGetAsync,
            client.IsUnknownPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_IsUnknownDerived",
            new() { Name = "IsUnknownAdditionalProperties", Index = 314, Age = 2.71875f, AdditionalProperties = any },
            client.IsUnknownDerivedGetAsync,
            client.IsUnknownDerivedPutAsync);
        await run.BothWaysAsync<IsUnknownAdditionalPropertiesDiscriminated>(
            $"{Scenario}_IsUnknownDiscriminated",
            new IsUnknownAdditionalPropertiesDiscriminatedDerived { Name = "Derived", Index = 314, Age = 2.71875f, AdditionalProperties = any },
            client.IsUnknownDiscriminatedGetAsync,
            client.IsUnknownDiscriminatedPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_ExtendsString",
            new() { Name = "ExtendsStringAdditionalProperties", AdditionalProperties = Of(("prop", "abc")) },
            client.ExtendsStringGetAsync,
            client.ExtendsStringPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_IsString",
            new() { Name = "IsStringAdditionalProperties", AdditionalProperties = Of(("prop", "abc")) },
            client.IsStringGetAsync,
            client.IsStringPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_SpreadString",
            new() { Name = "SpreadSpringRecord", AdditionalProperties = Of(("prop", "abc")) },
            client.SpreadStringGetAsync,
            client.SpreadStringPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_ExtendsFloat",
            new() { Id = 43.125f, AdditionalProperties = Of(("prop", 43.125f)) },
            client.ExtendsFloatGetAsync,
            client.ExtendsFloatPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_IsFloat",
            new() { Id = 43.125f, AdditionalProperties = Of(("prop", 43.125f)) },
            client.IsFloatGetAsync,
            client.IsFloatPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_SpreadFloat",
            new() { Id = 43.125f, AdditionalProperties = Of(("prop", 43.125f)) },
            client.SpreadFloatGetAsync,
            client.SpreadFloatPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_ExtendsModel",
            new() { KnownProp = ok, AdditionalProperties = Of(("prop", ok)) },
            client.ExtendsModelGetAsync,
            client.ExtendsModelPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_IsModel",
            new() { KnownProp = ok, AdditionalProperties = Of(("prop", ok)) },
            client.IsModelGetAsync,
            client.IsModelPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_SpreadModel",
            new() { KnownProp = ok, AdditionalProperties = Of(("prop", ok)) },
            client.SpreadModelGetAsync,
            client.SpreadModelPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_ExtendsModelArray",
            new() { KnownProp = [ok, ok], AdditionalProperties = Of<IReadOnlyList<ModelForRecord>>(("prop", [ok, ok])) },
            client.ExtendsModelArrayGetAsync,
            client.ExtendsModelArrayPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_IsModelArray",
            new() { KnownProp = [ok, ok], AdditionalProperties = Of<IReadOnlyList<ModelForRecord>>(("prop", [ok, ok])) },
            client.IsModelArrayGetAsync,
            client.IsModelArrayPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_SpreadModelArray",
            new() { KnownProp = [ok, ok], AdditionalProperties = Of<IReadOnlyList<ModelForRecord>>(("prop", [ok, ok])) },
            client.SpreadModelArrayGetAsync,
            client.SpreadModelArrayPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_SpreadDifferentString",
            new() { Id = 43.125f, AdditionalProperties = Of(("prop", "abc")) },
            client.SpreadDifferentStringGetAsync,
            client.SpreadDifferentStringPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_SpreadDifferentFloat",
            new() { Name = "abc", AdditionalProperties = Of(("prop", 43.125f)) },
            client.SpreadDifferentFloatGetAsync,
            client.SpreadDifferentFloatPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_SpreadDifferentModel",
            new() { KnownProp = "abc", AdditionalProperties = Of(("prop", ok)) },
            client.SpreadDifferentModelGetAsync,
            client.SpreadDifferentModelPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_SpreadDifferentModelArray",
            new() { KnownProp = "abc", AdditionalProperties = Of<IReadOnlyList<ModelForRecord>>(("prop", [ok, ok])) },
            client.SpreadDifferentModelArrayGetAsync,
            client.SpreadDifferentModelArrayPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_ExtendsDifferentSpreadString",
            new() { Id = 43.125f, DerivedProp = "abc", AdditionalProperties = Of(("prop", "abc")) },
            client.ExtendsDifferentSpreadStringGetAsync,
            client.ExtendsDifferentSpreadStringPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_ExtendsDifferentSpreadFloat",
            new() { Name = "abc", DerivedProp = 43.125f, AdditionalProperties = Of(("prop", 43.125f)) },
            client.ExtendsDifferentSpreadFloatGetAsync,
            client.ExtendsDifferentSpreadFloatPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_ExtendsDifferentSpreadModel",
            new() { KnownProp = "abc", DerivedProp = ok, AdditionalProperties = Of(("prop", ok)) },
            client.ExtendsDifferentSpreadModelGetAsync,
            client.ExtendsDifferentSpreadModelPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_ExtendsDifferentSpreadModelArray",
            new() { KnownProp = "abc", DerivedProp = [ok, ok], AdditionalProperties = Of<IReadOnlyList<ModelForRecord>>(("prop", [ok, ok])) },
            client.ExtendsDifferentSpreadModelArrayGetAsync,
            client.ExtendsDifferentSpreadModelArrayPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_MultipleSpread",
            new() { Flag = true, AdditionalProperties = Of<MultipleSpreadRecordValue>(("prop1", "abc"), ("prop2", 43.125f)) },
            client.MultipleSpreadGetAsync,
            client.MultipleSpreadPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_SpreadRecordUnion",
            new() { Flag = true, AdditionalProperties = Of<SpreadRecordForUnionValue>(("prop1", "abc"), ("prop2", 43.125f)) },
            client.SpreadRecordUnionGetAsync,
            client.SpreadRecordUnionPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_SpreadRecordNonDiscriminatedUnion",
            new() { Name = "abc", AdditionalProperties = Of<SpreadRecordForNonDiscriminatedUnionValue>(("prop1", new WidgetData0 { FooProp = "abc" }), ("prop2", widget)) },
            client.SpreadRecordNonDiscriminatedUnionGetAsync,
            client.SpreadRecordNonDiscriminatedUnionPutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_SpreadRecordNonDiscriminatedUnion2",
            new() { Name = "abc", AdditionalProperties = Of<SpreadRecordForNonDiscriminatedUnion2Value>(("prop1", new WidgetData2 { Start = "2021-01-01T00:00:00Z" }), ("prop2", widget)) },
            client.SpreadRecordNonDiscriminatedUnion2GetAsync,
            client.SpreadRecordNonDiscriminatedUnion2PutAsync);
        await run.BothWaysAsync(
            $"{Scenario}_SpreadRecordNonDiscriminatedUnion3",
            new() { Name = "abc", AdditionalProperties = Of(("prop1", SpreadRecordForNonDiscriminatedUnion3Value.FromWidgetData2List([second, second])), ("prop2", widget)) },
            client.SpreadRecordNonDiscriminatedUnion3GetAsync,
            client.SpreadRecordNonDiscriminatedUnion3PutAsync);
    }

    private static IReadOnlyDictionary<string, T> Of<T>(params (string Key, T Value)[] items) =>
        items.ToDictionary(item => item.Key, item => item.Value);
}
