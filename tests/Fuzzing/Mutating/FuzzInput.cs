using System.Text;
using System.Text.Json.Nodes;

namespace Atlassian.Admin.Gen.Fuzzing.Mutating;

/// <summary>One text to try; the same seed, number and documents give the same one.</summary>
/// <param name="Number">Its number among those of a seed.</param>
/// <param name="Text">The bytes of the file.</param>
/// <param name="Tree">The tree that the text was written of, if no byte was changed afterwards.</param>
internal sealed record FuzzInput(long Number, byte[] Text, JsonObject? Tree)
{
    /// <summary>Makes an input.</summary>
    public static FuzzInput Create(IReadOnlyList<SeedDocument> seeds, int seed, long number)
    {
        Random random = new(Mix(seed, number));
        SeedDocument document = Vocabulary.Pick(random, seeds);
        if (random.Next(10) == 0 && document.Raw is { } raw)
        {
            return new FuzzInput(number, new TextMutator(random).Mutate(raw), null);
        }

        JsonObject tree = document.Cut(random);
        new TreeMutator(random).Mutate(tree, Vocabulary.Pick(random, seeds).Cut(random));
        byte[] text = Encoding.UTF8.GetBytes(random.Next(3) == 0 ? new YamlWriter(random).Write(tree) : tree.ToJsonString());
        return random.Next(10) == 0 ? new FuzzInput(number, new TextMutator(random).Mutate(text), null) : new FuzzInput(number, text, tree);
    }

    // Neighbouring numbers must not have neighbouring seeds.
    private static int Mix(int seed, long number)
    {
        ulong mixed = ((ulong)number * 0x9E3779B97F4A7C15) ^ ((ulong)(uint)seed * 0xC2B2AE3D27D4EB4F);
        mixed ^= mixed >> 29;
        mixed *= 0xBF58476D1CE4E5B9;
        return (int)(mixed >> 33);
    }
}
