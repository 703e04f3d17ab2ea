using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen.Diagnostics;

/// <summary>Everything the generator can say. An id is never given to another meaning.</summary>
internal static class DiagnosticDescriptors
{
    private const string Category = "Atlassian.Admin.Gen";

    // The project file has the address, once for everything that names it.
    private static readonly string HelpLinks =
        typeof(DiagnosticDescriptors).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == nameof(HelpLinks)).Value;

    /// <summary>{0}: what the YAML or JSON parser found.</summary>
    public static readonly DiagnosticDescriptor UnreadableDocument = Error(
        "AAG001",
        "The document can't be read",
        "The document is neither well-formed YAML nor JSON, and no client is generated from it: {0}. Correct the text at this place.");

    /// <summary>No arguments.</summary>
    public static readonly DiagnosticDescriptor NotOpenApi = Error(
        "AAG002",
        "The file is not an OpenAPI document",
        "The file is named as an OpenAPI document but has neither 'openapi' nor 'swagger' at its root. Name the entry document in OpenApiClient; files that it refers to belong in AdditionalFiles.");

    /// <summary>{0}: the version as the document has it.</summary>
    public static readonly DiagnosticDescriptor UnsupportedVersion = Error(
        "AAG003",
        "The version of the document is not supported",
        "Version '{0}' is not supported, and no client is generated. Use a document of Swagger 2.0 or OpenAPI 3.0, 3.1 or 3.2.");

    /// <summary>{0}: the value; {1}: the option; {2}: what is expected.</summary>
    public static readonly DiagnosticDescriptor WrongOption = Error(
        "AAG004",
        "An option has a wrong value",
        "'{0}' is not a value of {1}: {2}");

    /// <summary>{0}: the reference; {1}: what it makes of the place.</summary>
    public static readonly DiagnosticDescriptor DanglingReference = Warning(
        "AAG005",
        "A reference leads nowhere",
        "'{0}' does not exist in the document; {1}. Add what it refers to, or correct the reference.");

    /// <summary>{0}: what was left out; {1}: what the user still gets.</summary>
    public static readonly DiagnosticDescriptor UnsupportedConstruct = Warning(
        "AAG006",
        "A part of the document is not supported",
        "{0}; {1}");

    /// <summary>{0}: the namespace; {1}: the other document.</summary>
    public static readonly DiagnosticDescriptor NamespaceTaken = Error(
        "AAG007",
        "Two documents emit into the same namespace",
        "The namespace '{0}' is already that of the client of '{1}'. Give one of the two another Namespace in its OpenApiClient item.");

    /// <summary>{0}: the rule; {1}: what is made of the place.</summary>
    public static readonly DiagnosticDescriptor SpecificationBreach = Warning(
        "AAG008",
        "The document breaks a rule of its specification",
        "{0}; {1}");

    /// <summary>{0}: the part of the generator or the document; {1}: the exception.</summary>
    public static readonly DiagnosticDescriptor InternalFailure = Error(
        "AAG009",
        "The generator failed",
        "The generator has a bug: {0} failed with {1}. Please report it with the part of the document at this place.");

    /// <summary>{0}: what is exceeded; {1}: what to do.</summary>
    public static readonly DiagnosticDescriptor LimitExceeded = Error(
        "AAG010",
        "The document exceeds a limit",
        "{0}, and no client is generated; {1}");

    /// <summary>{0}: the reference; {1}: what it makes of the place.</summary>
    public static readonly DiagnosticDescriptor ReferenceOutside = Warning(
        "AAG011",
        "A reference leads outside the project's additional files",
        "'{0}' is not followed: only the project's additional files are read; {1}. Add the file to AdditionalFiles, or bring its content into the document.");

    /// <summary>{0}: what selects nothing.</summary>
    public static readonly DiagnosticDescriptor FilterWithoutEffect = Warning(
        "AAG012",
        "A filter selects nothing",
        "{0}. Correct it, or take it out.");

    /// <summary>{0}: the language version that is needed; {1}: that of the project.</summary>
    public static readonly DiagnosticDescriptor LanguageTooOld = Error(
        "AAG013",
        "The project's language version is too old",
        "Emitted clients need C# {0} and the project is compiled as C# {1}, so nothing is emitted. Remove LangVersion from the project, or set it to {0} or later.");

    /// <summary>{0}: what the project refers to; {1}: the generator's version.</summary>
    public static readonly DiagnosticDescriptor RuntimeMismatch = Error(
        "AAG014",
        "The runtime is missing, or not of the generator's version",
        "The project {0} and the generator is of version {1}, so nothing is emitted. Refer to the package Atlassian.Admin.Gen without leaving out its dependencies, or to Atlassian.Admin.Gen.Runtime {1} beside it.");

    /// <summary>{0}: their number.</summary>
    public static readonly DiagnosticDescriptor FindingsNotShown = Warning(
        "AAG016",
        "There are more findings than are shown",
        "There are {0} more findings about the document, of which this is the first place. Correct those that are shown, or select the operations that are used.");

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        UnreadableDocument, NotOpenApi, UnsupportedVersion, WrongOption, DanglingReference, UnsupportedConstruct, NamespaceTaken, SpecificationBreach,
        InternalFailure, LimitExceeded, ReferenceOutside, FilterWithoutEffect, LanguageTooOld, RuntimeMismatch, FindingsNotShown,
    ];

    private static DiagnosticDescriptor Error(string id, string title, string message) => Make(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => Make(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Make(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: $"{HelpLinks}{id}.md");
}
