using System.ComponentModel;
using System.Xml;

namespace Atlassian.Admin.Gen.Xml;

/// <summary>Reads and writes a value type whose null is an element that says it is nil.</summary>
/// <param name="converter">Reads and writes what is not null.</param>
/// <typeparam name="T">The type of the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class XmlNullableValueConverter<T>(XmlModelConverter<T> converter) : XmlModelConverter<T?>
    where T : struct
{
    /// <inheritdoc />
    public override T? Read(XmlModelReader reader) => XmlRead.ValueOrNull(reader, converter);

    /// <inheritdoc />
    public override void Write(XmlWriter writer, T? value)
    {
        if (value is { } given)
        {
            converter.Write(writer, given);
        }
        else
        {
            XmlWrite.NilAttribute(writer);
        }
    }
}

/// <summary>Reads and writes a reference type whose null is an element that says it is nil.</summary>
/// <param name="converter">Reads and writes what is not null.</param>
/// <typeparam name="T">The type of the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class XmlNullableReferenceConverter<T>(XmlModelConverter<T> converter) : XmlModelConverter<T?>
    where T : class
{
    /// <inheritdoc />
    public override T? Read(XmlModelReader reader) => XmlRead.ReferenceOrNull(reader, converter);

    /// <inheritdoc />
    public override void Write(XmlWriter writer, T? value)
    {
        if (value is not null)
        {
            converter.Write(writer, value);
        }
        else
        {
            XmlWrite.NilAttribute(writer);
        }
    }
}
