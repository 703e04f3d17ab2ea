using Spector.TypeModelInheritanceEnumDiscriminator;

namespace Spector.Scenarios;

internal static class TypeModelInheritanceEnumDiscriminatorScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new TypeModelInheritanceEnumDiscriminatorClient(
            new TypeModelInheritanceEnumDiscriminatorClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        const string Scenario = "Type_Model_Inheritance_EnumDiscriminator";

        await run.BothWaysAsync<Dog>(
            Scenario, new Golden { Weight = 10 }, client.GetExtensibleModelAsync, client.PutExtensibleModelAsync, "getExtensibleModel", "putExtensibleModel");
        await run.BothWaysAsync<Snake>(
            Scenario, new Cobra { Length = 10 }, client.GetFixedModelAsync, client.PutFixedModelAsync, "getFixedModel", "putFixedModel");

        // Neither a missing nor an unknown discriminator may lose the object.
        await run.AcceptsAsync(
            $"{Scenario}_getExtensibleModelMissingDiscriminator",
            async () => ScenarioRun.Same(10, Member(await client.GetExtensibleModelMissingDiscriminatorAsync(), "weight")));
        await run.AcceptsAsync(
            $"{Scenario}_getExtensibleModelWrongDiscriminator",
            async () => ScenarioRun.Same(8, Member(await client.GetExtensibleModelWrongDiscriminatorAsync(), "weight")));
        await run.AcceptsAsync(
            $"{Scenario}_getFixedModelMissingDiscriminator",
            async () => ScenarioRun.Same(10, Member(await client.GetFixedModelMissingDiscriminatorAsync(), "length")));
        await run.AcceptsAsync(
            $"{Scenario}_getFixedModelWrongDiscriminator",
            async () => ScenarioRun.Same(8, Member(await client.GetFixedModelWrongDiscriminatorAsync(), "length")));
    }

    private static int? Member(Dog dog, string name) =>
        dog.TryGetBase(out DogBase? known) ? known.Weight : dog.Raw?.GetProperty(name).GetInt32();

    private static int? Member(Snake snake, string name) =>
        snake.TryGetBase(out SnakeBase? known) ? known.Length : snake.Raw?.GetProperty(name).GetInt32();
}
