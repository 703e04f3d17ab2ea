using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Builds the path and query of a request, such that no value can change the route.</summary>
/// <remarks>
/// Values are percent-encoded but for the unreserved characters of RFC 3986 §2.3, and written alike in every culture. The path
/// comes before the query; <see cref="Build"/> ends the builder's life.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Performance", "CA1815", Justification = "Builders are not compared.")]
public struct RequestUriBuilder
{
    private const string LettersAndDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static readonly SearchValues<char> Unreserved = SearchValues.Create(LettersAndDigits + "-._~");

    // What a document writes in a path stands for itself: the pchar of RFC 3986 §3.3, slashes, a query some documents add,
    // and what is escaped already.
    private static readonly SearchValues<char> LiteralCharacters = SearchValues.Create(LettersAndDigits + "-._~!$&'()*+,;=:@/?%");

    // All that RFC 3986 §2.2 reserves but '#', which would end the query, and '%' for what is encoded already.
    private static readonly SearchValues<char> Reserved = SearchValues.Create(LettersAndDigits + "-._~:/?[]@!$&'()*+,;=%");

    // The same in a path, which ends at '?' too.
    private static readonly SearchValues<char> PathReserved = SearchValues.Create(LettersAndDigits + "-._~:/[]@!$&'()*+,;=%");

    private char[]? _buffer;
    private int _length;
    private bool _hasQuery;

    /// <summary>Appends a part of the path as the document writes it.</summary>
    /// <param name="literal">The part, such as <c>/v1/orgs/</c>; what a URI cannot hold is percent-encoded.</param>
    public void AppendPath(string literal)
    {
        ArgumentNullException.ThrowIfNull(literal);
        AppendEscaped(literal, LiteralCharacters);
        _hasQuery |= literal.Contains('?', StringComparison.Ordinal);
    }

    /// <summary>The path and query.</summary>
    /// <returns>The text, fit for an <see cref="ApiRequest"/>.</returns>
    public string Build()
    {
        string result = _buffer is null ? "/" : new string(_buffer, 0, _length);
        if (_buffer is not null)
        {
            ArrayPool<char>.Shared.Return(_buffer);
        }

        this = default;
        return result;
    }

    /// <summary>Appends a value to the path; <see cref="ParameterText"/> makes text of other types.</summary>
    /// <param name="parameter">The parameter's name, for the exception.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, <c>.</c> or <c>..</c>: the request would go to another route.</exception>
    public void AppendPathValue(string parameter, string? value)
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        if (value.Length == 0)
        {
            throw WrongValue(parameter, "must not be empty");
        }

        // URIs leave such segments out, together with the one before (RFC 3986 §5.2.4). Refused wherever the value stands, for the
        // document's text or another value beside it may be a dot too.
        if (value is "." or "..")
        {
            throw WrongValue(parameter, "must not be '.' or '..'");
        }

