using Atlassian.Admin.Gen.Parsing.Reading;

namespace Atlassian.Admin.Gen.Parsing;

/// <summary>How large a client may become: as large as its document, and by a limit larger for what the document repeats.</summary>
/// <param name="values">The number of values that the document has.</param>
/// <param name="length">The number of its characters.</param>
/// <param name="limits">The limits.</param>
/// <param name="cancellationToken">Looked at with everything that is counted.</param>
internal sealed class ClientBudget(int values, int length, ReaderLimits limits, CancellationToken cancellationToken)
{
    /// <summary>What a type is in items: its frame and converter are as long as a few members.</summary>
    public const int TypeItems = 4;

    /// <summary>What a method is in items, with its request and its place in two interfaces.</summary>
    public const int OperationItems = 8;

    // Long texts, such as the description of a parameter that every operation has, count as several items.
    private const int CharactersPerItem = 200;

    // A schema of few values, such as an enumeration of two, is a type of more items.
    private readonly long _usual = (2L * values) + (length / CharactersPerItem) + limits.MaxRepeatedItems;
    private long _items;
    private long _characters;
    private int _types;

    /// <summary>Counts a type that is to be emitted.</summary>
    /// <param name="place">Where the document leads to it.</param>
    /// <param name="items">The number of its members, cases, values.</param>
    /// <param name="characters">The length of their texts.</param>
    /// <exception cref="ClientTooLargeException">It is too much.</exception>
    public void TakeType(PlacePointer place, int items, long characters = 0)
    {
        if (++_types > limits.MaxTypes)
        {
            throw new ClientTooLargeException(place.ToString(), LimitMessages.Types(limits));
        }

        Take(place, TypeItems + items, characters);
    }

    /// <summary>Counts what is to be emitted.</summary>
    /// <param name="place">Where the document leads to it.</param>
    /// <param name="items">The number of members, arguments, cases.</param>
    /// <param name="characters">The length of their texts.</param>
    /// <exception cref="ClientTooLargeException">It is too much.</exception>
    public void Take(PlacePointer place, int items, long characters = 0)
    {
        cancellationToken.Check();
        _items += items;
        _characters += characters;
        long size = _items + (_characters / CharactersPerItem);
        if (size > _usual)
        {
            throw new ClientTooLargeException(place.ToString(), LimitMessages.Repetition(limits, _usual));
        }

        if (size > limits.MaxItems)
        {
            throw new ClientTooLargeException(place.ToString(), LimitMessages.Items(limits));
        }
    }
}
