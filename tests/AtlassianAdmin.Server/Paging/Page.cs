namespace AtlassianAdmin.Server;

/// <summary>The items of a page and where its neighbours start.</summary>
internal sealed record Page<T>(IReadOnlyList<T> Items, int? NextStart, int? PreviousStart);
