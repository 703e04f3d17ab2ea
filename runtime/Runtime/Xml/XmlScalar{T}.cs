using System.ComponentModel;

namespace Atlassian.Admin.Gen.Xml;

/// <summary>Reads and writes scalars by two functions.</summary>
/// <param name="parse">Makes the value of a text.</param>
/// <param name="format">Makes the text of a value.</param>
/// <param name="allowsEmpty">Whether no text is one of the values.</param>
/// <typeparam name="T">The type of the scalars.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class XmlScalar<T>(Func<string, T> parse, Func<T, string> format, bool allowsEmpty = false) : XmlTextConverter<T>
{
    /// <inheritdoc />
    public override bool AllowsEmpty => allowsEmpty;

    /// <inheritdoc />
    public override T Parse(string text) => parse(text);

    /// <inheritdoc />
    public override string Format(T value) => format(value);
}
