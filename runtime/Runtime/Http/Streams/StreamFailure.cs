using System.Globalization;
using System.Net;
using System.Text;

namespace Atlassian.Admin.Gen.Http;

/// <summary>What is thrown when a body that is read piece by piece goes wrong.</summary>
/// <param name="received">The response; null for a body of a test's fake.</param>
internal sealed class StreamFailure(ReceivedResponse? received)
{
    /// <summary>How long a piece may be, in bytes.</summary>
    public int MaxItemLength { get; } = received?.MaxItemLength ?? int.MaxValue / 2;

    /// <summary>The exception.</summary>
    /// <param name="what">What went wrong, such as <c>line 3 of the body did not come whole</c>.</param>
    /// <param name="inner">Why.</param>
    /// <param name="piece">The piece, as far as it came.</param>
    public ApiException Create(string what, Exception? inner, ReadOnlySpan<byte> piece = default) => received is null
        ? new ApiException(HttpStatusCode.OK, what, inner) { ResponseBody = Encoding.UTF8.GetString(piece) }
        : new ApiException(
            received.StatusCode,
            string.Create(CultureInfo.InvariantCulture, $"{received.Method} {SafeUri.From(received.RequestUri)} answered {(int)received.StatusCode}, but {what}"),
            inner)
        {
            Method = received.Method,
            RequestUri = received.RequestUri,
            Headers = received.Headers,
            OperationId = received.OperationId,
            ResponseBody = Encoding.UTF8.GetString(piece[..Math.Min(piece.Length, received.MaxErrorBodyLength)]),
        };
}
