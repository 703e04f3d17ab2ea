namespace Atlassian.Admin.Gen.Http;

/// <summary>A body that is read from the caller's stream while it is sent.</summary>
internal sealed class StreamRequestBody(Stream value, string mediaType) : ApiRequestBody<Stream>
{
    private readonly StreamSource _source = new(value);

    public override bool IsReplayable => _source.IsReplayable;

    public override HttpContent CreateContent()
    {
        HttpContent content = _source.CreateContent();
        content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
        return content;
    }

    public override Stream Read(ReadOnlySpan<byte> body) => new MemoryStream(body.ToArray(), writable: false);
}
