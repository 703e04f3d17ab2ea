using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen.Benchmarks.Generation;

/// <summary>A generator that knows its files from the start: what the compiler itself does for as many files at each edit.</summary>
internal sealed class EmitOnly(IReadOnlyList<string> names) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.SelectMany((_, _) => names), static (output, name) => output.AddSource(name, "// Nothing."));
}
