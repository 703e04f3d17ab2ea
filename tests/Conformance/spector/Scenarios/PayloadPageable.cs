using Atlassian.Admin.Gen;
using Spector.PayloadPageable;

namespace Spector.Scenarios;

internal static class PayloadPageableScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new PayloadPageableClient(new PayloadPageableClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        const string Scenario = "Payload_Pageable_ServerDrivenPagination";
        Pet[] pets =
        [
            new() { Id = "1", Name = "dog" },
            new() { Id = "2", Name = "cat" },
            new() { Id = "3", Name = "bird" },
            new() { Id = "4", Name = "fish" },
        ];

        await run.AcceptsAsync(
            $"{Scenario}_link", async () => ScenarioRun.Same(pets, await ListAsync(client.ServerDrivenPaginationLinkAsync())));
        await run.AcceptsAsync(
            $"{Scenario}_linkString", async () => ScenarioRun.Same(pets, await ListAsync(client.ServerDrivenPaginationLinkStringAsync())));
        await run.AcceptsAsync(
            "Payload_Pageable_PageSize_listWithoutContinuation",
            async () => ScenarioRun.Same(pets, (await client.PageSizeListWithoutContinuationAsync()).Pets));
        await run.AcceptsAsync("Payload_Pageable_PageSize_listWithPageSize", async () =>
        {
            ScenarioRun.Same(pets[..2], (await client.PageSizeListWithPageSizeAsync(2)).Pets);
            ScenarioRun.Same(pets, (await client.PageSizeListWithPageSizeAsync(4)).Pets);
        });
        await run.AcceptsAsync(
            $"{Scenario}_nestedLink", async () => ScenarioRun.Same(pets, await ListAsync(client.ServerDrivenPaginationNestedLinkAsync())));
        await run.AcceptsAsync(
            $"{Scenario}_ContinuationToken_requestQueryResponseBody",
            async () => ScenarioRun.Same(pets, await ListAsync(client.ContinuationTokenRequestQueryResponseBodyAsync(foo: "foo", bar: "bar"))));
        await run.AcceptsAsync(
            $"{Scenario}_ContinuationToken_requestQueryResponseHeader",
            async () => ScenarioRun.Same(pets, await ListAsync(client.ContinuationTokenRequestQueryResponseHeaderAsync(foo: "foo", bar: "bar"))));
        await run.AcceptsAsync(
            $"{Scenario}_ContinuationToken_requestQueryNestedResponseBody",
            async () => ScenarioRun.Same(pets, await ListAsync(client.ContinuationTokenRequestQueryNestedResponseBodyAsync(foo: "foo", bar: "bar"))));

        XmlPet[] xmlPets =
        [
            new() { Id = "1", Name = "dog" },
            new() { Id = "2", Name = "cat" },
            new() { Id = "3", Name = "bird" },
            new() { Id = "4", Name = "fish" },
        ];
        await run.AcceptsAsync(
            "Payload_Pageable_XmlPagination_listWithContinuation",
            async () => ScenarioRun.Same(xmlPets, await ListAsync(client.XmlPaginationListWithContinuationAsync())));
        await run.AcceptsAsync(
            "Payload_Pageable_XmlPagination_listWithNextLink",
            async () => ScenarioRun.Same(xmlPets, await ListAsync(client.XmlPaginationListWithNextLinkAsync())));

        // Tokens in a header of the request are the caller's to hand on.
        await run.AcceptsAsync($"{Scenario}_ContinuationToken_requestHeaderResponseBody", async () =>
        {
            var first = await client.ContinuationTokenRequestHeaderResponseBodyAsync(foo: "foo", bar: "bar");
            var second = await client.ContinuationTokenRequestHeaderResponseBodyAsync(first.NextToken, "foo", "bar");
            ScenarioRun.Same(pets, (Pet[])[.. first.Pets, .. second.Pets]);
        });
        await run.AcceptsAsync($"{Scenario}_ContinuationToken_requestHeaderResponseHeader", async () =>
        {
            var first = await client.WithRawResponse.ContinuationTokenRequestHeaderResponseHeaderAsync(foo: "foo", bar: "bar");
            var second = await client.ContinuationTokenRequestHeaderResponseHeaderAsync(first.Headers["next-token"], "foo", "bar");
            ScenarioRun.Same(pets, (Pet[])[.. first.Value.Pets, .. second.Pets]);
        });
        await run.AcceptsAsync($"{Scenario}_ContinuationToken_requestHeaderNestedResponseBody", async () =>
        {
            var first = await client.ContinuationTokenRequestHeaderNestedResponseBodyAsync(foo: "foo", bar: "bar");
            var second = await client.ContinuationTokenRequestHeaderNestedResponseBodyAsync(first.NestedNext?.NextToken, "foo", "bar");
            ScenarioRun.Same(pets, (Pet[])[.. first.NestedItems.Pets, .. second.NestedItems.Pets]);
        });
    }

    private static async Task<List<T>> ListAsync<T>(AsyncPageable<T> pages)
    {
        List<T> pets = [];
        await foreach (T pet in pages)
        {
            pets.Add(pet);
        }

        return pets;
    }
}
