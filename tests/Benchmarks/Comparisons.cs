using Atlassian.Admin.Gen.Benchmarks.Generation;
using Atlassian.Admin.Gen.Benchmarks.Http;
using Atlassian.Admin.Gen.Benchmarks.Json;

namespace Atlassian.Admin.Gen.Benchmarks;

/// <summary>The benchmarks that have a target, as ratios that hold on a busy machine too.</summary>
internal static class Comparisons
{
    public static void Run()
    {
        Console.WriteLine(Comparison.Header);
        ReadUserPage read = new();
        Show("read, classes", "time 0.77, bytes 1.00", () => read.SystemTextJson(), () => read.Emitted(), 100);
        Show("read, enums as strings", "time 0.77, bytes 1.00", () => read.SystemTextJsonTexts(), () => read.Emitted(), 100);

        WriteUserPage write = new();
        Show("write, classes", "time 1.00", () => write.SystemTextJson(), () => write.Emitted(), 200);
        Show("write, enums as strings", "time 1.00", () => write.SystemTextJsonTexts(), () => write.Emitted(), 200);
        write.Stop();

        GetUserPage("loopback", "bytes 1.20");
        GetUserPage("memory", "bytes 1.20");

        GenerateClient generate = new();
        Show("generate", "time 1.00", () => Wait(generate.NSwagWhole()), () => generate.Whole(), 1);
    }

    private static void GetUserPage(string transport, string target)
    {
        GetUserPage get = new() { Transport = transport };
        get.Start();
        Show($"get a page, {transport}", target, () => Wait(get.HttpClientAndSystemTextJson()), () => Wait(get.Emitted()), 50);
        get.Stop();
    }

    private static void Show(string name, string target, Action baseline, Action candidate, int batch) =>
        Console.WriteLine(new Comparison(name, target, baseline, candidate, batch).Run());

    private static void Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();
}
