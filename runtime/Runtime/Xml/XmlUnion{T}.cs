using System.ComponentModel;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace Atlassian.Admin.Gen.Xml;

/// <summary>Reads one of several types: the one that a discriminator says, or else the one that knows most of what is there.</summary>
/// <typeparam name="T">The union.</typeparam>
/// <param name="unknown">Makes a union of what is none of the types.</param>
/// <param name="cases">The types, by their numbers from 1 on.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class XmlUnion<T>(Func<JsonElement, T> unknown, params (int Number, Func<XmlModelReader, T> Read)[] cases)
{
    /// <summary>What says which type it is; the first decides, and each other about the type that is its own.</summary>
    public IReadOnlyList<XmlDiscriminator> Discriminators { get; init; } = [];

    /// <summary>Reads a value.</summary>
    /// <param name="reader">A reader that stands on the element's start.</param>
    /// <returns>The value.</returns>
    public T Read(XmlModelReader reader)
    {
        string defaultNamespace = reader.DefaultNamespace;
        int depth = reader.Depth;
        XElement tree = reader.ReadTree();
        int number = 0;
        for (int i = 0; i < Discriminators.Count; i++)
        {
            number = i == 0 || Discriminators[i].Otherwise == number ? Discriminators[i].Find(tree) : number;
        }

        T? best = default;
        int fewest = int.MaxValue;
        foreach ((int Number, Func<XmlModelReader, T> Read) each in number == 0 ? cases : cases.Where(each => each.Number == number))
        {
            if (fewest > 0 && TryRead(tree, depth, each.Read) is var (value, unknownCount) && unknownCount < fewest)
            {
                (best, fewest) = (value, unknownCount);
            }
        }

        if (fewest == int.MaxValue)
        {
            reader.MarkUnknown();
            return unknown(XmlAny.ToJson(tree, defaultNamespace));
        }

        return best!;
    }

    private static (T Value, int UnknownCount)? TryRead(XElement tree, int depth, Func<XmlModelReader, T> read)
    {
        using XmlReader nodes = tree.CreateReader();
        XmlModelReader reader = new(nodes, depth);
        try
        {
            reader.ReadRoot();
            T value = read(reader);
            return (value, reader.Counts.Unknown);
        }
        catch (XmlException)
        {
            // It is none of these.
            return null;
        }
    }
}
