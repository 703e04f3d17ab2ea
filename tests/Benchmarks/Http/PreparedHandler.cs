using System.Net;
using System.Net.Http.Headers;

namespace Atlassian.Admin.Gen.Benchmarks.Http;

/// <summary>Answers every request with the same bytes, without a network.</summary>
internal sealed class PreparedHandler(byte[] body) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = new(HttpStatusCode.OK) { Content = new ByteArrayContent(body), RequestMessage = request };
        response.Content.Headers.ContentType = Json;
        return Task.FromResult(response);
    }
}
