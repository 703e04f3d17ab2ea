using Spector.TypeUnionDiscriminated;

namespace Spector.Scenarios;

internal static class TypeUnionDiscriminatedScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var client = new TypeUnionDiscriminatedClient(new TypeUnionDiscriminatedClientOptions { BaseAddress = run.Server });
        IDefaultClient union = client.Default;
        Cat cat = new() { Name = "Whiskers", Meow = true };
        Dog dog = new() { Name = "Rex", Bark = false };

        PetWithEnvelope cats = new PetWithEnvelopeCat { Value = cat };
        PetWithEnvelope dogs = new PetWithEnvelopeDog { Value = dog };
        await run.AcceptsAsync("Type_Union_Discriminated_Envelope_Object_Default_get", async () =>
        {
            ScenarioRun.Same(cats, await union.DefaultGetAsync());
            ScenarioRun.Same(cats, await union.DefaultGetAsync("cat"));
            ScenarioRun.Same(dogs, await union.DefaultGetAsync("dog"));
        });
        await run.EchoesAsync("Type_Union_Discriminated_Envelope_Object_Default_put", cats, union.DefaultPutAsync);

        PetWithCustomNames namedCat = new PetWithCustomNamesCat { PetData = cat };
        PetWithCustomNames namedDog = new PetWithCustomNamesDog { PetData = dog };
        await run.AcceptsAsync("Type_Union_Discriminated_Envelope_Object_CustomProperties_get", async () =>
        {
            ScenarioRun.Same(namedCat, await union.CustomPropertiesGetAsync());
            ScenarioRun.Same(namedCat, await union.CustomPropertiesGetAsync("cat"));
            ScenarioRun.Same(namedDog, await union.CustomPropertiesGetAsync("dog"));
        });
        await run.EchoesAsync(
            "Type_Union_Discriminated_Envelope_Object_CustomProperties_put", namedCat, union.CustomPropertiesPutAsync);

        await run.AcceptsAsync("Type_Union_Discriminated_NoEnvelope_Default_get", async () =>
        {
            ScenarioRun.Same(true, (await union.DefaultGet2Async()).TryGetCat(out Cat? first) && first.Meow);
            ScenarioRun.Same(true, (await union.DefaultGet2Async("cat")).TryGetCat(out _));
            ScenarioRun.Same(true, (await union.DefaultGet2Async("dog")).TryGetDog(out _));
        });
        await run.AcceptsAsync(
            "Type_Union_Discriminated_NoEnvelope_Default_put",
            async () => ScenarioRun.Same(true, (await union.DefaultPut2Async(cat)).TryGetCat(out _)));

        await run.AcceptsAsync("Type_Union_Discriminated_NoEnvelope_CustomDiscriminator_get", async () =>
        {
            ScenarioRun.Same(true, (await union.CustomDiscriminatorGetAsync()).TryGetCat(out Cat? first) && first.Meow);
            ScenarioRun.Same(true, (await union.CustomDiscriminatorGetAsync("cat")).TryGetCat(out _));
            ScenarioRun.Same(true, (await union.CustomDiscriminatorGetAsync("dog")).TryGetDog(out _));
        });
        await run.AcceptsAsync(
            "Type_Union_Discriminated_NoEnvelope_CustomDiscriminator_put",
            async () => ScenarioRun.Same(true, (await union.CustomDiscriminatorPutAsync(cat)).TryGetCat(out _)));
    }
}
