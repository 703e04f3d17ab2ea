using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>Reads and writes JSON arrays.</summary>
/// <param name="element">Reads and writes one element.</param>
/// <typeparam name="T">The type of the elements.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ListConverter<T>(ModelConverter<T> element) : ReferenceConverter<IReadOnlyList<T>>
{
    private const int FirstLength = 16;

    /// <inheritdoc />
    public override IReadOnlyList<T> Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not JsonTokenType.StartArray)
        {
            throw JsonRead.Expected("an array", ref reader);
        }

        reader.Read();
        if (reader.TokenType is JsonTokenType.EndArray)
        {
            return [];
        }

        // Elements gather in a rented array, so that the result is the only thing allocated, at its exact length.
        T[] items = ArrayPool<T>.Shared.Rent(FirstLength);
        int count = 0;
        try
        {
            do
            {
                if (count == items.Length)
                {
                    items = Grow(items);
                }

                items[count++] = element.Read(ref reader);
                reader.Read();
            }
            while (reader.TokenType is not JsonTokenType.EndArray);

            return items.AsSpan(0, count).ToArray();
        }
        finally
        {
            Return(items, count);
        }
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value)
    {
        writer.WriteStartArray();
        for (int i = 0; i < value.Count; i++)
        {
            element.Write(writer, value[i]);
        }

        writer.WriteEndArray();
    }

    private static T[] Grow(T[] items)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(items.Length * 2);
        items.AsSpan().CopyTo(larger);
        Return(items, items.Length);
        return larger;
    }

    private static void Return(T[] items, int count)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
        {
            items.AsSpan(0, count).Clear();
        }

        ArrayPool<T>.Shared.Return(items);
    }
}
