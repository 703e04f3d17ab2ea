using Atlassian.Admin.Gen;
using Spector.EncodeDuration;

namespace Spector.Scenarios;

internal static class EncodeDurationScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new EncodeDurationClient(new EncodeDurationClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        await run.AcceptsAsync("Encode_Duration_Query_default", () => client.QueryDefaultAsync(Samples.FortyDays));
        await run.AcceptsAsync("Encode_Duration_Query_iso8601", () => client.QueryIso8601Async(Samples.FortyDays));
        await run.AcceptsAsync("Encode_Duration_Query_int32Seconds", () => client.QueryInt32SecondsAsync(36));
        await run.AcceptsAsync("Encode_Duration_Query_int32SecondsLargerUnit", () => client.QueryInt32SecondsLargerUnitAsync(120));
        await run.AcceptsAsync("Encode_Duration_Query_floatSeconds", () => client.QueryFloatSecondsAsync(35.625));
        await run.AcceptsAsync("Encode_Duration_Query_floatSecondsLargerUnit", () => client.QueryFloatSecondsLargerUnitAsync(150));
        await run.AcceptsAsync("Encode_Duration_Query_float64Seconds", () => client.QueryFloat64SecondsAsync(35.625));
        await run.AcceptsAsync("Encode_Duration_Query_int32Milliseconds", () => client.QueryInt32MillisecondsAsync(36000));
        await run.AcceptsAsync("Encode_Duration_Query_int32MillisecondsLargerUnit", () => client.QueryInt32MillisecondsLargerUnitAsync(180000));
        await run.AcceptsAsync("Encode_Duration_Query_floatMilliseconds", () => client.QueryFloatMillisecondsAsync(35625));
        await run.AcceptsAsync("Encode_Duration_Query_floatMillisecondsLargerUnit", () => client.QueryFloatMillisecondsLargerUnitAsync(210000));
        await run.AcceptsAsync("Encode_Duration_Query_float64Milliseconds", () => client.QueryFloat64MillisecondsAsync(35625));
        await run.AcceptsAsync("Encode_Duration_Query_int32SecondsArray", () => client.QueryInt32SecondsArrayAsync([36, 47]));
        await run.AcceptsAsync(
            "Encode_Duration_Query_int32MillisecondsArray", () => client.QueryInt32MillisecondsArrayAsync([36000, 47000]));

        await run.EchoesAsync("Encode_Duration_Property_default", new PropertyDefaultDurationProperty { Value = Samples.FortyDays }, client.PropertyDefaultAsync);
        await run.EchoesAsync("Encode_Duration_Property_iso8601", new PropertyISO8601DurationProperty { Value = Samples.FortyDays }, client.PropertyIso8601Async);
        await run.EchoesAsync(
            "Encode_Duration_Property_int32Seconds", new PropertyInt32SecondsDurationProperty { Value = 36 }, client.PropertyInt32SecondsAsync);
        await run.EchoesAsync(
            "Encode_Duration_Property_int32SecondsLargerUnit", new PropertyInt32SecondsLargerUnitDurationProperty { Value = 120 }, client.PropertyInt32SecondsLargerUnitAsync);
        await run.EchoesAsync(
            "Encode_Duration_Property_floatSeconds", new PropertyFloatSecondsDurationProperty { Value = 35.625 }, client.PropertyFloatSecondsAsync);
        await run.EchoesAsync(
            "Encode_Duration_Property_floatSecondsLargerUnit", new PropertyFloatSecondsLargerUnitDurationProperty { Value = 150 }, client.PropertyFloatSecondsLargerUnitAsync);
        await run.EchoesAsync(
            "Encode_Duration_Property_float64Seconds", new PropertyFloat64SecondsDurationProperty { Value = 35.625 }, client.PropertyFloat64SecondsAsync);
        await run.EchoesAsync(
            "Encode_Duration_Property_int32Milliseconds", new PropertyInt32MillisecondsDurationProperty { Value = 36000 }, client.PropertyInt32MillisecondsAsync);
        await run.EchoesAsync(
            "Encode_Duration_Property_int32MillisecondsLargerUnit", new PropertyInt32MillisecondsLargerUnitDurationProperty { Value = 180000 }, client.PropertyInt32MillisecondsLargerUnitAsync);
        await run.EchoesAsync(
            "Encode_Duration_Property_floatMilliseconds", new PropertyFloatMillisecondsDurationProperty { Value = 35625 }, client.PropertyFloatMillisecondsAsync);
        await run.EchoesAsync(
            "Encode_Duration_Property_floatMillisecondsLargerUnit", new PropertyFloatMillisecondsLargerUnitDurationProperty { Value = 210000 }, client.PropertyFloatMillisecondsLargerUnitAsync);
        await run.EchoesAsync(
            "Encode_Duration_Property_float64Milliseconds", new PropertyFloat64MillisecondsDurationProperty { Value = 35625 }, client.PropertyFloat64MillisecondsAsync);
        await run.EchoesAsync(
            "Encode_Duration_Property_floatSecondsArray", new PropertyFloatSecondsDurationArrayProperty { Value = [35.625f, 46.75f] }, client.PropertyFloatSecondsArrayAsync);
        await run.EchoesAsync(
            "Encode_Duration_Property_floatMillisecondsArray", new PropertyFloatMillisecondsDurationArrayProperty { Value = [35625f, 46750f] }, client.PropertyFloatMillisecondsArrayAsync);

        await run.AcceptsAsync("Encode_Duration_Header_default", () => client.HeaderDefaultAsync(Samples.FortyDays));
        await run.AcceptsAsync("Encode_Duration_Header_iso8601", () => client.HeaderIso8601Async(Samples.FortyDays));
        await run.AcceptsAsync(
            "Encode_Duration_Header_iso8601Array",
            () => client.HeaderIso8601ArrayAsync([Samples.FortyDays, IsoDuration.Parse("P50D")]));
        await run.AcceptsAsync("Encode_Duration_Header_int32Seconds", () => client.HeaderInt32SecondsAsync(36));
        await run.AcceptsAsync("Encode_Duration_Header_int32SecondsLargerUnit", () => client.HeaderInt32SecondsLargerUnitAsync(120));
        await run.AcceptsAsync("Encode_Duration_Header_floatSeconds", () => client.HeaderFloatSecondsAsync(35.625));
        await run.AcceptsAsync("Encode_Duration_Header_floatSecondsLargerUnit", () => client.HeaderFloatSecondsLargerUnitAsync(150));
        await run.AcceptsAsync("Encode_Duration_Header_float64Seconds", () => client.HeaderFloat64SecondsAsync(35.625));
        await run.AcceptsAsync("Encode_Duration_Header_int32Milliseconds", () => client.HeaderInt32MillisecondsAsync(36000));
        await run.AcceptsAsync("Encode_Duration_Header_int32MillisecondsLargerUnit", () => client.HeaderInt32MillisecondsLargerUnitAsync(180000));
        await run.AcceptsAsync("Encode_Duration_Header_floatMilliseconds", () => client.HeaderFloatMillisecondsAsync(35625));
        await run.AcceptsAsync("Encode_Duration_Header_floatMillisecondsLargerUnit", () => client.HeaderFloatMillisecondsLargerUnitAsync(210000));
        await run.AcceptsAsync("Encode_Duration_Header_float64Milliseconds", () => client.HeaderFloat64MillisecondsAsync(35625));
        await run.AcceptsAsync(
            "Encode_Duration_Header_int32MillisecondsArray", () => client.HeaderInt32MillisecondsArrayAsync([36000, 47000]));
    }
}
