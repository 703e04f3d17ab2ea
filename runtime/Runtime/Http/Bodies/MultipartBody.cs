using System.ComponentModel;
using System.Text;

namespace Atlassian.Admin.Gen.Http;

/// <summary>A body of several parts (RFC 7578, OpenAPI «Encoding Object»), sent without buffering.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MultipartBody : ApiRequestBody
{
    private readonly List<(string Disposition, string? ContentType, Func<HttpContent> CreateContent)> _parts = [];
    private readonly string _subtype;
    private bool _isReplayable = true;

    /// <summary>Begins a body.</summary>
    /// <param name="mediaType">The media type, such as <c>multipart/form-data</c>.</param>
    public MultipartBody(string mediaType = "multipart/form-data")
    {
        ArgumentNullException.ThrowIfNull(mediaType);
        _subtype = mediaType[(mediaType.IndexOf('/', StringComparison.Ordinal) + 1)..];
    }

    /// <inheritdoc />
    public override bool IsReplayable => _isReplayable;

    /// <summary>Whether nothing has been added that had a value.</summary>
    public bool IsEmpty => _parts.Count == 0;

    /// <summary>Adds a text; <see cref="ParameterText"/> makes text of other types.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="value">The value; null adds nothing.</param>
    /// <param name="contentType">The media type; null sends none, which stands for <c>text/plain</c>.</param>
    public void Add(string name, string? value, string? contentType)
    {
        if (value is not null)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(value);
            _parts.Add((Disposition(name, fileName: null), contentType, () => new ByteArrayContent(utf8)));
        }
    }

    /// <summary>Adds a value of any type: of an array, each element by itself; what is no scalar, as JSON.</summary>
    /// <param name="name">The parts' name.</param>
    /// <param name="value">The value; null adds nothing.</param>
    /// <param name="contentType">The media type; null sends none, which stands for <c>text/plain</c>.</param>
    public void Add(string name, ParameterValue? value, string? contentType)
    {
        IEnumerable<string> texts = value is null ? [] : value.IsArray ? value.Items : [value.Text];
        foreach (string text in texts)
        {
            Add(name, text, contentType);
        }
    }

    /// <summary>Adds an array as one text, as Swagger 2.0 does (<c>collectionFormat</c>).</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="value">The value; null adds nothing, and so does an empty array.</param>
    /// <param name="style">Form for commas, or space-, tab- or pipe-delimited.</param>
    /// <param name="contentType">The media type; null sends none, which stands for <c>text/plain</c>.</param>
    public void Add(string name, ParameterValue? value, ParameterStyle style, string? contentType)
    {
        if (value is { IsArray: false })
        {
            Add(name, value, contentType);
            return;
        }

        string[] items = value is null ? [] : [.. value.Items];
        char separator = style switch { ParameterStyle.SpaceDelimited => ' ', ParameterStyle.TabDelimited => '\t', ParameterStyle.PipeDelimited => '|', _ => ',' };
        Add(name, items.Length == 0 ? null : string.Join(separator, items), contentType);
    }

    /// <summary>Adds a file.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="value">The file; null adds nothing.</param>
    /// <param name="contentType">The media type where the file has none of its own; null is <c>application/octet-stream</c>.</param>
    public void Add(string name, FilePart? value, string? contentType)
    {
        if (value is not null)
        {
            _isReplayable &= value.IsReplayable;
            _parts.Add((Disposition(name, value.FileName), value.ContentType ?? contentType ?? "application/octet-stream", value.CreateContent));
        }
    }

    /// <summary>Adds files, each as a part of its own.</summary>
    /// <param name="name">The parts' name.</param>
    /// <param name="values">The files; null adds nothing.</param>
    /// <param name="contentType">The media type where a file has none of its own; null is <c>application/octet-stream</c>.</param>
    public void Add(string name, IEnumerable<FilePart>? values, string? contentType)
    {
        foreach (FilePart file in values ?? [])
        {
            Add(name, file, contentType);
        }
    }

    /// <inheritdoc />
    public override HttpContent CreateContent()
    {
        string boundary = Guid.NewGuid().ToString("N");
        MultipartContent content = new(_subtype, boundary) { HeaderEncodingSelector = static (_, _) => Encoding.UTF8 };

        // Quotes around the boundary are allowed (RFC 2046 §5.1.1) and yet not understood by all.
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", $"multipart/{_subtype}; boundary={boundary}");
        foreach ((string disposition, string? contentType, Func<HttpContent> create) in _parts)
        {
            HttpContent part = create();
            part.Headers.TryAddWithoutValidation("Content-Disposition", disposition);
            if (contentType is not null)
            {
                part.Headers.TryAddWithoutValidation("Content-Type", contentType);
            }

            content.Add(part);
        }

        return content;
    }

    private static string Disposition(string name, string? fileName)
    {
        ArgumentNullException.ThrowIfNull(name);
        string disposition = $"form-data; name=\"{Escape(name)}\"";
        return fileName is null ? disposition : $"{disposition}; filename=\"{Escape(fileName)}\"";
    }

    // What could end the quoted text or the header is percent-encoded, all else stands as it is in UTF-8 (RFC 7578 §4.2 and §5.1, and the HTML
    // Standard on multipart/form-data).
    private static string Escape(string text)
    {
        StringBuilder escaped = new();
        foreach (char character in text)
        {
            if (character is '"' or < ' ' or '\u007f')
            {
                escaped.Append('%').Append(Convert.ToHexString([(byte)character]));
            }
            else
            {
                escaped.Append(character);
            }
        }

        return escaped.ToString();
    }
}
