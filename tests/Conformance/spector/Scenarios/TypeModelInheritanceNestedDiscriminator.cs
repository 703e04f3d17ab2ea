using Spector.TypeModelInheritanceNestedDiscriminator;

namespace Spector.Scenarios;

internal static class TypeModelInheritanceNestedDiscriminatorScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new TypeModelInheritanceNestedDiscriminatorClient(
            new TypeModelInheritanceNestedDiscriminatorClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        const string Scenario = "Type_Model_Inheritance_NestedDiscriminator";
        Salmon recursive = new()
        {
            Age = 1,
            Partner = new SawShark { Age = 2 },
            Friends =
            [
                new Salmon
                {
                    Age = 2,
                    Partner = new Salmon { Age = 3 },
                    Hate = new Dictionary<string, Fish> { ["key1"] = new Salmon { Age = 4 }, ["key2"] = new GoblinShark { Age = 2 } },
                },
                new GoblinShark { Age = 3 },
            ],
            Hate = new Dictionary<string, Fish>
            {
                ["key3"] = new SawShark { Age = 3 },
                ["key4"] = new Salmon { Age = 2, Friends = [new Salmon { Age = 1 }, new GoblinShark { Age = 4 }] },
            },
        };

        await run.BothWaysAsync<Fish>(
            Scenario, new GoblinShark { Age = 1 }, client.GetModelAsync, client.PutModelAsync, "getModel", "putModel");
        await run.BothWaysAsync<Fish>(
            Scenario, recursive, client.GetRecursiveModelAsync, client.PutRecursiveModelAsync, "getRecursiveModel", "putRecursiveModel");
        await run.AcceptsAsync(
            $"{Scenario}_getMissingDiscriminator", async () => ScenarioRun.Same(1, Age(await client.GetMissingDiscriminatorAsync())));
        await run.AcceptsAsync(
            $"{Scenario}_getWrongDiscriminator", async () => ScenarioRun.Same(1, Age(await client.GetWrongDiscriminatorAsync())));
    }

    // Neither a missing nor an unknown discriminator may lose the object.
    private static int? Age(Fish fish) => fish.TryGetBase(out FishBase? known) ? known.Age : fish.Raw?.GetProperty("age").GetInt32();
}
