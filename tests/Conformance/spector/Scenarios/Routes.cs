using Spector.Routes;

namespace Spector.Scenarios;

internal static class RoutesScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new RoutesClient(new RoutesClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        IReadOnlyList<string> array = ["a", "b"];
        var record = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 };

        await run.AcceptsAsync("Routes_InInterface", () => client.FixedAsync());
        await run.AcceptsAsync("Routes_fixed", () => client.InInterfaceFixedAsync());
        await run.AcceptsAsync("Routes_PathParameters_templateOnly", () => client.PathParametersTemplateOnlyAsync("a"));
        await run.AcceptsAsync("Routes_PathParameters_explicit", () => client.PathParametersExplicitAsync("a"));
        await run.AcceptsAsync("Routes_PathParameters_annotationOnly", () => client.PathParametersAnnotationOnlyAsync("a"));
        await run.AcceptsAsync("Routes_PathParameters_ReservedExpansion_template", () => client.ReservedExpansionTemplateAsync("foo/bar baz"));
        await run.AcceptsAsync("Routes_PathParameters_ReservedExpansion_annotation", () => client.ReservedExpansionAnnotationAsync("foo/bar baz"));

        await run.AcceptsAsync("Routes_PathParameters_SimpleExpansion_Standard_primitive", () => client.StandardPrimitiveAsync("a"));
        await run.AcceptsAsync("Routes_PathParameters_SimpleExpansion_Standard_array", () => client.StandardArrayAsync(array));
        await run.AcceptsAsync("Routes_PathParameters_SimpleExpansion_Standard_record", () => client.StandardRecordAsync(record));
        await run.AcceptsAsync("Routes_PathParameters_SimpleExpansion_Explode_primitive", () => client.ExplodePrimitiveAsync("a"));
        await run.AcceptsAsync("Routes_PathParameters_SimpleExpansion_Explode_array", () => client.ExplodeArrayAsync(array));
        await run.AcceptsAsync("Routes_PathParameters_SimpleExpansion_Explode_record", () => client.ExplodeRecordAsync(record));

        await run.AcceptsAsync("Routes_PathParameters_PathExpansion_Standard_primitive", () => client.StandardPrimitive2Async("a"));
        await run.AcceptsAsync("Routes_PathParameters_PathExpansion_Standard_array", () => client.StandardArray2Async(array));
        await run.AcceptsAsync("Routes_PathParameters_PathExpansion_Standard_record", () => client.StandardRecord2Async(record));
        await run.AcceptsAsync("Routes_PathParameters_PathExpansion_Explode_primitive", () => client.ExplodePrimitive2Async("a"));
        await run.AcceptsAsync("Routes_PathParameters_PathExpansion_Explode_array", () => client.ExplodeArray2Async(array));
        await run.AcceptsAsync("Routes_PathParameters_PathExpansion_Explode_record", () => client.ExplodeRecord2Async(record));

        await run.AcceptsAsync("Routes_PathParameters_LabelExpansion_Standard_primitive", () => client.StandardPrimitive3Async("a"));
        await run.AcceptsAsync("Routes_PathParameters_LabelExpansion_Standard_array", () => client.StandardArray3Async(array));
        await run.AcceptsAsync("Routes_PathParameters_LabelExpansion_Standard_record", () => client.StandardRecord3Async(record));
        await run.AcceptsAsync("Routes_PathParameters_LabelExpansion_Explode_primitive", () => client.ExplodePrimitive3Async("a"));
        await run.AcceptsAsync("Routes_PathParameters_LabelExpansion_Explode_array", () => client.ExplodeArray3Async(array));
        await run.AcceptsAsync("Routes_PathParameters_LabelExpansion_Explode_record", () => client.ExplodeRecord3Async(record));

        await run.AcceptsAsync("Routes_PathParameters_MatrixExpansion_Standard_primitive", () => client.StandardPrimitive4Async("a"));
        await run.AcceptsAsync("Routes_PathParameters_MatrixExpansion_Standard_array", () => client.StandardArray4Async(array));
        await run.AcceptsAsync("Routes_PathParameters_MatrixExpansion_Standard_record", () => client.StandardRecord4Async(record));
        await run.AcceptsAsync("Routes_PathParameters_MatrixExpansion_Explode_primitive", () => client.ExplodePrimitive4Async("a"));
        await run.AcceptsAsync("Routes_PathParameters_MatrixExpansion_Explode_array", () => client.ExplodeArray4Async(array));
        await run.AcceptsAsync("Routes_PathParameters_MatrixExpansion_Explode_record", () => client.ExplodeRecord4Async(record));

        await run.AcceptsAsync("Routes_QueryParameters_templateOnly", () => client.QueryParametersTemplateOnlyAsync("a"));
        await run.AcceptsAsync("Routes_QueryParameters_explicit", () => client.QueryParametersExplicitAsync("a"));
        await run.AcceptsAsync("Routes_QueryParameters_annotationOnly", () => client.QueryParametersAnnotationOnlyAsync("a"));
        await run.AcceptsAsync("Routes_QueryParameters_QueryExpansion_Standard_primitive", () => client.StandardPrimitive5Async("a"));
        await run.AcceptsAsync("Routes_QueryParameters_QueryExpansion_Standard_array", () => client.StandardArray5Async(array));
        await run.AcceptsAsync("Routes_QueryParameters_QueryExpansion_Standard_record", () => client.StandardRecord5Async(record));
        await run.AcceptsAsync("Routes_QueryParameters_QueryExpansion_Explode_primitive", () => client.ExplodePrimitive5Async("a"));
        await run.AcceptsAsync("Routes_QueryParameters_QueryExpansion_Explode_array", () => client.ExplodeArray5Async(array));
        await run.AcceptsAsync("Routes_QueryParameters_QueryExpansion_Explode_record", () => client.ExplodeRecord5Async(record));
    }
}
