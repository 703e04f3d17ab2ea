using System.Diagnostics;
using System.Globalization;
using Atlassian.Admin.Gen.Fuzzing.Mutating;
using Atlassian.Admin.Gen.Fuzzing.Trying;

namespace Atlassian.Admin.Gen.Fuzzing;

/// <summary>Starts the processes that try inputs. One that dies, because a stack can't be caught when it overflows, is a finding, and another goes on.</summary>
internal sealed class Supervisor(FuzzOptions options)
{
    /// <summary>The exit code of a worker whose generator does not stop.</summary>
    public const int Stuck = 3;

    /// <summary>Runs the workers to their end.</summary>
    public int Run()
    {
        Directory.CreateDirectory(options.Output);
        Stopwatch time = Stopwatch.StartNew();
        int[] codes = new int[options.Workers];
        Thread[] threads = [.. Enumerable.Range(0, options.Workers).Select(worker => new Thread(() => codes[worker] = Run(worker, time)))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Console.WriteLine(codes.Max() == 0 ? "No findings." : $"The findings are in {options.Output}.");
        return codes.Max();
    }

    private int Run(int worker, Stopwatch time)
    {
        long first = options.First;
        int code = 0;
        while (time.Elapsed < options.Time)
        {
            using Process process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, options.ForWorker(worker, first, options.Time - time.Elapsed)))!;
            process.WaitForExit();
            if (process.ExitCode is 0 or 1)
            {
                return Math.Max(code, process.ExitCode);
            }

            code = 1;
            if (!long.TryParse(File.ReadAllText(Worker.StateFile(options, worker)), NumberStyles.None, CultureInfo.InvariantCulture, out long died))
            {
                return process.ExitCode;
            }

            if (process.ExitCode != Stuck)
            {
                FuzzInput input = FuzzInput.Create(SeedDocument.Load(options.Folders), options.Seed, died);
                FindingFiles.Save(options, input, new Finding("death", $"The process ended with exit code {process.ExitCode}."), null);
            }

            first = died + 1;
        }

        return code;
    }
}
