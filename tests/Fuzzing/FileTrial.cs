using System.Globalization;
using Atlassian.Admin.Gen.Fuzzing.Trying;

namespace Atlassian.Admin.Gen.Fuzzing;

/// <summary>Tries files as they are.</summary>
internal sealed class FileTrial(FuzzOptions options)
{
    /// <summary>Tries each, and says what came of it.</summary>
    public int Run()
    {
        GeneratorTrial trial = new(options.Budget);
        bool isFound = false;
        foreach (string file in options.Files)
        {
            Finding? finding = trial.Try(File.ReadAllBytes(file), compiles: true);
            isFound |= finding is not null;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{file}: {trial.Elapsed.TotalSeconds:F2} s, {trial.EmittedCharacters} characters emitted, {trial.Allocated / 1_000_000} MB allocated, {finding?.ToString() ?? "no finding"}{trial.Said}"));
        }

        return isFound ? 1 : 0;
    }
}
