using System.Buffers;
using System.Net;

namespace Atlassian.Admin.Gen.Http;

/// <summary>An answer without a body.</summary>
internal sealed class EmptyBodyCase<TResult>(string status, TResult result) : ApiBodyCase<TResult>(status)
{
    internal override IEnumerable<string> MediaTypes => [];

    internal override BodyUse UseOf(HttpStatusCode status, string? mediaType) => BodyUse.None;

    internal override bool CanReceive(ReceivedResponse received) => true;

    internal override TResult Receive(ReceivedResponse received) => result;

    internal override void Write(IBufferWriter<byte> output, TResult value)
    {
    }
}
