namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>Positions in UTF-8 as positions in the text.</summary>
/// <remarks>The first that is asked for costs a pass over the bytes, the others a part of a block.</remarks>
internal sealed class CharacterPositions(byte[] bytes)
{
    private const int BlockLength = 16 * 1024;

    // The characters before each block.
    private int[]? _before;

    /// <summary>How many characters are before a byte.</summary>
    public int Of(int position)
    {
        _before ??= CountBlocks();
        int block = position / BlockLength;
        return _before[block] + Count(block * BlockLength, position);
    }

    private int[] CountBlocks()
    {
        int[] before = new int[(bytes.Length / BlockLength) + 1];
        for (int block = 1; block < before.Length; block++)
        {
            before[block] = before[block - 1] + Count((block - 1) * BlockLength, block * BlockLength);
        }

        return before;
    }

    // A character is counted where it begins, one of four bytes as the two of UTF-16.
    private int Count(int start, int end)
    {
        int count = 0;
        for (int i = start; i < end; i++)
        {
            count += (bytes[i] & 0xC0) == 0x80 ? 0 : bytes[i] >= 0xF0 ? 2 : 1;
        }

        return count;
    }
}
