namespace AtlassianAdmin.Server;

/// <summary>
/// SplitMix64 from (seed, stream, index): every item has numbers of its own, so that one can be made without those
/// before it and a different count of users does not change the events. System.Random promises neither that nor the
/// same numbers in the next framework.
/// </summary>
internal struct SeededRandom
{
    private ulong _state;

    private SeededRandom(ulong state) => _state = state;

    public static SeededRandom For(int seed, RandomStream stream, int index = 0)
    {
        ulong state = Mix(unchecked((uint)seed) + 0x9E3779B97F4A7C15UL);
        state = Mix(state ^ ((ulong)stream << 32) ^ (uint)index);
        return new SeededRandom(state);
    }

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        return Mix(_state);
    }

    /// <summary>A number from 0 up to, and without, the limit.</summary>
    public int Below(int limit) => (int)(Next() % (uint)limit);

    /// <summary>A number from 0 up to, and without, 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Fraction() < probability;

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    public Guid NextGuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        BitConverter.TryWriteBytes(bytes, Next());
        BitConverter.TryWriteBytes(bytes[8..], Next());
        return new Guid(bytes);
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
