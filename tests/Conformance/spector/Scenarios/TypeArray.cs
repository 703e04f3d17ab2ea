using System.Text.Json;
using Atlassian.Admin.Gen.Json;
using Spector.TypeArray;

namespace Spector.Scenarios;

internal static class TypeArrayScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var client = new TypeArrayClient(new TypeArrayClientOptions { BaseAddress = run.Server });
        IDefaultClient array = client.Default;
        InnerModel hello = new() { Property = "hello" };
        InnerModel world = new() { Property = "world" };

        await run.BothWaysAsync("Type_Array_Int32Value", [1, 2], array.Int32ValueGetAsync, array.Int32ValuePutAsync);
        await run.BothWaysAsync(
            "Type_Array_Int64Value", [9007199254740991, -9007199254740991], array.Int64ValueGetAsync, array.Int64ValuePutAsync);
        await run.BothWaysAsync("Type_Array_BooleanValue", [true, false], array.BooleanValueGetAsync, array.BooleanValuePutAsync);
        await run.BothWaysAsync("Type_Array_StringValue", ["hello", ""], array.StringValueGetAsync, array.StringValuePutAsync);
        await run.BothWaysAsync("Type_Array_Float32Value", [43.125f], array.Float32ValueGetAsync, array.Float32ValuePutAsync);
        await run.BothWaysAsync(
            "Type_Array_DatetimeValue", [Samples.Time], array.DatetimeValueGetAsync, array.DatetimeValuePutAsync);
        await run.BothWaysAsync(
            "Type_Array_DurationValue", [Samples.Duration], array.DurationValueGetAsync, array.DurationValuePutAsync);
        await run.BothWaysAsync<IReadOnlyList<JsonElement>>(
            "Type_Array_UnknownValue",
            [JsonValues.From(1), JsonValues.From("hello"), JsonValues.Null],
            array.UnknownValueGetAsync,
            array.UnknownValuePutAsync);
        await run.BothWaysAsync("Type_Array_ModelValue", [hello, world], array.ModelValueGetAsync, array.ModelValuePutAsync);
        await run.BothWaysAsync(
            "Type_Array_NullableFloatValue", [1.25f, null, 3f], array.NullableFloatValueGetAsync, array.NullableFloatValuePutAsync);
        await run.BothWaysAsync(
            "Type_Array_NullableInt32Value", [1, null, 3], array.NullableInt32ValueGetAsync, array.NullableInt32ValuePutAsync);
        await run.BothWaysAsync(
            "Type_Array_NullableBooleanValue",
            [true, null, false],
            array.NullableBooleanValueGetAsync,
            array.NullableBooleanValuePutAsync);
        await run.BothWaysAsync(
            "Type_Array_NullableStringValue",
            ["hello", null, "world"],
            array.NullableStringValueGetAsync,
            array.NullableStringValuePutAsync);
        await run.BothWaysAsync(
            "Type_Array_NullableModelValue", [hello, null, world], array.NullableModelValueGetAsync, array.NullableModelValuePutAsync);
    }
}
