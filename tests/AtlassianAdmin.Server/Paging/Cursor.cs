using System.Buffers.Binary;
using System.Text;

namespace AtlassianAdmin.Server;

/// <summary>
/// A place in one list, unreadable for callers. It is ordinary base64, whose '+', '/' and '=' a caller must escape in a
/// query; it is bound to the list and its filters, and holds without the server that gave it.
/// </summary>
internal static class Cursor
{
    private const int Length = 13;
    private const uint Mask = 0xA7F3_5BEF;

    public static string Encode(string scope, int start)
    {
        Span<byte> bytes = stackalloc byte[Length];
        bytes[0] = 0xFB;
        uint scopeHash = Hash(Encoding.UTF8.GetBytes(scope));
        BinaryPrimitives.WriteUInt32BigEndian(bytes[1..], scopeHash);
        BinaryPrimitives.WriteUInt32BigEndian(bytes[5..], (uint)start ^ scopeHash ^ Mask);
        BinaryPrimitives.WriteUInt32BigEndian(bytes[9..], Hash(bytes[..9]));
        return Convert.ToBase64String(bytes);
    }

    public static bool TryDecode(string scope, string cursor, out int start)
    {
        start = 0;
        Span<byte> bytes = stackalloc byte[Length];
        if (!Convert.TryFromBase64String(cursor, bytes, out int length) || length != Length)
        {
            return false;
        }

        uint scopeHash = BinaryPrimitives.ReadUInt32BigEndian(bytes[1..]);
        uint place = BinaryPrimitives.ReadUInt32BigEndian(bytes[5..]) ^ scopeHash ^ Mask;
        start = (int)place;
        return start >= 0 && Encode(scope, start) == cursor;
    }

    /// <summary>FNV-1a: tells lists apart and notices a cut or mistyped cursor; nobody is kept from forging one.</summary>
    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        uint hash = 2166136261;
        foreach (byte one in bytes)
        {
            hash = unchecked((hash ^ one) * 16777619);
        }

        return hash;
    }
}
