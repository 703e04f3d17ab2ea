namespace Atlassian.Admin.Gen.Collections;

/// <summary>Spreads items over slots by their names.</summary>
/// <remarks>
/// The compiler tells the items of two runs apart by their positions, so one that is added in front of others would make all of
/// those be emitted again. An item's slot depends on its name alone: one that is added moves no more than what shares its slot.
/// </remarks>
internal static class Slots
{
    private const int Count = 256;

    /// <summary>All slots, empty ones too, each in the order of its names.</summary>
    public static EquatableArray<T>[] Spread<T>(EquatableArray<T> items, Func<T, string> name)
        where T : IEquatable<T>
    {
        EquatableArray<T>[] slots = new EquatableArray<T>[Count];
        foreach (IGrouping<int, T> slot in items.GroupBy(item => SlotOf(name(item))))
        {
            slots[slot.Key] = slot.OrderBy(name, StringComparer.Ordinal).ToEquatableArray();
        }

        return slots;
    }

    // The order of the slots is that of the emitted files, which must not depend on the process as string hashes do.
    private static int SlotOf(string name) => (int)(TextHash.Append(TextHash.Empty, name) % Count);
}
