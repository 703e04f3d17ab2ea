using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Atlassian.Admin.Gen.Xml;

/// <summary>Gathers the items of a list that has no element around them, so that others can stand between.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Performance", "CA1815", Justification = "It is a local of an emitted reader, and never compared.")]
public struct XmlItems<T>
{
    private List<T>? _items;

    /// <summary>Whether there was any.</summary>
    public readonly bool IsEmpty => _items is null;

    /// <summary>Reads an item.</summary>
    /// <remarks>Many documents forget to say that there is an element around the items: one with elements where text is expected is taken for it.</remarks>
    /// <param name="reader">A reader that stands on the item's start.</param>
    /// <param name="converter">Reads the item.</param>
    public void Read(XmlModelReader reader, XmlModelConverter<T> converter)
    {
        _items ??= [];
        if (converter is not XmlTextConverter<T> text)
        {
            _items.Add(converter.Read(reader));
            return;
        }

        XmlContent content = new(reader, hasText: true);
        bool isWrapper = false;
        while (content.NextElement())
        {
            isWrapper = true;
            _items.Add(text.Read(reader));
        }

        string own = content.Text ?? "";
        if (!isWrapper && (text.AllowsEmpty || !string.IsNullOrWhiteSpace(own)))
        {
            _items.Add(text.Parse(own));
        }
    }

    /// <summary>The items; none is an empty list, because nothing else could say so.</summary>
    /// <returns>The list.</returns>
    public readonly IReadOnlyList<T> ToList() => _items is null ? [] : _items;
}
