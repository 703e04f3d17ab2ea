using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Diagnostics;
using Atlassian.Admin.Gen.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Atlassian.Admin.Gen.Hosting;

/// <summary>
/// What a project must have for emitted code to compile in it. Where something is missing, that is said once and nothing is emitted, instead
/// of code with an error on each line.
/// </summary>
internal static class ProjectRequirements
{
    // Collection expressions; it is what .NET 8, the oldest framework that the runtime is for, has by itself.
    private const LanguageVersion OldestLanguage = LanguageVersion.CSharp12;

    /// <summary>What is missing, or nothing.</summary>
    public static EquatableArray<DiagnosticInfo> Check((ParseOptions Parsing, RuntimeReference? Runtime) project, CancellationToken cancellationToken) =>
        new[] { CheckLanguage(project.Parsing), CheckRuntime(project.Runtime, typeof(Generator).Assembly.GetName().Version!) }
            .OfType<DiagnosticInfo>()
            .ToEquatableArray();

    /// <summary>Whether code emitted by a generator of one version runs on a runtime of another: a newer one, as far as it is compatible by Semantic Versioning.</summary>
    public static bool IsCompatible(Version runtime, Version generator) =>
        runtime >= generator && runtime.Major == generator.Major && (generator.Major > 0 || runtime.Minor == generator.Minor);

    private static DiagnosticInfo? CheckLanguage(ParseOptions options) =>
        options is CSharpParseOptions { LanguageVersion: < OldestLanguage } csharp
            ? DiagnosticInfo.Create(
                DiagnosticDescriptors.LanguageTooOld, location: null, OldestLanguage.ToDisplayString(), csharp.LanguageVersion.ToDisplayString())
            : null;

    private static DiagnosticInfo? CheckRuntime(RuntimeReference? runtime, Version generator) => runtime switch
    {
        null => DiagnosticInfo.Create(
            DiagnosticDescriptors.RuntimeMismatch, location: null, $"has no reference to {RuntimeReference.Name}", generator.ToString(3)),
        { Version: { } version } when !IsCompatible(version, generator) => DiagnosticInfo.Create(
            DiagnosticDescriptors.RuntimeMismatch, location: null, $"refers to {RuntimeReference.Name} {version.ToString(3)}", generator.ToString(3)),
        _ => null,
    };
}
