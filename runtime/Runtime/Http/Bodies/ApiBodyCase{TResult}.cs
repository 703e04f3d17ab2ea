using System.Buffers;
using System.ComponentModel;
using System.Net;

namespace Atlassian.Admin.Gen.Http;

/// <summary>One of the answers that a success may be.</summary>
/// <typeparam name="TResult">The type of the result.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiBodyCase<TResult>
{
    private readonly StatusPattern _pattern;

    private protected ApiBodyCase(string status) => _pattern = new StatusPattern(status);

    /// <summary>The lowest of its statuses, which tells those that may come with one status from those that come with several.</summary>
    internal int First => _pattern.First;

    internal abstract IEnumerable<string> MediaTypes { get; }

    /// <summary>How well it describes a status; see <see cref="StatusPattern.Rank"/>.</summary>
    internal int Rank(int status) => _pattern.Rank(status);

    internal abstract BodyUse UseOf(HttpStatusCode status, string? mediaType);

    /// <summary>Whether the answer has the body that a value is made of.</summary>
    internal abstract bool CanReceive(ReceivedResponse received);

    internal abstract TResult Receive(ReceivedResponse received);

    internal abstract void Write(IBufferWriter<byte> output, TResult value);
}
