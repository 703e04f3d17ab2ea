using System.ComponentModel;
using System.Xml;

namespace Atlassian.Admin.Gen.Xml;

/// <summary>Reads and writes a type whose values are text, so that they can stand in an attribute as well.</summary>
/// <typeparam name="T">The type read and written.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class XmlTextConverter<T> : XmlModelConverter<T>
{
    /// <summary>Whether no text is one of the values; if not, an empty element is no value.</summary>
    public abstract bool AllowsEmpty { get; }

    /// <summary>Makes the value of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="XmlException">The text is none of the type's.</exception>
    public abstract T Parse(string text);

    /// <summary>Makes the text of a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public abstract string Format(T value);

    /// <inheritdoc />
    public sealed override T Read(XmlModelReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Parse(reader.ReadText());
    }

    /// <inheritdoc />
    public sealed override void Write(XmlWriter writer, T value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteString(Format(value));
    }
}
