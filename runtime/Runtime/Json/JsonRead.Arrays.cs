using System.Globalization;
using System.Text.Json;

namespace Atlassian.Admin.Gen.Json;

public static partial class JsonRead
{
    /// <summary>Demands the start of an array.</summary>
    /// <param name="reader">The reader.</param>
    /// <exception cref="JsonException">The reader stands on something else.</exception>
    public static void StartArray(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not JsonTokenType.StartArray)
        {
            throw Expected("an array", ref reader);
        }
    }

    /// <summary>Goes to the next item of an array.</summary>
    /// <param name="reader">A reader that stands on an array's start or on the last token of an item.</param>
    /// <returns>false at the end of the array.</returns>
    public static bool NextItem(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType is not JsonTokenType.EndArray;
    }

    /// <summary>The error for an item that the document requires and the array lacks.</summary>
    /// <param name="index">The item's place, from 0 on.</param>
    /// <returns>An exception to throw.</returns>
    public static JsonException MissingItem(int index) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The required item at index {index} is missing or null."));
}
