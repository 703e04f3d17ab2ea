using System.Diagnostics;
using Atlassian.Admin.Gen.Benchmarks.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.OpenApi.Reader;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace Atlassian.Admin.Gen.Benchmarks.Sizes;

/// <summary>Measures one document, in a process of its own: not every generator survives every document.</summary>
internal static class SizeMeasurement
{
    private const int Rounds = 3;

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    public static SizeRow Measure(string path)
    {
        string text = File.ReadAllText(path);
        bool isJson = text.TrimStart().StartsWith('{');
        List<double> reader = [];
        List<double> ours = [];
        GeneratorDriver driver = null!;
        for (int round = 0; round < Rounds; round++)
        {
            // In turns, so that a busy machine hits both alike.
            if (Time(() => Read(text, isJson)) is { } time)
            {
                reader.Add(time);
            }

            ours.Add(Time(() => driver = Project.CreateDriver(path, text).RunGenerators(Project.Compilation))!.Value);
        }

        GeneratorDriverRunResult result = driver.GetRunResult();
        return new SizeRow(
            Path.GetFileName(path),
            new FileInfo(path).Length / 1024,
            reader.Count == Rounds ? Median(reader) : null,
            Compile(Median(ours), [.. result.GeneratedTrees]),
            NSwag(text, isJson));
    }

    private static Microsoft.OpenApi.OpenApiDocument? Read(string text, bool isJson)
    {
        OpenApiReaderSettings settings = new();
        settings.AddYamlReader();
        return Microsoft.OpenApi.OpenApiDocument.Parse(text, isJson ? "json" : "yaml", settings).Document;
    }

    private static SizeOfOutput NSwag(string text, bool isJson)
    {
        string code = "";
        List<double> times = [];
        for (int round = 0; round < Rounds; round++)
        {
            try
            {
                long start = Stopwatch.GetTimestamp();
                OpenApiDocument document = (isJson ? OpenApiDocument.FromJsonAsync(text) : OpenApiYamlDocument.FromYamlAsync(text)).GetAwaiter().GetResult();
                code = new CSharpClientGenerator(document, new CSharpClientGeneratorSettings { CSharpGeneratorSettings = { Namespace = "Acme.Admin" } }).GenerateFile();
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
#pragma warning disable CA1031 // Whatever it throws is the result.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                return new SizeOfOutput(0, 0, 0, 0, exception.GetType().Name);
            }
        }

        return Compile(Median(times), [CSharpSyntaxTree.ParseText(code, Project.ParseOptions)]);
    }

    private static SizeOfOutput Compile(double milliseconds, SyntaxTree[] trees)
    {
        int errors = 0;
        double compiling = double.MaxValue;
        for (int round = 0; round < Rounds - 1; round++)
        {
            // The first round is the compiler's own start; each has a compilation that remembers nothing.
            CSharpCompilation compilation = CSharpCompilation.Create("Emitted", trees, References, Options);
            long start = Stopwatch.GetTimestamp();
            errors = compilation.Emit(Stream.Null).Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            compiling = Math.Min(compiling, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return new SizeOfOutput(milliseconds, trees.Sum(tree => tree.GetText().Lines.Count), errors, compiling);
    }

    private static double? Time(Func<object?> action)
    {
        try
        {
            long start = Stopwatch.GetTimestamp();
            return action() is null ? null : Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
#pragma warning disable CA1031 // Whatever it throws is the result.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
