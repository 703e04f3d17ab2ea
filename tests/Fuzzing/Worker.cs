using System.Diagnostics;
using System.Globalization;
using Atlassian.Admin.Gen.Fuzzing.Mutating;
using Atlassian.Admin.Gen.Fuzzing.Trying;

namespace Atlassian.Admin.Gen.Fuzzing;

/// <summary>Tries inputs one after the other.</summary>
internal sealed class Worker(FuzzOptions options)
{
    private const int SavedPerSignature = 3;

    private readonly GeneratorTrial _trial = new(options.Budget);
    private readonly Dictionary<string, int> _found = new(StringComparer.Ordinal);

    /// <summary>Where a worker writes which input it is trying, for whoever finds it dead.</summary>
    public static string StateFile(FuzzOptions options, int worker) => Path.Combine(options.Output, $"worker-{worker}.state");

    /// <summary>Runs until the time or the inputs are used up.</summary>
    public int Run()
    {
        List<SeedDocument> seeds = SeedDocument.Load(options.Folders);
        int worker = options.Worker ?? 0;
        Stopwatch time = Stopwatch.StartNew();
        long tried = 0;
        long compiled = 0;
        (TimeSpan Time, long Number) slowest = default;
        using FileStream state = new(StateFile(options, worker), FileMode.Create, FileAccess.Write, FileShare.Read);
        for (long number = options.First; number < options.First + options.Inputs && time.Elapsed < options.Time; number++)
        {
            if (number % options.Workers != worker)
            {
                continue;
            }

            state.Position = 0;
            state.Write(System.Text.Encoding.ASCII.GetBytes(number.ToString("D19", CultureInfo.InvariantCulture)));
            state.Flush();
            FuzzInput input = FuzzInput.Create(seeds, options.Seed, number);
            bool compiles = number / options.Workers % options.CompileEvery == 0;
            Finding? finding = _trial.Try(input.Text, compiles);
            tried++;
            compiled += compiles ? 1 : 0;
            slowest = compiles || _trial.Elapsed <= slowest.Time ? slowest : (_trial.Elapsed, number);
            if (finding?.Kind == "cancellation")
            {
                FindingFiles.Save(options, input, finding, null);
                Environment.Exit(Supervisor.Stuck);
            }

            if (finding is not null)
            {
                Take(input, finding, compiles);
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"worker {worker}: {tried} inputs, {compiled} of them compiled, {time.Elapsed.TotalSeconds:F0} s, {_found.Count} causes of findings, slowest {slowest.Time.TotalSeconds:F2} s (input {slowest.Number})"));
        return _found.Count == 0 ? 0 : 1;
    }

    private void Take(FuzzInput input, Finding finding, bool compiles)
    {
        int before = _found.GetValueOrDefault(finding.Signature);
        _found[finding.Signature] = before + 1;
        if (before < SavedPerSignature)
        {
            bool isFast = finding.Kind != "time";
            FindingFiles.Save(options, input, finding, isFast ? new Shrinker(_trial, finding, compiles).Shrink(input) : null);
        }
    }
}
