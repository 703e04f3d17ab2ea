using Spector.SpecialWords;

namespace Spector.Scenarios;

internal static class SpecialWordsScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new SpecialWordsClient(new SpecialWordsClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        await run.AcceptsAsync("SpecialWords_Models_and", () => client.ModelsWithAndAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_as", () => client.ModelsWithAsAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_assert", () => client.ModelsWithAssertAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_async", () => client.ModelsWithAsyncAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_await", () => client.ModelsWithAwaitAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_break", () => client.ModelsWithBreakAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_class", () => client.ModelsWithClassAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_constructor", () => client.ModelsWithConstructorAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_continue", () => client.ModelsWithContinueAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_def", () => client.ModelsWithDefAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_del", () => client.ModelsWithDelAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_elif", () => client.ModelsWithElifAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_else", () => client.ModelsWithElseAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_except", () => client.ModelsWithExceptAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_exec", () => client.ModelsWithExecAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_finally", () => client.ModelsWithFinallyAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_for", () => client.ModelsWithForAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_from", () => client.ModelsWithFromAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_global", () => client.ModelsWithGlobalAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_if", () => client.ModelsWithIfAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_import", () => client.ModelsWithImportAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_in", () => client.ModelsWithInAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_is", () => client.ModelsWithIsAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_lambda", () => client.ModelsWithLambdaAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_not", () => client.ModelsWithNotAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_or", () => client.ModelsWithOrAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_pass", () => client.ModelsWithPassAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_raise", () => client.ModelsWithRaiseAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_return", () => client.ModelsWithReturnAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_try", () => client.ModelsWithTryAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_while", () => client.ModelsWithWhileAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_with", () => client.ModelsWithWithAsync(new() { Name = "ok" }));
        await run.AcceptsAsync("SpecialWords_Models_yield", () => client.ModelsWithYieldAsync(new() { Name = "ok" }));

        await run.AcceptsAsync(
            "SpecialWords_ModelProperties_sameAsModel", () => client.ModelPropertiesSameAsModelAsync(new() { SameAsModel = "ok" }));
        ModelPropertiesDictMethods methods = new()
        {
            Keys = "ok",
            Items = "ok",
            Values = "ok",
            Popitem = "ok",
            Clear = "ok",
            Update = "ok",
            Setdefault = "ok",
            Pop = "ok",
            Get = "ok",
            Copy = "ok",
        };
        await run.AcceptsAsync("SpecialWords_ModelProperties_dictMethods", () => client.ModelPropertiesDictMethodsAsync(methods));
        await run.AcceptsAsync("SpecialWords_ModelProperties_withList", () => client.ModelPropertiesWithListAsync(new() { List = "ok" }));

        await run.AcceptsAsync("SpecialWords_Operations_and", () => client.OperationsAndAsync());
        await run.AcceptsAsync("SpecialWords_Operations_as", () => client.OperationsAsAsync());
        await run.AcceptsAsync("SpecialWords_Operations_assert", () => client.OperationsAssertAsync());
        await run.AcceptsAsync("SpecialWords_Operations_async", () => client.OperationsAsyncAsync());
        await run.AcceptsAsync("SpecialWords_Operations_await", () => client.OperationsAwaitAsync());
        await run.AcceptsAsync("SpecialWords_Operations_break", () => client.OperationsBreakAsync());
        await run.AcceptsAsync("SpecialWords_Operations_class", () => client.OperationsClassAsync());
        await run.AcceptsAsync("SpecialWords_Operations_constructor", () => client.OperationsConstructorAsync());
        await run.AcceptsAsync("SpecialWords_Operations_continue", () => client.OperationsContinueAsync());
        await run.AcceptsAsync("SpecialWords_Operations_def", () => client.OperationsDefAsync());
        await run.AcceptsAsync("SpecialWords_Operations_del", () => client.OperationsDelAsync());
        await run.AcceptsAsync("SpecialWords_Operations_elif", () => client.OperationsElifAsync());
        await run.AcceptsAsync("SpecialWords_Operations_else", () => client.OperationsElseAsync());
        await run.AcceptsAsync("SpecialWords_Operations_except", () => client.OperationsExceptAsync());
        await run.AcceptsAsync("SpecialWords_Operations_exec", () => client.OperationsExecAsync());
        await run.AcceptsAsync("SpecialWords_Operations_finally", () => client.OperationsFinallyAsync());
        await run.AcceptsAsync("SpecialWords_Operations_for", () => client.OperationsForAsync());
        await run.AcceptsAsync("SpecialWords_Operations_from", () => client.OperationsFromAsync());
        await run.AcceptsAsync("SpecialWords_Operations_global", () => client.OperationsGlobalAsync());
        await run.AcceptsAsync("SpecialWords_Operations_if", () => client.OperationsIfAsync());
        await run.AcceptsAsync("SpecialWords_Operations_import", () => client.OperationsImportAsync());
        await run.AcceptsAsync("SpecialWords_Operations_in", () => client.OperationsInAsync());
        await run.AcceptsAsync("SpecialWords_Operations_is", () => client.OperationsIsAsync());
        await run.AcceptsAsync("SpecialWords_Operations_lambda", () => client.OperationsLambdaAsync());
        await run.AcceptsAsync("SpecialWords_Operations_not", () => client.OperationsNotAsync());
        await run.AcceptsAsync("SpecialWords_Operations_or", () => client.OperationsOrAsync());
        await run.AcceptsAsync("SpecialWords_Operations_pass", () => client.OperationsPassAsync());
        await run.AcceptsAsync("SpecialWords_Operations_raise", () => client.OperationsRaiseAsync());
        await run.AcceptsAsync("SpecialWords_Operations_return", () => client.OperationsReturnAsync());
        await run.AcceptsAsync("SpecialWords_Operations_try", () => client.OperationsTryAsync());
        await run.AcceptsAsync("SpecialWords_Operations_while", () => client.OperationsWhileAsync());
        await run.AcceptsAsync("SpecialWords_Operations_with", () => client.OperationsWithAsync());
        await run.AcceptsAsync("SpecialWords_Operations_yield", () => client.OperationsYieldAsync());

        await run.AcceptsAsync("SpecialWords_Parameters_and", () => client.ParametersWithAndAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_as", () => client.ParametersWithAsAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_assert", () => client.ParametersWithAssertAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_async", () => client.ParametersWithAsyncAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_await", () => client.ParametersWithAwaitAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_break", () => client.ParametersWithBreakAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_class", () => client.ParametersWithClassAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_constructor", () => client.ParametersWithConstructorAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_continue", () => client.ParametersWithContinueAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_def", () => client.ParametersWithDefAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_del", () => client.ParametersWithDelAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_elif", () => client.ParametersWithElifAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_else", () => client.ParametersWithElseAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_except", () => client.ParametersWithExceptAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_exec", () => client.ParametersWithExecAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_finally", () => client.ParametersWithFinallyAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_for", () => client.ParametersWithForAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_from", () => client.ParametersWithFromAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_global", () => client.ParametersWithGlobalAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_if", () => client.ParametersWithIfAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_import", () => client.ParametersWithImportAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_in", () => client.ParametersWithInAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_is", () => client.ParametersWithIsAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_lambda", () => client.ParametersWithLambdaAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_not", () => client.ParametersWithNotAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_or", () => client.ParametersWithOrAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_pass", () => client.ParametersWithPassAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_raise", () => client.ParametersWithRaiseAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_return", () => client.ParametersWithReturnAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_try", () => client.ParametersWithTryAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_while", () => client.ParametersWithWhileAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_with", () => client.ParametersWithWithAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_yield", () => client.ParametersWithYieldAsync("ok"));
        await run.AcceptsAsync("SpecialWords_Parameters_cancellationToken", () => client.ParametersWithCancellationTokenAsync("ok"));
    }
}
