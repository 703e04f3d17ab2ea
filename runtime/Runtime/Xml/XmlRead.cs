using System.ComponentModel;
using System.Xml;

namespace Atlassian.Admin.Gen.Xml;

/// <summary>What emitted readers need beside <see cref="XmlContent"/> itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class XmlRead
{
    /// <summary>Reads a value of a value type that may be null: nil, or empty where the type has no value of no text.</summary>
    /// <param name="reader">A reader that stands on the element's start, or on an attribute.</param>
    /// <param name="converter">Reads the value.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <returns>The value, or null.</returns>
    public static T? ValueOrNull<T>(XmlModelReader reader, XmlModelConverter<T> converter)
        where T : struct => TryRead(reader, converter, out T value) ? value : null;

    /// <summary>Reads a value of a reference type that may be null: nil, or empty where the type has no value of no text.</summary>
    /// <param name="reader">A reader that stands on the element's start, or on an attribute.</param>
    /// <param name="converter">Reads the value.</param>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <returns>The value, or null.</returns>
    public static T? ReferenceOrNull<T>(XmlModelReader reader, XmlModelConverter<T> converter)
        where T : class => TryRead(reader, converter, out T value) ? value : null;

    /// <summary>The error for a member that has to be there and is not.</summary>
    /// <param name="name">The element's name, or the attribute's with <c>@</c> before.</param>
    /// <returns>An exception to throw.</returns>
    public static XmlException Missing(string name) => new($"The required '{name}' is missing.");

    private static bool TryRead<T>(XmlModelReader reader, XmlModelConverter<T> converter, out T value)
    {
        value = default!;
        if (reader.SkipNil())
        {
            return false;
        }

        if (converter is not XmlTextConverter<T> { AllowsEmpty: false } text)
        {
            value = converter.Read(reader);
            return true;
        }

        string found = reader.ReadText();
        if (string.IsNullOrWhiteSpace(found))
        {
            return false;
        }

        value = text.Parse(found);
        return true;
    }
}
