using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Atlassian.Admin.Gen.Tests.Harness;

/// <summary>An edit of C# code, which every keystroke is, runs no step of the generator again.</summary>
internal static class CachedSteps
{
    /// <summary>The names of all steps; one that is added is found here by itself.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        .. typeof(TrackingNames).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!),
    ];

    public static void Check(GeneratorRun run)
    {
        CSharpCompilation edited = Consumer.Compilation.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText("internal static class Unrelated;", Consumer.ParseOptions));
        GeneratorRunResult result = GeneratorRunner.RunAgain(run.Driver, edited).Result;
        List<string> rerun = [];
        foreach (string name in Names)
        {
            rerun.AddRange(Reasons(result.TrackedSteps.GetValueOrDefault(name, [])).Where(IsRun).Select(reason => $"{name}: {reason}"));
        }

        foreach ((string name, var steps) in result.TrackedOutputSteps)
        {
            rerun.AddRange(Reasons(steps).Where(IsRun).Select(reason => $"{name}: {reason}"));
        }

        Prove.Nothing(rerun);
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(IEnumerable<IncrementalGeneratorRunStep> steps) =>
        steps.SelectMany(step => step.Outputs).Select(output => output.Reason);

    private static bool IsRun(IncrementalStepRunReason reason) =>
        reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged);
}
