using System.Text.Json;
using Atlassian.Admin.Gen.Json;
using Spector.TypeScalar;

namespace Spector.Scenarios;

internal static class TypeScalarScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var client = new TypeScalarClient(new TypeScalarClientOptions { BaseAddress = run.Server });
        IDefaultClient scalar = client.Default;

        await run.BothWaysAsync("Type_Scalar_String", "test", scalar.StringGetAsync, scalar.StringPutAsync);
        await run.BothWaysAsync("Type_Scalar_Boolean", true, scalar.BooleanGetAsync, scalar.BooleanPutAsync);
        await run.BothWaysAsync<JsonElement>("Type_Scalar_Unknown", JsonValues.From("test"), scalar.UnknownGetAsync, scalar.UnknownPutAsync);

        await run.BothWaysAsync(
            "Type_Scalar_DecimalType",
            0.33333m,
            scalar.DecimalTypeResponseBodyAsync,
            scalar.DecimalTypeRequestBodyAsync,
            "responseBody",
            "requestBody");
        await run.AcceptsAsync("Type_Scalar_DecimalType_requestParameter", () => scalar.DecimalTypeRequestParameterAsync(0.33333m));
        await run.BothWaysAsync(
            "Type_Scalar_Decimal128Type",
            0.33333m,
            scalar.Decimal128TypeResponseBodyAsync,
            scalar.Decimal128TypeRequestBodyAsync,
            "responseBody",
            "requestBody");
        await run.AcceptsAsync("Type_Scalar_Decimal128Type_requestParameter", () => scalar.Decimal128TypeRequestParameterAsync(0.33333m));

        // The sum of what is received is sent: 0.3 exactly.
        IReadOnlyList<decimal> parts = [0.1m, 0.1m, 0.1m];
        await run.ReturnsAsync("Type_Scalar_DecimalVerify_prepareVerify", parts, () => scalar.DecimalVerifyPrepareVerifyAsync());
        await run.AcceptsAsync(
            "Type_Scalar_DecimalVerify_verify",
            async () => await scalar.DecimalVerifyVerifyAsync((await scalar.DecimalVerifyPrepareVerifyAsync()).Sum()));
        await run.ReturnsAsync("Type_Scalar_Decimal128Verify_prepareVerify", parts, () => scalar.Decimal128VerifyPrepareVerifyAsync());
        await run.AcceptsAsync(
            "Type_Scalar_Decimal128Verify_verify",
            async () => await scalar.Decimal128VerifyVerifyAsync((await scalar.Decimal128VerifyPrepareVerifyAsync()).Sum()));
    }
}
