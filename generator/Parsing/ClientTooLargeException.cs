namespace Atlassian.Admin.Gen.Parsing;

/// <summary>A client would be larger than its <see cref="ClientBudget"/>; it goes no further than <see cref="DocumentParser"/>.</summary>
#pragma warning disable CA1032 // Nobody but the budget makes one, and it always has both.
internal sealed class ClientTooLargeException(string pointer, string[] arguments) : InvalidOperationException
#pragma warning restore CA1032
{
    /// <summary>The place in the document where the limit is met.</summary>
    public string Pointer { get; } = pointer;

    /// <summary>What the diagnostic says.</summary>
    public string[] Arguments { get; } = arguments;
}
