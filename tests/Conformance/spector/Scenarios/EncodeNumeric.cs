using Spector.EncodeNumeric;

namespace Spector.Scenarios;

internal static class EncodeNumericScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new EncodeNumericClient(new EncodeNumericClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        await run.EchoesAsync("Encode_Numeric_Property_safeintAsString", new PropertySafeintAsStringProperty { Value = "10000000000" }, client.PropertySafeintAsStringAsync);
        await run.EchoesAsync("Encode_Numeric_Property_uint32AsStringOptional", new PropertyUint32AsStringProperty { Value = "1" }, client.PropertyUint32AsStringOptionalAsync);
        await run.EchoesAsync("Encode_Numeric_Property_uint8AsString", new PropertyUint8AsStringProperty { Value = "255" }, client.PropertyUint8AsStringAsync);
    }
}
