using Spector.TypeModelInheritanceSingleDiscriminator;

namespace Spector.Scenarios;

internal static class TypeModelInheritanceSingleDiscriminatorScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new TypeModelInheritanceSingleDiscriminatorClient(
            new TypeModelInheritanceSingleDiscriminatorClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        const string Scenario = "Type_Model_Inheritance_SingleDiscriminator";
        Eagle recursive = new()
        {
            Wingspan = 5,
            Partner = new Goose { Wingspan = 2 },
            Friends = [new SeaGull { Wingspan = 2 }],
            Hate = new Dictionary<string, Bird> { ["key3"] = new Sparrow { Wingspan = 1 } },
        };

        await run.BothWaysAsync<Bird>(
            Scenario, new Sparrow { Wingspan = 1 }, client.GetModelAsync, client.PutModelAsync, "getModel", "putModel");
        await run.BothWaysAsync<Bird>(
            Scenario, recursive, client.GetRecursiveModelAsync, client.PutRecursiveModelAsync, "getRecursiveModel", "putRecursiveModel");
        await run.AcceptsAsync(
            $"{Scenario}_getMissingDiscriminator", async () => ScenarioRun.Same(1, Wingspan(await client.GetMissingDiscriminatorAsync())));
        await run.AcceptsAsync(
            $"{Scenario}_getWrongDiscriminator", async () => ScenarioRun.Same(1, Wingspan(await client.GetWrongDiscriminatorAsync())));
        await run.ReturnsAsync<Dinosaur>($"{Scenario}_getLegacyModel", new TRex { Size = 20 }, () => client.GetLegacyModelAsync());
    }

    // Neither a missing nor an unknown discriminator may lose the object.
    private static int? Wingspan(Bird bird) =>
        bird.TryGetBase(out BirdBase? known) ? known.Wingspan : bird.Raw?.GetProperty("wingspan").GetInt32();
}
