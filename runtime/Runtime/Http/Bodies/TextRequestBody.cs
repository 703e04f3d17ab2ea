using System.Net.Http.Headers;
using System.Text;

namespace Atlassian.Admin.Gen.Http;

/// <summary>A body of text, sent in UTF-8.</summary>
internal sealed class TextRequestBody(string value, string mediaType) : ApiRequestBody<string>
{
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(value);

    public override HttpContent CreateContent()
    {
        ByteArrayContent content = new(_utf8);
        if (MediaTypeHeaderValue.TryParse(mediaType, out MediaTypeHeaderValue? contentType))
        {
            contentType.CharSet = "utf-8";
            content.Headers.ContentType = contentType;
        }

        return content;
    }

    public override string Read(ReadOnlySpan<byte> body) => Encoding.UTF8.GetString(body);
}
