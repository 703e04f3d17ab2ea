using System.Diagnostics;
using System.Globalization;

namespace Atlassian.Admin.Gen.Benchmarks;

/// <summary>Measures two ways of doing one thing in turns, so that whatever else the machine does hits both alike.</summary>
/// <param name="name">What is done.</param>
/// <param name="target">What is asked of the ratios.</param>
/// <param name="baseline">The way to compare with.</param>
/// <param name="candidate">The other way.</param>
/// <param name="batch">How often a turn does it: for a few milliseconds.</param>
internal sealed class Comparison(string name, string target, Action baseline, Action candidate, int batch)
{
    private const int WarmUpTurns = 30;
    private const int Turns = 100;

    public static string Header =>
        $"| {"",-32} | {"baseline",10} | {"ours",10} | {"time ratio",10} | {"baseline",11} | {"ours",11} | {"bytes ratio",11} | target |\n"
        + "|---|--:|--:|--:|--:|--:|--:|---|";

    /// <summary>Measures.</summary>
    /// <returns>A row: the medians of the times, the median of the turns' time ratios, and the bytes allocated.</returns>
    public string Run()
    {
        List<double> baselines = [];
        List<double> candidates = [];
        List<double> ratios = [];
        double baselineBytes = 0;
        double candidateBytes = 0;
        for (int turn = 0; turn < WarmUpTurns + Turns; turn++)
        {
            (double baselineTime, baselineBytes) = Measure(baseline);
            (double candidateTime, candidateBytes) = Measure(candidate);
            if (turn >= WarmUpTurns)
            {
                baselines.Add(baselineTime);
                candidates.Add(candidateTime);
                ratios.Add(candidateTime / baselineTime);
            }
        }

        string bytesRatio = baselineBytes < 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"{candidateBytes / baselineBytes:F2}");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name,-32} | {Median(baselines),7:F1} us | {Median(candidates),7:F1} us | {Median(ratios),10:F2} |")
            + string.Create(CultureInfo.InvariantCulture, $" {baselineBytes,9:F0} B | {candidateBytes,9:F0} B | {bytesRatio,11} | {target} |");
    }

    private (double Microseconds, double Bytes) Measure(Action action)
    {
        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < batch; i++)
        {
            action();
        }

        double time = Stopwatch.GetElapsedTime(start).TotalMicroseconds / batch;
        return (time, (GC.GetTotalAllocatedBytes(precise: true) - bytes) / (double)batch);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