        AppendEscaped(value, Unreserved);
    }

    /// <summary>Appends a value to the path in which reserved characters stay as they are, slashes too (RFC 6570 §3.2.3).</summary>
    /// <param name="parameter">The parameter's name, for the exception.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, or a segment of it is <c>.</c> or <c>..</c>: the request would go to another route.</exception>
    public void AppendPathSegments(string parameter, string? value)
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        if (value.Length == 0)
        {
            throw WrongValue(parameter, "must not be empty");
        }

        // What is encoded already stays so, and counts as a dot all the same.
        if (value.Replace("%2e", ".", StringComparison.OrdinalIgnoreCase).Split('/').Any(static segment => segment is "." or ".."))
        {
            throw WrongValue(parameter, "must not have a segment '.' or '..'");
        }

        AppendEscaped(value, PathReserved);
    }

    /// <summary>Appends a parameter to the query (OpenAPI's form style); <see cref="ParameterText"/> makes text of other types.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value; null appends nothing.</param>
    public void AppendQuery(string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        AppendRaw(_hasQuery ? "&" : "?");
        _hasQuery = true;
        AppendEscaped(name, Unreserved);
        AppendRaw("=");
        AppendEscaped(value, Unreserved);
    }

    /// <summary>Appends a value of any type to the path.</summary>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="style">Simple, label or matrix; in Swagger 2.0 space-, tab- or pipe-delimited too.</param>
    /// <param name="explode">Whether elements and members are written one by one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, <c>.</c> or <c>..</c>: the request would go to another route.</exception>
    public void AppendPathValue(string parameter, ParameterValue? value, ParameterStyle style, bool explode)
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        string prefix = style switch { ParameterStyle.Label => ".", ParameterStyle.Matrix => ";", _ => "" };
        string comma = ParameterExpansion.EscapedSeparator(style);
        string separator = !explode || prefix.Length == 0 ? comma : prefix;
        List<ParameterPiece> pieces = ParameterExpansion.Expand(parameter, value, prefix.Length == 0 ? ParameterStyle.Simple : style, explode);
        if (pieces.Count == 0 || (prefix.Length == 0 && pieces is [{ Name: null, Values: ["" or "." or ".."] }]))
        {
            throw WrongValue(parameter, "must not be empty, '.' or '..'");
        }

        AppendRaw(prefix);
        for (int i = 0; i < pieces.Count; i++)
        {
            AppendRaw(i == 0 ? "" : separator);
            AppendPiece(pieces[i], comma, Unreserved, writesEmptyValue: style is not ParameterStyle.Matrix);
        }
    }

    /// <summary>Appends a parameter of any type to the query.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value; null appends nothing, and so does an array or object without content.</param>
    /// <param name="style">Form, space-delimited, pipe-delimited or deep object.</param>
    /// <param name="explode">Whether elements and members are parameters of their own.</param>
    /// <param name="allowReserved">Whether the reserved characters of RFC 3986 §2.2, and what is percent-encoded already, stay as they are.</param>
    public void AppendQuery(string name, ParameterValue? value, ParameterStyle style, bool explode, bool allowReserved = false)
    {
        if (value is null)
        {
            return;
        }

        string separator = ParameterExpansion.EscapedSeparator(style);
        foreach (ParameterPiece piece in ParameterExpansion.Expand(name, value, style, explode))
        {
            AppendRaw(_hasQuery ? "&" : "?");
            _hasQuery = true;
            AppendPiece(piece, separator, allowReserved ? Reserved : Unreserved, writesEmptyValue: true);
        }
    }

    /// <summary>Appends the whole query, or to what there is of it (OpenAPI 3.2, <c>in: querystring</c>).</summary>
    /// <param name="text">The text, which is percent-encoded; null appends nothing.</param>
    public void AppendQueryString(string? text)
    {
        if (text is null)
        {
            return;
        }

        AppendRaw(_hasQuery ? "&" : "?");
        _hasQuery = true;
        AppendEscaped(text, Unreserved);
    }

    private void AppendPiece(ParameterPiece piece, string separator, SearchValues<char> keep, bool writesEmptyValue)
    {
        if (piece.Name is { } name)
        {
            AppendEscaped(name, Unreserved);

            // RFC 6570 §3.2.7: an empty matrix parameter is its name alone.
            AppendRaw(writesEmptyValue || piece.Values is not [""] ? "=" : "");
        }

        for (int i = 0; i < piece.Values.Count; i++)
        {
            AppendRaw(i == 0 ? "" : separator);
            AppendEscaped(piece.Values[i], keep);
        }
    }

    private void AppendEscaped(ReadOnlySpan<char> text, SearchValues<char> keep)
    {
        Span<byte> utf8 = stackalloc byte[4];
        Span<char> escape = ['%', '\0', '\0'];
        while (!text.IsEmpty)
        {
            int run = text.IndexOfAnyExcept(keep);
            run = run < 0 ? text.Length : run;
            AppendRaw(text[..run]);
            text = text[run..];
            if (text.IsEmpty)
            {
                return;
            }

            // Half a surrogate pair has no encoding; it becomes U+FFFD.
            Rune.DecodeFromUtf16(text, out Rune rune, out int consumed);
            foreach (byte value in utf8[..rune.EncodeToUtf8(utf8)])
            {
                escape[1] = HexDigit(value >> 4);
                escape[2] = HexDigit(value & 0xF);
                AppendRaw(escape);
            }

            text = text[consumed..];
        }
    }

    private static char HexDigit(int value) => (char)(value < 10 ? '0' + value : 'A' + value - 10);

    private void AppendRaw(scoped ReadOnlySpan<char> text)
    {
        _buffer ??= ArrayPool<char>.Shared.Rent(256);
        if (_buffer.Length - _length < text.Length)
        {
            char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + text.Length));
            _buffer.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(_buffer);
            _buffer = larger;
        }

        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    private static ArgumentException WrongValue(string parameter, string rule) =>
        new($"The path parameter '{parameter}' {rule}: the request would go to another route.", parameter);
}
