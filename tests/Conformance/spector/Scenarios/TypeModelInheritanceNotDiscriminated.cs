using Spector.TypeModelInheritanceNotDiscriminated;

namespace Spector.Scenarios;

internal static class TypeModelInheritanceNotDiscriminatedScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new TypeModelInheritanceNotDiscriminatedClient(
            new TypeModelInheritanceNotDiscriminatedClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        Siamese siamese = new() { Name = "abc", Age = 32, Smart = true };

        await run.AcceptsAsync("Type_Model_Inheritance_NotDiscriminated_postValid", () => client.PostValidAsync(siamese));
        await run.ReturnsAsync("Type_Model_Inheritance_NotDiscriminated_getValid", siamese, () => client.GetValidAsync());
        await run.EchoesAsync("Type_Model_Inheritance_NotDiscriminated_putValid", siamese, client.PutValidAsync);
    }
}
