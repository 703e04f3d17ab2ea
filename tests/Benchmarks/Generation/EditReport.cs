using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Atlassian.Admin.Gen.Benchmarks.Generation;

/// <summary>What an edit of C# code, and one of a description, cost in a project with a given document, beside what the compiler itself does for as many files.</summary>
internal static class EditReport
{
    private const int Turns = 60;

    private static readonly CSharpCompilation[] Edits =
        [Project.Compilation, Project.Compilation.ReplaceSyntaxTree(Project.Compilation.SyntaxTrees[0], Project.Parse("internal static class Program { private const int Edit = 1; }"))];

    /// <summary>Writes a row for each document; without any, for the Atlassian one.</summary>
    public static void Run(IReadOnlyCollection<string> paths)
    {
        Console.WriteLine("| document | characters | files | edit of C#: compiler alone | with the generator | bytes: compiler alone | with the generator | a file | generate anew | edit of a description |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (string path in paths.DefaultIfEmpty(Path.Combine(AppContext.BaseDirectory, AtlassianAdminDocument.FileName)))
        {
            Measure(Path.GetFileName(path), File.ReadAllText(path));
        }
    }

    private static void Measure(string name, string text)
    {
        GeneratorDriver driver = Project.CreateDriver(name, text).RunGenerators(Edits[0]);
        (double anew, _) = Time(() => Project.CreateDriver(name, text).RunGenerators(Edits[0]), turns: 3);
        string[] files = [.. driver.GetRunResult().Results[0].GeneratedSources.Select(source => source.HintName)];
        GeneratorDriver emitOnly = CSharpGeneratorDriver
            .Create([new EmitOnly(files).AsSourceGenerator()], [new Project.Document(name, "")], Project.ParseOptions, new Project.Options())
            .RunGenerators(Edits[0]);
        (double compilerTime, double compilerBytes) = EditCode(emitOnly);
        (double time, double bytes) = EditCode(driver);
        double description = EditDescription(name, text);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {text.Length:N0} | {files.Length:N0} | {compilerTime:N0} us | {time:N0} us | {compilerBytes:N0} B | {bytes:N0} B | {bytes / files.Length:N0} B | {anew / 1000:N0} ms | {description / 1000:N0} ms |"));
    }

    private static (double Microseconds, double Bytes) EditCode(GeneratorDriver driver)
    {
        int edit = 0;
        return Time(() => driver = driver.RunGenerators(Edits[++edit & 1]), Turns);
    }

    private static double EditDescription(string name, string text)
    {
        Match description = Regex.Match(text, "\"description\": ?\"(?=[A-Z])|description: (?=[A-Z])");
        AdditionalText[] documents = [new Project.Document(name, text), new Project.Document(name, text.Insert(description.Index + description.Length, "New "))];
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create([new OpenApiClientGenerator().AsSourceGenerator()], [documents[0]], Project.ParseOptions, new Project.Options())
            .RunGenerators(Edits[0]);
        int edit = 0;
        return Time(() => driver = driver.ReplaceAdditionalText(documents[edit & 1], documents[++edit & 1]).RunGenerators(Edits[0]), turns: 4).Microseconds;
    }

    private static (double Microseconds, double Bytes) Time(Action action, int turns)
    {
        // The second run is the first that finds everything as it was.
        action();
        action();
        List<(double Time, double Bytes)> measured = [];
        for (int turn = 0; turn < turns; turn++)
        {
            long bytes = GC.GetAllocatedBytesForCurrentThread();
            long start = Stopwatch.GetTimestamp();
            action();
            measured.Add((Stopwatch.GetElapsedTime(start).TotalMicroseconds, GC.GetAllocatedBytesForCurrentThread() - bytes));
        }

        return (measured.Select(one => one.Time).Order().ElementAt(turns / 2), measured.Select(one => one.Bytes).Order().ElementAt(turns / 2));
    }
}
