using System.ComponentModel;
using System.Xml;

namespace Atlassian.Admin.Gen.Xml;

/// <summary>Reads and writes what one type is in an element: attributes, elements and text, without reflection.</summary>
/// <typeparam name="T">The type read and written.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class XmlModelConverter<T>
{
    /// <summary>Reads the value of the element that <paramref name="reader"/> stands on, and leaves the reader on the element's end.</summary>
    /// <param name="reader">A reader that stands on the element's start, or on an attribute.</param>
    /// <returns>The value.</returns>
    /// <exception cref="XmlException">The XML does not fit the type.</exception>
    public abstract T Read(XmlModelReader reader);

    /// <summary>Writes <paramref name="value"/> into the element that has been started.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The value to write.</param>
    public abstract void Write(XmlWriter writer, T value);
}
