using System.Diagnostics;
using System.Globalization;

namespace Atlassian.Admin.Gen.Benchmarks.Sizes;

/// <summary>A table over the documents of folders, with what NSwag makes of each beside it.</summary>
internal static class SizeReport
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Measures every document of the folders, the largest first.</summary>
    public static void Run(IEnumerable<string> folders)
    {
        List<SizeRow> rows = [];
        Console.WriteLine(SizeRow.Header);
        foreach (FileInfo file in folders.SelectMany(folder => new DirectoryInfo(folder).GetFiles()).OrderByDescending(file => file.Length))
        {
            SizeRow row = MeasureApart(file);
            rows.Add(row);
            Console.WriteLine(row);
        }

        Console.WriteLine();
        Summarize("this generator", rows.ConvertAll(row => row.Ours));
        Summarize("NSwag", rows.ConvertAll(row => row.NSwag));
    }

    private static SizeRow MeasureApart(FileInfo file)
    {
        using Process process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!)
        {
            ArgumentList = { "size", file.FullName },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
        }

        string line = output.GetAwaiter().GetResult().Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
        SizeOfOutput none = new(0, 0, 0, 0, process.ExitCode == 0 ? "no output" : "crash");
        return (line.StartsWith('{') ? SizeRow.FromJson(line) : null) ?? new SizeRow(file.Name, file.Length / 1024, null, none, none);
    }

    private static void Summarize(string name, List<SizeOfOutput> outputs)
    {
        List<SizeOfOutput> compiling = outputs.FindAll(output => output is { Failure: null, Errors: 0, Lines: > 0 });
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {compiling.Count} of {outputs.Count} documents compile; {outputs.Count(output => output.Failure is not null)} end in an exception; {outputs.Sum(output => output.Errors)} compile errors; {outputs.Sum(output => output.Lines)} lines; {outputs.Sum(output => output.Compiling) / 1000:0.0} s of compiling"));
    }
}
