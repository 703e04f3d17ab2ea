using System.Text;

namespace Atlassian.Admin.Gen.Fuzzing.Mutating;

/// <summary>Changes the bytes of a text, whatever they mean.</summary>
internal sealed class TextMutator(Random random)
{
    /// <summary>Makes some changes.</summary>
    public byte[] Mutate(byte[] text)
    {
        List<byte> bytes = [.. text];
        for (int changes = random.Next(1, 5); changes > 0; changes--)
        {
            Change(bytes);
        }

        return [.. bytes];
    }

    private void Change(List<byte> bytes)
    {
        int at = random.Next(bytes.Count + 1);
        int length = Math.Min(random.Next(1, 40), bytes.Count - at);
        switch (random.Next(7))
        {
            case 0 when length > 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 3:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(Vocabulary.Text(random)));
                break;
            case 4:
                bytes.InsertRange(at, "\t \n:-?[]{}&*!|>'\"%@`#,"u8[random.Next(22)..]);
                break;
            case 5 when random.Next(8) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                bytes.InsertRange(at, random.Next(4) switch { 0 => [0xEF, 0xBB, 0xBF], 1 => [0xFF, 0xFE], 2 => [0], _ => [0xC0, 0x80] });
                break;
        }
    }
}
