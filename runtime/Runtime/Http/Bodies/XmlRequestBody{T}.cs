using System.Net.Http.Headers;
using System.Text;
using Atlassian.Admin.Gen.Xml;

namespace Atlassian.Admin.Gen.Http;

/// <summary>An XML body, written once and sent as often as needed.</summary>
internal sealed class XmlRequestBody<T> : ApiRequestBody<T>
{
    private readonly XmlName _root;
    private readonly XmlModelConverter<T> _converter;
    private readonly string _mediaType;
    private readonly ReadOnlyMemory<byte> _xml;

    public XmlRequestBody(T value, XmlName root, XmlModelConverter<T> converter, string mediaType)
    {
        _root = root;
        _converter = converter;
        string? charset = MediaTypeHeaderValue.TryParse(mediaType, out MediaTypeHeaderValue? parsed) ? parsed.CharSet?.Trim('"') : null;

        // RFC 7303 §3.2: text/xml without a charset was US-ASCII once (RFC 3023), and still is to some.
        bool needsCharset = charset is null && "text/xml".Equals(parsed?.MediaType, StringComparison.OrdinalIgnoreCase);
        _mediaType = needsCharset ? mediaType + "; charset=utf-8" : mediaType;
        using MemoryStream output = new();
        XmlModel.Write(output, value, root, converter, EncodingOf(charset));
        _xml = output.GetBuffer().AsMemory(0, (int)output.Length);
    }

    public override HttpContent CreateContent()
    {
        ReadOnlyMemoryContent content = new(_xml);
        content.Headers.TryAddWithoutValidation("Content-Type", _mediaType);
        return content;
    }

    public override T Read(ReadOnlySpan<byte> body) => XmlModel.Read(body.ToArray(), isUtf8: false, _root, _converter);

    private static Encoding? EncodingOf(string? charset) =>
        charset is null || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) ? null : Encoding.GetEncoding(charset);
}
