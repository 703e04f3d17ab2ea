using System.Buffers;
using System.ComponentModel;
using System.Text;

namespace Atlassian.Admin.Gen.Http;

/// <summary>A body of <c>application/x-www-form-urlencoded</c> (URL Standard §5, OpenAPI «Encoding Object»).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FormBody : ApiRequestBody
{
    private const string LettersAndDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static readonly SearchValues<char> Unreserved = SearchValues.Create(LettersAndDigits + "*-._");

    // What RFC 3986 §2.2 reserves, but for what says something else in a form: '&' ends a field and '+' is a space.
    private static readonly SearchValues<char> Reserved = SearchValues.Create(LettersAndDigits + "*-._~:/?[]@!$'(),;=%");

    private readonly StringBuilder _text = new();

    /// <summary>Whether nothing has been appended that had a value.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>Appends a field; <see cref="ParameterText"/> makes text of other types.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The value; null appends nothing.</param>
    public void Append(string name, string? value)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (value is not null)
        {
            Append(new ParameterPiece(name, [value]), "", Unreserved);
        }
    }

    /// <summary>Appends a field of any type.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="value">The value; null appends nothing, and so does an array or object without content.</param>
    /// <param name="style">Form, space-delimited, pipe-delimited or deep object.</param>
    /// <param name="explode">Whether elements and members are fields of their own.</param>
    /// <param name="allowReserved">Whether reserved characters, and what is percent-encoded already, stay as they are.</param>
    public void Append(string name, ParameterValue? value, ParameterStyle style, bool explode, bool allowReserved = false)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (value is null)
        {
            return;
        }

        string separator = ParameterExpansion.EscapedSeparator(style, space: "+");
        foreach (ParameterPiece piece in ParameterExpansion.Expand(name, value, style, explode))
        {
            Append(piece, separator, allowReserved ? Reserved : Unreserved);
        }
    }

    /// <inheritdoc />
    public override HttpContent CreateContent()
    {
        ByteArrayContent content = new(Encoding.ASCII.GetBytes(_text.ToString()));
        content.Headers.TryAddWithoutValidation("Content-Type", "application/x-www-form-urlencoded");
        return content;
    }

    private void Append(ParameterPiece piece, string separator, SearchValues<char> keep)
    {
        _text.Append(_text.Length == 0 ? "" : "&");
        AppendEscaped(piece.Name ?? "", Unreserved);
        _text.Append('=');
        for (int i = 0; i < piece.Values.Count; i++)
        {
            _text.Append(i == 0 ? "" : separator);
            AppendEscaped(piece.Values[i], keep);
        }
    }

    private void AppendEscaped(string text, SearchValues<char> keep)
    {
        Span<byte> utf8 = stackalloc byte[4];
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value == ' ')
            {
                _text.Append('+');
            }
            else if (rune.IsAscii && keep.Contains((char)rune.Value))
            {
                _text.Append((char)rune.Value);
            }
            else
            {
                foreach (byte value in utf8[..rune.EncodeToUtf8(utf8)])
                {
                    _text.Append('%').Append(Convert.ToHexString([value]));
                }
            }
        }
    }
}
