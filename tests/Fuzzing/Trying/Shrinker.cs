using System.Text;
using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Fuzzing.Mutating;

namespace Atlassian.Admin.Gen.Fuzzing.Trying;

/// <summary>Takes out of an input what its finding does not need.</summary>
internal sealed class Shrinker(GeneratorTrial trial, Finding finding, bool compiles)
{
    private const int MaxTrials = 600;

    private int _trials;

    /// <summary>The smallest text found that has the same finding.</summary>
    public byte[] Shrink(FuzzInput input) => input.Tree is { } tree && Fails(Bytes(tree)) ? ShrinkTree((JsonObject)tree.DeepClone()) : ShrinkText(input.Text);

    // Nodes come before what is in them, so that what goes goes in large parts.
    private byte[] ShrinkTree(JsonObject tree)
    {
        bool shrank = true;
        while (shrank && _trials < MaxTrials)
        {
            shrank = false;
            int place = 0;
            while (TreeIndex.Places(tree) is { } places && place < places.Count && _trials < MaxTrials)
            {
                JsonObject smaller = (JsonObject)tree.DeepClone();
                TreeIndex.Places(smaller)[place].Remove();
                if (Fails(Bytes(smaller)))
                {
                    tree = smaller;
                    shrank = true;
                }
                else
                {
                    place++;
                }
            }
        }

        return Bytes(tree);
    }

    private byte[] ShrinkText(byte[] text)
    {
        for (int length = text.Length / 2; length > 0; length /= 2)
        {
            for (int start = 0; start < text.Length && _trials < MaxTrials;)
            {
                byte[] smaller = [.. text.Take(start), .. text.Skip(start + length)];
                if (Fails(smaller))
                {
                    text = smaller;
                }
                else
                {
                    start += length;
                }
            }
        }

        return text;
    }

    private bool Fails(byte[] text)
    {
        _trials++;
        return trial.Try(text, compiles)?.Signature == finding.Signature;
    }

    private static byte[] Bytes(JsonObject tree) => Encoding.UTF8.GetBytes(tree.ToJsonString());
}
