using System.Buffers;
using System.Net;

namespace Atlassian.Admin.Gen.Http;

/// <summary>An answer with a body.</summary>
internal sealed class ReadBodyCase<TResult, T>(string status, ApiBodyReader<T> body, Func<T, TResult> toResult, Func<TResult, T> fromResult)
    : ApiBodyCase<TResult>(status)
{
    internal override IEnumerable<string> MediaTypes => body.MediaTypes;

    internal override BodyUse UseOf(HttpStatusCode status, string? mediaType) => body.UseOf(status, mediaType);

    internal override bool CanReceive(ReceivedResponse received) => body.AllowsEmpty || !received.Body.IsEmpty;

    internal override TResult Receive(ReceivedResponse received) => toResult(body.Receive(received));

    internal override void Write(IBufferWriter<byte> output, TResult value) => body.Write(output, fromResult(value));
}
