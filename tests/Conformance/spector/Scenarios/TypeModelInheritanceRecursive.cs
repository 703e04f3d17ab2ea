using Spector.TypeModelInheritanceRecursive;

namespace Spector.Scenarios;

internal static class TypeModelInheritanceRecursiveScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new TypeModelInheritanceRecursiveClient(
            new TypeModelInheritanceRecursiveClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        Extension tree = new()
        {
            Level = 0,
            ExtensionValue = [new() { Level = 1, ExtensionValue = [new() { Level = 2 }] }, new() { Level = 1 }],
        };

        await run.BothWaysAsync("Type_Model_Inheritance_Recursive", tree, client.GetAsync, client.PutAsync);
    }
}
