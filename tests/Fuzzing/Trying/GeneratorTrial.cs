using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Atlassian.Admin.Gen.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Atlassian.Admin.Gen.Fuzzing.Trying;

/// <summary>Runs the generator over a text as the compiler does, on a thread with a stack as small as that of an IDE, and looks at what came of it.</summary>
internal sealed class GeneratorTrial(TimeSpan budget)
{
    private const int StackSize = 1024 * 1024;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly CSharpCompilation Project = CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText("internal static class Program;", ParseOptions)],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(typeof(ApiException).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The time that the last trial took.</summary>
    public TimeSpan Elapsed { get; private set; }

    /// <summary>How much source came of the last trial.</summary>
    public long EmittedCharacters { get; private set; }

    /// <summary>How many bytes the last trial allocated.</summary>
    public long Allocated { get; private set; }

    /// <summary>The first diagnostics of the last trial.</summary>
    public string Said { get; private set; } = "";

    /// <summary>Tries a text.</summary>
    /// <param name="text">The bytes of the file.</param>
    /// <param name="compiles">Whether what is emitted is compiled, and not only parsed.</param>
    /// <returns>What must not be; nothing if all is well.</returns>
    public Finding? Try(byte[] text, bool compiles)
    {
        using CancellationTokenSource cancellation = new(budget);
        Finding? found = null;
        Stopwatch time = Stopwatch.StartNew();
        Thread thread = new(() => found = Run(text, compiles, cancellation.Token), StackSize) { IsBackground = true };
        thread.Start();
        if (!thread.Join(budget + budget))
        {
            // A thread can't be ended; the process has to.
            return new Finding("cancellation", "The generator went on after it was cancelled.");
        }

        Elapsed = time.Elapsed;
        return found;
    }

    private Finding? Run(byte[] text, bool compiles, CancellationToken cancellationToken)
    {
#pragma warning disable CA1031 // Every exception is a finding: none may come out of a generator.
        try
        {
            return Check(text, compiles, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return new Finding("time", "The generator took longer than its budget, and stopped when it was cancelled.");
        }
        catch (Exception exception)
        {
            return new Finding("exception", exception.ToString());
        }
#pragma warning restore CA1031
    }

    private Finding? Check(byte[] text, bool compiles, CancellationToken cancellationToken)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create([new OpenApiClientGenerator().AsSourceGenerator()], [new MemoryFile("api.yaml", text)], ParseOptions, new NamedDocument())
            .RunGenerators(Project, cancellationToken);
        Allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        GeneratorRunResult result = driver.GetRunResult().Results[0];
        if (result.Exception is { } exception)
        {
            return new Finding("exception", exception.ToString());
        }

        if (result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Id == DiagnosticDescriptors.InternalFailure.Id) is { } failure)
        {
            return new Finding("failure", failure.GetMessage(CultureInfo.InvariantCulture));
        }

        EmittedCharacters = result.GeneratedSources.Sum(source => (long)source.SourceText.Length);
        Said = string.Concat(result.Diagnostics.Take(3).Select(diagnostic => "\n  " + (diagnostic.ToString() is { Length: > 300 } text ? text[..300] : diagnostic.ToString())));
        ImmutableArray<SyntaxTree> trees = [.. result.GeneratedSources.Select(source => source.SyntaxTree)];
        return Complaint("syntax", trees.SelectMany(tree => tree.GetDiagnostics(cancellationToken)))
            ?? (compiles ? Complaint("compilation", Project.AddSyntaxTrees(trees).GetDiagnostics(cancellationToken)) : null);
    }

    private static Finding? Complaint(string kind, IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning) is { } error
            ? new Finding(kind, $"{error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}\n{error.Location.GetLineSpan()}\n{LineOf(error)}")
            : null;

    private static string LineOf(Diagnostic diagnostic) => diagnostic.Location.SourceTree is { } tree
        ? tree.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString()
        : "";
}
