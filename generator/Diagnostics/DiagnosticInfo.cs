using Atlassian.Admin.Gen.Collections;
using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen.Diagnostics;

/// <summary>A diagnostic that is still to be reported, comparable between two runs.</summary>
internal sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, LocationInfo? Location, EquatableArray<string> MessageArguments)
{
    private const int MaxArgumentLength = 500;

    /// <summary>The severity that the document's options give it instead of its own.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    /// <summary>Makes a diagnostic of a descriptor from <see cref="DiagnosticDescriptors"/>.</summary>
    /// <remarks>Names and values of a document can be as long as the document: in a message their beginning is enough.</remarks>
    public static DiagnosticInfo Create(DiagnosticDescriptor descriptor, LocationInfo? location, params string[] messageArguments) =>
        new(descriptor, location, messageArguments.Select(static argument => Cut(argument, MaxArgumentLength)).ToEquatableArray());

    /// <summary>The beginning of a text that is too long for a message.</summary>
    public static string Cut(string text, int length) => text.Length <= length ? text
        : text.Substring(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length) + "…";

    /// <summary>The diagnostic as the compiler wants it.</summary>
    public Diagnostic ToDiagnostic()
    {
        object[] arguments = [.. MessageArguments];
        return Diagnostic.Create(
            Descriptor, Location?.ToLocation() ?? Microsoft.CodeAnalysis.Location.None, Severity ?? Descriptor.DefaultSeverity, additionalLocations: null, properties: null, arguments);
    }
}
