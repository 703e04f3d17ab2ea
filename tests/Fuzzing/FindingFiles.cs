using System.Globalization;
using Atlassian.Admin.Gen.Fuzzing.Mutating;
using Atlassian.Admin.Gen.Fuzzing.Trying;

namespace Atlassian.Admin.Gen.Fuzzing;

/// <summary>Writes findings where they can be looked at.</summary>
internal static class FindingFiles
{
    /// <summary>Saves the input, what was found, and the smaller input that has the same finding.</summary>
    public static void Save(FuzzOptions options, FuzzInput input, Finding finding, byte[]? smaller)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"finding-{options.Seed}-{input.Number}");
        Write($"{name}.yaml", input.Text);
        if (smaller is not null)
        {
            Write($"{name}.small.yaml", smaller);
        }

        File.WriteAllText(Path.Combine(options.Output, $"{name}.txt"), $"{finding.Kind}\n{finding.Message}\n");
        Console.WriteLine($"{name}: {finding.Signature}");

        void Write(string file, byte[] bytes) => File.WriteAllBytes(Path.Combine(options.Output, file), bytes);
    }
}
