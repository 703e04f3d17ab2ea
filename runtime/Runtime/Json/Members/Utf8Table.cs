using System.Text;

namespace Atlassian.Admin.Gen.Json;

/// <summary>Finds the place of a text among known ones by its bytes, without decoding it.</summary>
internal sealed class Utf8Table
{
    private readonly byte[][] _texts;

    // Of each hash the first text, and of each text the next with the same hash; -1 ends.
    private readonly int[] _first;
    private readonly int[] _next;

    /// <summary>Makes a table of <paramref name="texts"/>, which differ from each other.</summary>
    public Utf8Table(ReadOnlySpan<string> texts)
    {
        _texts = new byte[texts.Length][];
        _next = new int[texts.Length];
        _first = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, texts.Length * 2))];
        Array.Fill(_first, -1);
        for (int i = texts.Length - 1; i >= 0; i--)
        {
            _texts[i] = Encoding.UTF8.GetBytes(texts[i]);
            ref int first = ref _first[Slot(_texts[i])];
            _next[i] = first;
            first = i;
        }
    }

    /// <summary>The place of a text; -1 if it is none of the table's.</summary>
    public int IndexOf(ReadOnlySpan<byte> utf8)
    {
        int index = _first[Slot(utf8)];
        while (index >= 0 && !utf8.SequenceEqual(_texts[index]))
        {
            index = _next[index];
        }

        return index;
    }

    /// <summary>The place of a text, which is most often the one that is <paramref name="expected"/>.</summary>
    public int IndexOf(ReadOnlySpan<byte> utf8, int expected) =>
        (uint)expected < (uint)_texts.Length && utf8.SequenceEqual(_texts[expected]) ? expected : IndexOf(utf8);

    private int Slot(ReadOnlySpan<byte> utf8) => utf8.IsEmpty
        ? 0
        : (utf8.Length + (utf8[0] * 3) + (utf8[^1] * 5) + (utf8[utf8.Length / 2] * 7)) & (_first.Length - 1);
}
