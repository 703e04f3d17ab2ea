using Spector.EncodeDatetime;

namespace Spector.Scenarios;

internal static class EncodeDatetimeScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new EncodeDatetimeClient(new EncodeDatetimeClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        DateTimeOffset first = DateTimeOffset.FromUnixTimeSeconds(1686566864);
        DateTimeOffset second = DateTimeOffset.FromUnixTimeSeconds(1686734256);

        await run.AcceptsAsync("Encode_Datetime_Query_default", () => client.QueryDefaultAsync(Samples.Time));
        await run.AcceptsAsync("Encode_Datetime_Query_rfc3339", () => client.QueryRfc3339Async(Samples.Time));
        await run.AcceptsAsync("Encode_Datetime_Query_rfc7231", () => client.QueryRfc7231Async(Samples.HttpTime));
        await run.AcceptsAsync("Encode_Datetime_Query_unixTimestamp", () => client.QueryUnixTimestampAsync(first));
        await run.AcceptsAsync("Encode_Datetime_Query_unixTimestampArray", () => client.QueryUnixTimestampArrayAsync([first, second]));

        await run.EchoesAsync("Encode_Datetime_Property_default", new DefaultDatetimeProperty { Value = Samples.Time }, client.PropertyDefaultAsync);
        await run.EchoesAsync("Encode_Datetime_Property_rfc3339", new Rfc3339DatetimeProperty { Value = Samples.Time }, client.PropertyRfc3339Async);
        await run.EchoesAsync("Encode_Datetime_Property_rfc7231", new Rfc7231DatetimeProperty { Value = Samples.HttpTime }, client.PropertyRfc7231Async);
        await run.EchoesAsync("Encode_Datetime_Property_unixTimestamp", new UnixTimestampDatetimeProperty { Value = first }, client.PropertyUnixTimestampAsync);
        await run.EchoesAsync(
            "Encode_Datetime_Property_unixTimestampArray", new UnixTimestampArrayDatetimeProperty { Value = [first, second] }, client.PropertyUnixTimestampArrayAsync);

        await run.AcceptsAsync("Encode_Datetime_Header_default", () => client.HeaderDefaultAsync(Samples.HttpTime));
        await run.AcceptsAsync("Encode_Datetime_Header_rfc3339", () => client.HeaderRfc3339Async(Samples.Time));
        await run.AcceptsAsync("Encode_Datetime_Header_rfc7231", () => client.HeaderRfc7231Async(Samples.HttpTime));
        await run.AcceptsAsync("Encode_Datetime_Header_unixTimestamp", () => client.HeaderUnixTimestampAsync(first));
        await run.AcceptsAsync("Encode_Datetime_Header_unixTimestampArray", () => client.HeaderUnixTimestampArrayAsync([first, second]));

        await run.AcceptsAsync("Encode_Datetime_ResponseHeader_default", () => client.ResponseHeaderDefaultAsync());
        await run.AcceptsAsync("Encode_Datetime_ResponseHeader_rfc3339", () => client.ResponseHeaderRfc3339Async());
        await run.AcceptsAsync("Encode_Datetime_ResponseHeader_rfc7231", () => client.ResponseHeaderRfc7231Async());
        await run.AcceptsAsync("Encode_Datetime_ResponseHeader_unixTimestamp", () => client.ResponseHeaderUnixTimestampAsync());
    }
}
