using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

/// <summary>Finds out which case of a union an object is by the value of its discriminator (OpenAPI 3.1 «Discriminator Object»).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DiscriminatorSelector
{
    private readonly byte[] _name;
    private readonly int _otherwise;
    private readonly (byte[] Value, int Number)[] _cases;
    private readonly List<DiscriminatorSelector> _further = [];

    /// <summary>Makes a selector.</summary>
    /// <param name="name">The name of the discriminator in the JSON.</param>
    /// <param name="otherwise">The number of the case that an object is whose discriminator has no known value; 0 for none.</param>
    /// <param name="cases">Values, and the numbers of the cases that they stand for.</param>
    public DiscriminatorSelector(string name, int otherwise, params (string Value, int Number)[] cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        _name = Encoding.UTF8.GetBytes(name);
        _otherwise = otherwise;
        _cases = [.. cases.Select(@case => (Encoding.UTF8.GetBytes(@case.Value), @case.Number))];
    }

    /// <summary>Adds a discriminator that a case has itself.</summary>
    /// <param name="further">The one that decides about the objects of the case that is its own otherwise.</param>
    /// <returns>This selector.</returns>
    public DiscriminatorSelector Then(DiscriminatorSelector further)
    {
        _further.Add(further);
        return this;
    }

    /// <summary>The number of the case that a value is.</summary>
    /// <param name="reader">A reader that stands on the value's first token; a copy, which the caller's does not follow.</param>
    /// <returns>The number; 0 when it is none of them.</returns>
    public int Select(Utf8JsonReader reader)
    {
        int number = Own(reader);

        // One level below the other, whatever their order; none is asked about what it has decided itself.
        for (int level = 0, before = 0; level < _further.Count && number != before; level++)
        {
            before = number;
            foreach (DiscriminatorSelector further in _further)
            {
                if (further._otherwise == before)
                {
                    number = further.Own(reader);
                }
            }
        }

        return number;
    }

    private int Own(Utf8JsonReader reader)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            return 0;
        }

        while (JsonRead.NextMember(ref reader, out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual(_name))
            {
                return Number(ref reader);
            }

            reader.TrySkip();
        }

        return _otherwise;
    }

    private int Number(ref Utf8JsonReader reader)
    {
        foreach ((byte[] value, int number) in _cases)
        {
            if (JsonToken.HasText(ref reader, value))
            {
                return number;
            }
        }

        return _otherwise;
    }
}
