using System.Text.RegularExpressions;
using Prism;

// The document, how many made-up answers to read of each operation, and the addresses of Prism's servers.
HashSet<string> operations = [.. OperationId().Matches(await File.ReadAllTextAsync(args[0])).Select(match => match.Groups[1].Value)];
int count = int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture);
if (!operations.SetEquals(Calls.All.Keys))
{
    Console.WriteLine($"Not called: {string.Join(", ", operations.Except(Calls.All.Keys))}");
    return 1;
}

List<string> failures = [];
using PrismObserver judge = new();
using (AtlassianAdminClient client = Client(args[2], judge))
{
    foreach ((string operation, Call[] calls) in Calls.All)
    {
        foreach (Call call in calls)
        {
            Report(operation, await judge.FailureOfAsync(() => call(client, CancellationToken.None)));
        }
    }
}

foreach ((string violation, int times) in judge.Found)
{
    Console.WriteLine($"{violation} ({times} times)");
}

Console.WriteLine($"Prism: {operations.Count} operations, {judge.Requests} requests, {judge.Found.Count} violations");

// Each server is one thread, which waits for none of its callers.
using PrismObserver reader = new();
List<AtlassianAdminClient> clients = [.. args[2..].Select(address => Client(address, reader))];
foreach ((string operation, Call[] calls) in Calls.All)
{
    string?[] results = new string?[count];
    await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = 4 * clients.Count }, async (number, token) =>
        results[number] = await reader.FailureOfAsync(() => calls[number % calls.Length](clients[number % clients.Count], token)));
    foreach (string? failure in results)
    {
        Report(operation, failure);
    }
}

clients.ForEach(client => client.Dispose());
Console.WriteLine($"Prism: {reader.Requests} made-up answers read, {count} of each operation; {failures.Count} failures");
return failures.Count == 0 && judge.Found.IsEmpty && reader.Requests == count * operations.Count ? 0 : 1;

void Report(string operation, string? failure)
{
    if (failure is not null)
    {
        failures.Add(failure);
        Console.WriteLine($"{operation}: {failure}");
    }
}

static AtlassianAdminClient Client(string address, HttpMessageHandler handler) => new(new AtlassianAdminClientOptions
{
    BaseAddress = new Uri(address),
    Credential = ApiCredential.Bearer("key"),
    Handler = handler,
    Retry = { MaxRetries = 0 },
});

internal sealed partial class Program
{
    [GeneratedRegex(@"^\s+operationId:\s*(\w+)\s*$", RegexOptions.Multiline)]
    private static partial Regex OperationId();
}
