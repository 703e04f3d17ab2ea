using System.Text;

namespace AtlassianAdmin.Server;

/// <summary>
/// An answer that a test gives in the server's place. Delays wait for a task of the test and never for time, and the
/// answer tells when its request came and when its caller went away, so that no test has to sleep.
/// </summary>
public sealed class ScriptedAnswer
{
    private readonly TaskCompletionSource<RecordedRequest> _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _disconnected = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The status code.</summary>
    public int StatusCode { get; init; } = 200;

    /// <summary>Header fields besides those for type and length; one name may come more than once.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The type of a body that is not empty; null: none is sent.</summary>
    public string? ContentType { get; init; } = "application/json";

    /// <summary>The body.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The body as text, sent in UTF-8.</summary>
    public string BodyText
    {
        get => Encoding.UTF8.GetString(Body.Span);
        init => Body = Encoding.UTF8.GetBytes(value);
    }

    /// <summary>False: the body is sent in chunks and the caller does not know how long it is.</summary>
    public bool SendContentLength { get; init; } = true;

    /// <summary>Sends the body in pieces of so many bytes, each flushed.</summary>
    public int? PieceBytes { get; init; }

    /// <summary>Nothing is sent before this is completed.</summary>
    public Task HoldHeaders { get; init; } = Task.CompletedTask;

    /// <summary>After this much of the body, <see cref="HoldBody"/> is waited for.</summary>
    public int? PauseAfterBytes { get; init; }

    /// <summary>The rest of the body is not sent before this is completed.</summary>
    public Task HoldBody { get; init; } = Task.CompletedTask;

    /// <summary>Whether and where the connection is dropped.</summary>
    public ConnectionAbort Abort { get; init; }

    /// <summary>After <see cref="HoldHeaders"/>, the server answers as it would have without a script.</summary>
    public bool AnswerNormally { get; init; }

    /// <summary>Completed with the first request that gets this answer.</summary>
    public Task<RecordedRequest> Arrived => _arrived.Task;

    /// <summary>Completed when a caller drops the connection while this answer is held or sent.</summary>
    public Task CallerDisconnected => _disconnected.Task;

    /// <summary>An answer with a JSON body, or what pretends to be one.</summary>
    public static ScriptedAnswer Json(int statusCode, string body) => new() { StatusCode = statusCode, BodyText = body };

    /// <summary>An answer as a proxy in between gives it.</summary>
    public static ScriptedAnswer Html(int statusCode, string body) =>
        new() { StatusCode = statusCode, ContentType = "text/html; charset=utf-8", BodyText = body };

    internal void SetArrived(RecordedRequest request) => _arrived.TrySetResult(request);

    internal void SetDisconnected() => _disconnected.TrySetResult();

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(StatusCode, 200);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(StatusCode, 599);
        ArgumentOutOfRangeException.ThrowIfNegative(PauseAfterBytes ?? 0, nameof(PauseAfterBytes));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(PauseAfterBytes ?? 0, Body.Length, nameof(PauseAfterBytes));
        ArgumentOutOfRangeException.ThrowIfLessThan(PieceBytes ?? 1, 1, nameof(PieceBytes));
        if (!Body.IsEmpty && StatusCode is 204 or 205 or 304)
        {
            throw new ArgumentException($"HTTP lets {StatusCode} have no body.", nameof(Body));
        }
    }
}
