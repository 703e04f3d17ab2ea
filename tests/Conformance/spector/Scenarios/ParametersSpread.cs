using Spector.ParametersSpread;

namespace Spector.Scenarios;

internal static class ParametersSpreadScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new ParametersSpreadClient(new ParametersSpreadClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        ModelBodyParameter foo = new() { Name = "foo" };

        await run.AcceptsAsync("Parameters_Spread_Model_spreadAsRequestBody", () => client.ModelSpreadAsRequestBodyAsync(foo));
        await run.AcceptsAsync(
            "Parameters_Spread_Model_spreadCompositeRequestOnlyWithBody", () => client.ModelSpreadCompositeRequestOnlyWithBodyAsync(foo));
        await run.AcceptsAsync(
            "Parameters_Spread_Model_spreadCompositeRequestWithoutBody",
            () => client.ModelSpreadCompositeRequestWithoutBodyAsync("foo", "bar"));
        await run.AcceptsAsync(
            "Parameters_Spread_Model_spreadCompositeRequest", () => client.ModelSpreadCompositeRequestAsync("foo", "bar", foo));
        await run.AcceptsAsync(
            "Parameters_Spread_Model_spreadCompositeRequestMix",
            () => client.ModelSpreadCompositeRequestMixAsync("foo", "bar", new() { Prop = "foo" }));
        await run.AcceptsAsync(
            "Parameters_Spread_Alias_spreadAsRequestBody", () => client.AliasSpreadAsRequestBodyAsync(new() { Name = "foo" }));
        await run.AcceptsAsync(
            "Parameters_Spread_Alias_spreadAsRequestParameter",
            () => client.AliasSpreadAsRequestParameterAsync("1", "bar", new() { Name = "foo" }));
        await run.AcceptsAsync(
            "Parameters_Spread_Alias_spreadParameterWithInnerModel",
            () => client.AliasSpreadParameterWithInnerModelAsync("1", "bar", new() { Name = "foo" }));
        await run.AcceptsAsync(
            "Parameters_Spread_Alias_spreadParameterWithInnerAlias",
            () => client.AliasSpreadParameterWithInnerAliasAsync("1", "bar", new() { Name = "foo", Age = 1 }));
        AliasSpreadWithMultipleParametersRequest several = new()
        {
            RequiredString = "foo",
            OptionalInt = 1,
            RequiredIntList = [1, 2],
            OptionalStringList = ["foo", "bar"],
        };
        await run.AcceptsAsync(
            "Parameters_Spread_Alias_spreadWithMultipleParameters",
            () => client.AliasSpreadWithMultipleParametersAsync("1", "bar", several));
    }
}
