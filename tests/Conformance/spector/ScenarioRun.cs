using System.Collections;
using System.Net;
using System.Text.Json;
using Atlassian.Admin.Gen;

namespace Spector.Scenarios;

/// <summary>
/// Makes the calls, and says of each that failed why. The server judges the requests; here the results are compared with what the
/// scenario's documentation says, which the server can't see.
/// </summary>
internal sealed class ScenarioRun(Uri server)
{
    private readonly List<string> _failed = [];

    /// <summary>Where the server is.</summary>
    public Uri Server { get; } = server;

    /// <summary>The scenarios whose calls failed.</summary>
    public IReadOnlyCollection<string> Failed => _failed;

    /// <summary>A call that ends without an error.</summary>
    public async Task AcceptsAsync(string scenario, Func<Task> call)
    {
        try
        {
            await call();
        }
#pragma warning disable CA1031 // Whatever goes wrong in one scenario must not stop the others.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            _failed.Add(scenario);
            Console.WriteLine($"{scenario}: {failure.GetType().Name}: {failure.Message.ReplaceLineEndings(" ")}");
        }
    }

    /// <summary>A call that gives a result.</summary>
    public Task ReturnsAsync<T>(string scenario, T expected, Func<Task<T>> call) => AcceptsAsync(scenario, async () => Same(expected, await call()));

    /// <summary>A body that one scenario receives and another sends.</summary>
    public async Task BothWaysAsync<T>(
        string scenario,
        T value,
        Func<CancellationToken, Task<T>> receive,
        Func<T, CancellationToken, Task> send,
        string received = "get",
        string sent = "put")
    {
        await ReturnsAsync($"{scenario}_{received}", value, () => receive(default));
        await AcceptsAsync($"{scenario}_{sent}", () => send(value, default));
    }

    /// <summary>A body that one scenario receives, and of which another sends what is to change.</summary>
    public async Task BothWaysAsync<T, TSent>(
        string scenario,
        T value,
        TSent change,
        Func<CancellationToken, Task<T>> receive,
        Func<TSent, CancellationToken, Task> send,
        string received,
        string sent)
    {
        await ReturnsAsync($"{scenario}_{received}", value, () => receive(default));
        await AcceptsAsync($"{scenario}_{sent}", () => send(change, default));
    }

    /// <summary>A body that comes back.</summary>
    public Task EchoesAsync<T>(string scenario, T value, Func<T, CancellationToken, Task<T>> call) =>
        ReturnsAsync(scenario, value, () => call(value, default));

    /// <summary>A call that gives bytes.</summary>
    public Task DownloadsAsync(string scenario, byte[] expected, Func<Task<Stream>> call) => AcceptsAsync(scenario, async () =>
    {
        await using Stream body = await call();
        Same(expected, await ReadAsync(body));
    });

    /// <summary>A call that the server refuses.</summary>
    public Task RefusesAsync(string scenario, HttpStatusCode status, Func<Task> call) => AcceptsAsync(scenario, async () =>
    {
        try
        {
            await call();
        }
        catch (ApiException refused) when (refused.StatusCode == status)
        {
            return;
        }

        throw new InvalidDataException($"The call was not refused with {status}.");
    });

    /// <summary>A call that the server refuses with a typed error.</summary>
    public Task RefusesAsync<TError>(string scenario, HttpStatusCode status, TError error, Func<Task> call) =>
        RefusesAsync(scenario, status, async () =>
        {
            try
            {
                await call();
            }
            catch (ApiException<TError> refused)
            {
                Same(error, refused.Error);
                throw;
            }
        });

    /// <summary>All of a stream.</summary>
    public static async Task<byte[]> ReadAsync(Stream stream)
    {
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    /// <summary>Fails unless the values are the same: lists by their elements, JSON by its content.</summary>
    public static void Same(object? expected, object? actual)
    {
        if (!AreSame(expected, actual))
        {
            throw new InvalidDataException($"Expected {expected}, received {actual}.");
        }
    }

    private static bool AreSame(object? expected, object? actual) => (expected, actual) switch
    {
        (JsonElement left, JsonElement right) => JsonElement.DeepEquals(left, right),
        (KeyValuePair<string, JsonElement> left, KeyValuePair<string, JsonElement> right) =>
            left.Key == right.Key && JsonElement.DeepEquals(left.Value, right.Value),
        (string left, string right) => left == right,
        (IEnumerable left, IEnumerable right) => AreSameLists([.. left.Cast<object?>()], [.. right.Cast<object?>()]),
        _ => Equals(expected, actual),
    };

    private static bool AreSameLists(List<object?> expected, List<object?> actual) =>
        expected.Count == actual.Count && expected.Zip(actual).All(pair => AreSame(pair.First, pair.Second));
}
