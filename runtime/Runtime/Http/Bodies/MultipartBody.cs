using System.ComponentModel;
using System.Text;

namespace Atlassian.Admin.Gen.Http;

/// <summary>A body of several parts (RFC 7578, OpenAPI «Encoding Object»), sent without buffering.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MultipartBody : ApiRequestBody
{
    private readonly List<Part> _parts = [];
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
            _parts.Add(new Part(name, FileName: null, contentType, () => new ByteArrayContent(utf8)));
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
        char separator = ParameterExpansion.Separator(style);
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
            _parts.Add(new Part(name, value.FileName, value.ContentType ?? contentType ?? "application/octet-stream", value.CreateContent));
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

    /// <summary>Adds the members of an object: of an array, each element by itself; what is no scalar, as JSON.</summary>
    /// <param name="value">The object; null adds nothing.</param>
    public void AddMembers(ParameterValue? value)
    {
        foreach (KeyValuePair<string, string> member in value?.MembersInParts() ?? [])
        {
            Add(member.Key, member.Value, contentType: null);
        }
    }

    /// <summary>Adds files by the names of their parts.</summary>
    /// <param name="files">The files; null adds nothing.</param>
    public void AddMembers(IEnumerable<KeyValuePair<string, FilePart>>? files)
    {
        foreach (KeyValuePair<string, FilePart> file in files ?? [])
        {
            Add(file.Key, file.Value, contentType: null);
        }
    }

    /// <summary>Adds a header to all parts of a name that have been added.</summary>
    /// <param name="part">The parts' name; where there are none, nothing is added.</param>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The value; null adds nothing.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is no header name, or <paramref name="value"/> has a line break, another control character or one outside ASCII.
    /// </exception>
    public void AddHeader(string part, string name, string? value)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (value is null)
        {
            return;
        }

        HeaderText.ThrowIfWrong(name, value);
        foreach (Part known in _parts.Where(known => known.Name == part))
        {
            known.Headers.Add(KeyValuePair.Create(name, value));
        }
    }

    /// <summary>Adds a header whose value is of any type (OpenAPI's simple style).</summary>
    /// <param name="part">The parts' name; where there are none, nothing is added.</param>
    /// <param name="name">The header's name.</param>
    /// <param name="value">The value; null adds nothing.</param>
    /// <param name="explode">Whether members of an object are written as <c>name=value</c>.</param>
    /// <exception cref="ArgumentException">As for a text.</exception>
    public void AddHeader(string part, string name, ParameterValue? value, bool explode) => AddHeader(part, name, ParameterExpansion.ToHeader(value, explode));

    /// <inheritdoc />
    public override HttpContent CreateContent()
    {
        string boundary = Guid.NewGuid().ToString("N");
        MultipartContent content = new(_subtype, boundary) { HeaderEncodingSelector = static (_, _) => Encoding.UTF8 };

        // Quotes around the boundary are allowed (RFC 2046 §5.1.1) and yet not understood by all.
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", $"multipart/{_subtype}; boundary={boundary}{RootType()}");
        foreach (Part part in _parts)
        {
            HttpContent body = part.CreateContent();
            body.Headers.TryAddWithoutValidation("Content-Disposition", Disposition(part.Name, part.FileName));
            if (part.ContentType is not null)
            {
                body.Headers.TryAddWithoutValidation("Content-Type", part.ContentType);
            }

            foreach (KeyValuePair<string, string> header in part.Headers)
            {
                body.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }

            content.Add(body);
        }

        return content;
    }

    // RFC 2387 §3.1: what belongs together says of which type the first of it is.
    private string RootType() => _subtype == "related" && _parts is [{ } root, ..] ? $"; type=\"{root.ContentType ?? "text/plain"}\"" : "";

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

    private sealed record Part(string Name, string? FileName, string? ContentType, Func<HttpContent> CreateContent)
    {
        public List<KeyValuePair<string, string>> Headers { get; } = [];
    }
}
