using System.ComponentModel;

namespace Atlassian.Admin.Gen.Xml;

/// <summary>Reads and writes lists in one text, with white space between (XML Schema 1.1 part 2 §2.4.1.2), as attributes have them.</summary>
/// <param name="converter">Reads and writes one item.</param>
/// <typeparam name="T">The type of the items.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class XmlTextListConverter<T>(XmlTextConverter<T> converter) : XmlTextConverter<IReadOnlyList<T>>
{
    /// <inheritdoc />
    public override bool AllowsEmpty => true;

    /// <inheritdoc />
    public override IReadOnlyList<T> Parse(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(converter.Parse)];

    /// <inheritdoc />
    public override string Format(IReadOnlyList<T> value) => string.Join(' ', value.Select(converter.Format));
}
