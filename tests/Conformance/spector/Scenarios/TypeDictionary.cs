using System.Text.Json;
using Atlassian.Admin.Gen.Json;
using Spector.TypeDictionary;

namespace Spector.Scenarios;

internal static class TypeDictionaryScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var client = new TypeDictionaryClient(new TypeDictionaryClientOptions { BaseAddress = run.Server });
        IDefaultClient dictionary = client.Default;
        InnerModel hello = new() { Property = "hello" };
        InnerModel world = new() { Property = "world" };

        await run.BothWaysAsync(
            "Type_Dictionary_Int32Value", Of(("k1", 1), ("k2", 2)), dictionary.Int32ValueGetAsync, dictionary.Int32ValuePutAsync);
        await run.BothWaysAsync(
            "Type_Dictionary_Int64Value",
            Of(("k1", 9007199254740991), ("k2", -9007199254740991)),
            dictionary.Int64ValueGetAsync,
            dictionary.Int64ValuePutAsync);
        await run.BothWaysAsync(
            "Type_Dictionary_BooleanValue",
            Of(("k1", true), ("k2", false)),
            dictionary.BooleanValueGetAsync,
            dictionary.BooleanValuePutAsync);
        await run.BothWaysAsync(
            "Type_Dictionary_StringValue",
            Of(("k1", "hello"), ("k2", "")),
            dictionary.StringValueGetAsync,
            dictionary.StringValuePutAsync);
        await run.BothWaysAsync(
            "Type_Dictionary_Float32Value", Of(("k1", 43.125f)), dictionary.Float32ValueGetAsync, dictionary.Float32ValuePutAsync);
        await run.BothWaysAsync(
            "Type_Dictionary_DatetimeValue",
            Of(("k1", Samples.Time)),
            dictionary.DatetimeValueGetAsync,
            dictionary.DatetimeValuePutAsync);
        await run.BothWaysAsync(
            "Type_Dictionary_DurationValue",
            Of(("k1", Samples.Duration)),
            dictionary.DurationValueGetAsync,
            dictionary.DurationValuePutAsync);
        await run.BothWaysAsync<IReadOnlyDictionary<string, JsonElement>>(
            "Type_Dictionary_UnknownValue",
            Of(("k1", JsonValues.From(1)), ("k2", JsonValues.From("hello")), ("k3", JsonValues.Null)),
            dictionary.UnknownValueGetAsync,
            dictionary.UnknownValuePutAsync);
        await run.BothWaysAsync(
            "Type_Dictionary_ModelValue",
            Of(("k1", hello), ("k2", world)),
            dictionary.ModelValueGetAsync,
            dictionary.ModelValuePutAsync);
        await run.BothWaysAsync(
            "Type_Dictionary_RecursiveModelValue",
            Of(
                ("k1", hello with { Children = Of<InnerModel>() }),
                ("k2", world with { Children = Of(("k2.1", new InnerModel { Property = "inner world" })) })),
            dictionary.RecursiveModelValueGetAsync,
            dictionary.RecursiveModelValuePutAsync);
        await run.BothWaysAsync(
            "Type_Dictionary_NullableFloatValue",
            Of<float?>(("k1", 1.25f), ("k2", 0.5f), ("k3", null)),
            dictionary.NullableFloatValueGetAsync,
            dictionary.NullableFloatValuePutAsync);
    }

    private static IReadOnlyDictionary<string, T> Of<T>(params (string Key, T Value)[] items) =>
        items.ToDictionary(item => item.Key, item => item.Value);
}
