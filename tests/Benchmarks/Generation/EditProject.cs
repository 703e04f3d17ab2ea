using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Atlassian.Admin.Gen.Benchmarks.Generation;

/// <summary>What the generator costs at each edit of C# code in an IDE, beside a driver that has no generator.</summary>
public class EditProject
{
    private readonly CSharpCompilation[] _edits =
    [
        .. Enumerable.Range(0, 2).Select(i => Project.Compilation.ReplaceSyntaxTree(
            Project.Compilation.SyntaxTrees[0], Project.Parse($"internal static class Program {{ private const int Edit = {i}; }}"))),
    ];

    private GeneratorDriver _none = CSharpGeneratorDriver.Create([], parseOptions: Project.ParseOptions).RunGenerators(Project.Compilation);
    private GeneratorDriver _driver = Project.CreateDriver().RunGenerators(Project.Compilation);
    private int _edit;

    [Benchmark(Baseline = true, Description = "No generator")]
    public object NoGenerator() => _none = _none.RunGenerators(_edits[_edit++ & 1]);

    [Benchmark(Description = "An unrelated edit of C# code")]
    public object UnrelatedEdit() => _driver = _driver.RunGenerators(_edits[_edit++ & 1]);
}
