using System.Text;

namespace Atlassian.Admin.Gen.Json;

/// <summary>The URIs that the text being read has had, so that one that comes with every item of a list is made once.</summary>
/// <remarks>
/// Making a URI costs more than reading the rest of a small object. Nothing is kept from one text to the next: a URI may have a
/// secret in its query.
/// </remarks>
internal sealed class RecentUris
{
    // A power of two: a slot is found by a mask, and the URI that it had before makes room.
    private const int SlotCount = 16;

    [ThreadStatic]
    private static RecentUris? _ofThread;

    private readonly Uri?[] _slots = new Uri?[SlotCount];
    private int _depth;
    private bool _isUsed;

    /// <summary>Those of the text that this thread reads; null when it reads none by <see cref="ModelJson"/>.</summary>
    public static RecentUris? OfText => _ofThread is { _depth: > 0 } uris ? uris : null;

    /// <summary>Begins a text on this thread.</summary>
    /// <returns>What <see cref="Leave"/> ends it with.</returns>
    public static RecentUris Enter()
    {
        RecentUris uris = _ofThread ??= new RecentUris();
        uris._depth++;
        return uris;
    }

    /// <summary>Ends the text.</summary>
    public void Leave()
    {
        _depth--;
        if (_depth == 0 && _isUsed)
        {
            Array.Clear(_slots);
            _isUsed = false;
        }
    }

    /// <summary>The URI that was made of this text; null when it has not come lately.</summary>
    public Uri? Find(ReadOnlySpan<byte> utf8) =>
        _slots[SlotOf(utf8)] is { } uri && Ascii.Equals(utf8, UriText.Of(uri)) ? uri : null;

    /// <summary>Remembers a URI.</summary>
    /// <returns>The URI.</returns>
    public Uri Add(ReadOnlySpan<byte> utf8, Uri uri)
    {
        _isUsed = true;
        return _slots[SlotOf(utf8)] = uri;
    }

    // Where the URIs of a list differ is mostly the end or the middle.
    private static int SlotOf(ReadOnlySpan<byte> utf8) =>
        utf8.IsEmpty ? 0 : (utf8.Length + utf8[^1] + utf8[utf8.Length / 2]) & (SlotCount - 1);
}
