using System.CommandLine;
using System.Globalization;
using System.Reflection;

namespace Atlassian.Admin.Gen.Fuzzing;

/// <summary>What the command line says.</summary>
internal sealed record FuzzOptions
{
    private static readonly string[] OwnFolders = ["specs", "tests/Generated.Tests/Documents", "tests/Generator.Tests/Snapshots"];

    /// <summary>How long inputs are tried.</summary>
    public required TimeSpan Time { get; init; }

    /// <summary>How many inputs are tried at the most.</summary>
    public required long Inputs { get; init; }

    /// <summary>The seed of all random numbers.</summary>
    public required int Seed { get; init; }

    /// <summary>The number of the first input.</summary>
    public required long First { get; init; }

    /// <summary>How many processes try inputs at once.</summary>
    public required int Workers { get; init; }

    /// <summary>Which of these processes this one is; nothing for the one that starts them.</summary>
    public required int? Worker { get; init; }

    /// <summary>Files to try as they are, instead of mutations.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Of how many inputs one is compiled.</summary>
    public required int CompileEvery { get; init; }

    /// <summary>How long the generator may take over one input.</summary>
    public required TimeSpan Budget { get; init; }

    /// <summary>Where findings are written to.</summary>
    public required string Output { get; init; }

    /// <summary>Where documents are taken from.</summary>
    public required IReadOnlyList<string> Folders { get; init; }

    /// <summary>The same options, as arguments of a process that does a worker's part.</summary>
    public IEnumerable<string> ForWorker(int worker, long first, TimeSpan left) =>
    [
        "--minutes", left.TotalMinutes.ToString(CultureInfo.InvariantCulture),
        "--inputs", (First + Inputs - first).ToString(CultureInfo.InvariantCulture),
        "--seed", Seed.ToString(CultureInfo.InvariantCulture),
        "--first", first.ToString(CultureInfo.InvariantCulture),
        "--workers", Workers.ToString(CultureInfo.InvariantCulture),
        "--worker", worker.ToString(CultureInfo.InvariantCulture),
        "--compile-every", CompileEvery.ToString(CultureInfo.InvariantCulture),
        "--budget", Budget.TotalSeconds.ToString(CultureInfo.InvariantCulture),
        "--output", Output,
        .. Folders,
    ];

    /// <summary>The command, which gives the options to what is to be done.</summary>
    public static RootCommand Command(Func<FuzzOptions, int> run)
    {
        Option<double> minutes = new("--minutes") { Description = "How long inputs are tried.", DefaultValueFactory = _ => 2 };
        Option<long> inputs = new("--inputs") { Description = "How many inputs are tried at the most.", DefaultValueFactory = _ => long.MaxValue / 2 };
        Option<int> seed = new("--seed") { Description = "The same seed gives the same inputs.", DefaultValueFactory = _ => 1 };
        Option<long> first = new("--first") { Description = "The number of the first input." };
        Option<int> workers = new("--workers") { Description = "How many processes try inputs.", DefaultValueFactory = _ => Environment.ProcessorCount };
        Option<int?> worker = new("--worker") { Description = "Which of the processes this is.", Hidden = true };
        Option<string[]> files = new("--file") { Description = "A file to try as it is, such as one that was found.", DefaultValueFactory = _ => [] };
        Option<int> compileEvery = new("--compile-every") { Description = "Of how many inputs one is compiled, which takes much longer than all else.", DefaultValueFactory = _ => 100 };
        Option<double> budget = new("--budget") { Description = "Seconds that the generator may take over one input.", DefaultValueFactory = _ => 60 };
        Option<string> output = new("--output") { Description = "The folder of the findings.", DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "aag-fuzzing") };
        Argument<string[]> folders = new("folders") { Description = "Where documents are, beside those of this repository.", DefaultValueFactory = _ => [] };
        RootCommand command = new("Tries the generator on mutations of real documents.") { minutes, inputs, seed, first, workers, worker, files, compileEvery, budget, output, folders };
        command.SetAction(parsed => run(new FuzzOptions
        {
            Time = TimeSpan.FromMinutes(parsed.GetValue(minutes)),
            Inputs = parsed.GetValue(inputs),
            Seed = parsed.GetValue(seed),
            First = parsed.GetValue(first),
            Workers = parsed.GetValue(workers),
            Worker = parsed.GetValue(worker),
            Files = parsed.GetValue(files)!,
            CompileEvery = Math.Max(1, parsed.GetValue(compileEvery)),
            Budget = TimeSpan.FromSeconds(parsed.GetValue(budget)),
            Output = Path.GetFullPath(parsed.GetValue(output)!),
            Folders = [.. Own().Concat(parsed.GetValue(folders)!.Select(Path.GetFullPath)).Distinct(StringComparer.Ordinal)],
        }));
        return command;
    }

    private static IEnumerable<string> Own()
    {
        string root = typeof(FuzzOptions).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RepositoryRoot").Value!;
        return OwnFolders.Select(folder => Path.GetFullPath(Path.Combine(root, folder)));
    }
}
