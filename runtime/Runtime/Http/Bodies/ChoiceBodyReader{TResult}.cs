using System.Buffers;
using System.Net;
using System.Text;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Reads one of several bodies: the status decides first, then the media type that came.</summary>
internal sealed class ChoiceBodyReader<TResult>(
    IReadOnlyList<ApiBodyCase<TResult>> cases, Func<TResult, int> numberOf, Func<string, TResult> unknown, Func<TResult, string> textOf)
    : ApiBodyReader<TResult>
{
    private static readonly ReadBodyCase<string, string> Text =
        new("default", ApiBody.Text("text/plain"), static text => text, static text => text);

    public override string MediaType => MediaTypes.FirstOrDefault("*/*");

    internal override IEnumerable<string> MediaTypes => cases.SelectMany(static each => each.MediaTypes).Distinct();

    public override TResult Read(ReadOnlySpan<byte> utf8) => unknown(Encoding.UTF8.GetString(utf8));

    public override void Write(IBufferWriter<byte> output, TResult value)
    {
        if (CaseOf(value) is { } known)
        {
            known.Write(output, value);
        }
        else
        {
            Text.Write(output, textOf(value));
        }
    }

    public override (HttpStatusCode Status, string? MediaType) Describe(TResult value) => CaseOf(value) is { } known
        ? (StatusOf(known), known.MediaTypes.FirstOrDefault())
        : (StatusOf(null), "text/plain");

    internal override BodyUse UseOf(HttpStatusCode status, string? mediaType) => Find(status, mediaType)?.UseOf(status, mediaType) ?? BodyUse.Read;

    internal override TResult Receive(ReceivedResponse received) => Find(received.StatusCode, received.MediaType) is { } known && known.CanReceive(received)
        ? known.Receive(received)
        : unknown(Text.Receive(received));

    private ApiBodyCase<TResult>? CaseOf(TResult value) => numberOf(value) is > 0 and int number ? cases[number - 1] : null;

    // The lowest status that means this case and no other: 201 of 2XX where 200 is described by itself.
    private HttpStatusCode StatusOf(ApiBodyCase<TResult>? known)
    {
        int status = Enumerable.Range(200, 100).FirstOrDefault(status => (known?.Rank(status) ?? 0) == BestRank(status), 200);
        return (HttpStatusCode)status;
    }

    private int BestRank(int status) => cases.Max(each => each.Rank(status));

    // OpenAPI «Responses Object»: by itself, by its range, or the default one. A wrong or missing Content-Type gives the first.
    private ApiBodyCase<TResult>? Find(HttpStatusCode status, string? mediaType)
    {
        int best = BestRank((int)status);
        bool isOneStatus = cases.All(each => each.First == cases[0].First);
        if (best == 0 && !isOneStatus)
        {
            return null;
        }

        return cases
            .Where(each => best == 0 || each.Rank((int)status) == best)
            .MaxBy(each => each.MediaTypes.Select(expected => Fit(expected, mediaType)).DefaultIfEmpty(0).Max());
    }

    // By its name, by a wildcard, or as JSON or XML by another name (RFC 6839, RFC 7303).
    private static int Fit(string expected, string? mediaType)
    {
        if (mediaType is null)
        {
            return 0;
        }

        ReadOnlySpan<char> essence = expected.AsSpan().TrimEnd();
        int parameters = essence.IndexOf(';');
        essence = parameters < 0 ? essence : essence[..parameters].TrimEnd();
        if (essence.Equals(mediaType, StringComparison.OrdinalIgnoreCase))
        {
            return 3;
        }

        if (essence is "*/*" || (essence.EndsWith("/*") && mediaType.AsSpan().StartsWith(essence[..^1], StringComparison.OrdinalIgnoreCase)))
        {
            return 2;
        }

        return (Is("json", essence) && Is("json", mediaType)) || (Is("xml", essence) && Is("xml", mediaType)) ? 1 : 0;
    }

    private static bool Is(string notation, ReadOnlySpan<char> mediaType) => mediaType.EndsWith(notation, StringComparison.OrdinalIgnoreCase)
        && mediaType.Length > notation.Length && mediaType[^(notation.Length + 1)] is '/' or '+';
}
