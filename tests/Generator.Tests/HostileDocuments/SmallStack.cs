using System.Globalization;
using System.Text;
using Atlassian.Admin.Gen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen.Tests.HostileDocuments;

/// <summary>Runs the generator on a stack as small as a host may give it.</summary>
internal static class SmallStack
{
    private const int Size = 512 * 1024;

    /// <summary>Runs the generator, and proves that it neither failed nor emitted what is no C#.</summary>
    public static GeneratorRun Run(params ApiDocument[] documents)
    {
        GeneratorRun? run = null;
        Exception? failure = null;
        Thread thread = new(
            () =>
            {
                try
                {
                    run = GeneratorRunner.RunOnce(documents);
                }
#pragma warning disable CA1031 // It is thrown again where the test sees it.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    failure = exception;
                }
            },
            Size);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
        Assert.DoesNotContain(run!.Result.Diagnostics, diagnostic => diagnostic.Id == "AAG009");
        Prove.Nothing(run.Result.GeneratedSources
            .SelectMany(source => source.SyntaxTree.GetDiagnostics(TestContext.Current.CancellationToken))
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.ToString()));
        return run;
    }

    /// <summary>A document of schemas, each of which refers to the next one; % in the link is the schema's number, and S% is the next schema.</summary>
    public static ApiDocument Chain(int length, string link, bool lastFirst)
    {
        List<string> schemas = [.. Enumerable.Range(0, length).Select(i => string.Create(CultureInfo.InvariantCulture, $"S{i}: ")
            + link.Replace("S%", string.Create(CultureInfo.InvariantCulture, $"S{i + 1}"), StringComparison.Ordinal).Replace("%", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))];
        schemas.Add(string.Create(CultureInfo.InvariantCulture, $"S{length}: {{type: object, properties: {{end: {{type: string}}}}}}"));
        if (lastFirst)
        {
            schemas.Reverse();
        }

        return ApiDocument.OfSchemas(string.Join('\n', schemas));
    }

    /// <summary>A text again and again.</summary>
    public static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
