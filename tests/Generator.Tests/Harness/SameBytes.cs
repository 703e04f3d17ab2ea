using System.Globalization;

namespace Atlassian.Admin.Gen.Tests.Harness;

/// <summary>The same input gives the same bytes, whatever the machine's culture and the order of the project's files.</summary>
internal static class SameBytes
{
    // Turkish has its own letter case, Arabic its own digits, signs and calendar.
    private static readonly CultureInfo[] Cultures = [CultureInfo.GetCultureInfo("tr-TR"), CultureInfo.GetCultureInfo("ar-SA")];

    public static void Check(GeneratorRun run, ApiDocument[] documents, Dictionary<string, string> properties)
    {
        foreach (CultureInfo culture in Cultures)
        {
            GeneratorRun other = RunUnder(culture, () => GeneratorRunner.RunOnce([.. documents.Reverse()], properties));
            Assert.Equal(run.Sources, other.Sources);
            Assert.Equal(Order(run), Order(other));
            Assert.Equal(run.Diagnostics, other.Diagnostics);
        }
    }

    /// <summary>Runs something under another culture.</summary>
    public static GeneratorRun RunUnder(CultureInfo culture, Func<GeneratorRun> run)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return run();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // The order of files is in the compiled assembly; that of several documents is the project's own.
    private static IEnumerable<IGrouping<string, string>> Order(GeneratorRun run) => run.Result.GeneratedSources
        .Select(source => source.HintName)
        .GroupBy(name => name[..name.IndexOf('/', StringComparison.Ordinal)])
        .OrderBy(names => names.Key, StringComparer.Ordinal);
}
