using System.Text;
using Microsoft.Extensions.Primitives;

namespace AtlassianAdmin.Server;

/// <summary>A request as it came in, before anything was decoded.</summary>
public sealed class RecordedRequest
{
    private readonly Lazy<string> _body;

    internal RecordedRequest(
        long number,
        string method,
        string rawTarget,
        IReadOnlyDictionary<string, StringValues> headers,
        ReadOnlyMemory<byte> body)
    {
        Number = number;
        Method = method;
        RawTarget = rawTarget;
        Headers = headers;
        BodyBytes = body;
        int question = rawTarget.IndexOf('?', StringComparison.Ordinal);
        RawPath = question < 0 ? rawTarget : rawTarget[..question];
        RawQuery = question < 0 ? null : rawTarget[(question + 1)..];
        _body = new Lazy<string>(() => Encoding.UTF8.GetString(BodyBytes.Span));
    }

    /// <summary>1 for the first request the server got.</summary>
    public long Number { get; }

    /// <summary>The method, as sent.</summary>
    public string Method { get; }

    /// <summary>Path and query, as sent: <c>/v1/orgs/a%2Fb?cursor=x</c>.</summary>
    public string RawTarget { get; }

    /// <summary>The path, as sent, still escaped.</summary>
    public string RawPath { get; }

    /// <summary>What followed the '?', still escaped; null without a '?', empty when nothing followed it.</summary>
    public string? RawQuery { get; }

    /// <summary>All header fields; names are found in any case.</summary>
    public IReadOnlyDictionary<string, StringValues> Headers { get; }

    /// <summary>The body, as sent.</summary>
    public ReadOnlyMemory<byte> BodyBytes { get; }

    /// <summary>The body read as UTF-8; empty without one.</summary>
    public string Body => _body.Value;

    /// <summary>A header's value, several joined by a comma; null without it.</summary>
    public string? Header(string name) => Headers.TryGetValue(name, out StringValues values) ? values.ToString() : null;

    /// <summary>Method and target, as in the request line.</summary>
    public override string ToString() => $"{Method} {RawTarget}";
}
