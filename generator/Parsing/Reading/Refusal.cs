using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>Why nothing can be made of a text, and where; positions in the walker's units.</summary>
internal sealed record Refusal(DiagnosticDescriptor Descriptor, int Start, int End, params string[] MessageArguments)
{
    /// <summary>How far the walker came, which can be further than where the fault is.</summary>
    public int Reached { get; init; } = Start;
}
