using System.Buffers;
using System.ComponentModel;
using System.Text.Json;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Http;

/// <summary>The value of a parameter of any type: a scalar, an array of scalars, or an object of scalars.</summary>
/// <remarks>
/// Values are made by way of their JSON: what a date, a number or an enum looks like there is what it looks like in a URI or a
/// header, so a type needs no second way to be written. What is nested deeper than OpenAPI defines stays JSON.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ParameterValue
{
    private readonly JsonElement _json;

    private ParameterValue(JsonElement json) => _json = json;

    /// <summary>Whether the value is an array.</summary>
    internal bool IsArray => _json.ValueKind is JsonValueKind.Array;

    /// <summary>Whether the value is an object.</summary>
    internal bool IsObject => _json.ValueKind is JsonValueKind.Object;

    /// <summary>The text of a scalar.</summary>
    internal string Text => TextOf(_json) ?? "";

    /// <summary>The texts of an array's elements; those that are null are left out (RFC 6570 §2.3, undefined values).</summary>
    internal IEnumerable<string> Items => _json.EnumerateArray().Select(TextOf).OfType<string>();

    /// <summary>The names and texts of an object's members; those that are null are left out.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Members
    {
        get
        {
            foreach (JsonProperty member in _json.EnumerateObject())
            {
                if (TextOf(member.Value) is { } text)
                {
                    yield return KeyValuePair.Create(member.Name, text);
                }
            }
        }
    }

    /// <summary>Makes a value.</summary>
    /// <param name="value">The value; null is none.</param>
    /// <param name="converter">Writes the type.</param>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The value, or null where there is none.</returns>
    public static ParameterValue? From<T>(T? value, ModelConverter<T> converter)
        where T : class
        => value is null ? null : FromJson(value, converter);

    /// <summary>Makes a value.</summary>
    /// <param name="value">The value; null is none.</param>
    /// <param name="converter">Writes the type.</param>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The value, or null where there is none.</returns>
    public static ParameterValue? From<T>(T? value, ModelConverter<T> converter)
        where T : struct
        => value is { } given ? FromJson(given, converter) : null;

    /// <summary>The members of an object as <c>a</c>, <c>a][b</c>, …: what stands between the outermost brackets of a deep object.</summary>
    internal IEnumerable<KeyValuePair<string, string>> DeepMembers() => DeepMembers("", _json);

    /// <summary>The members of an object, those that are arrays once for each element; one that is no object has none.</summary>
    internal IEnumerable<KeyValuePair<string, string>> MembersInParts() => !IsObject ? [] :
        from member in _json.EnumerateObject()
        from value in member.Value.ValueKind is JsonValueKind.Array ? member.Value.EnumerateArray() : (IEnumerable<JsonElement>)[member.Value]
        let text = TextOf(value)
        where text is not null
        select KeyValuePair.Create(member.Name, text);

    private static IEnumerable<KeyValuePair<string, string>> DeepMembers(string path, JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.Object)
        {
            return value.EnumerateObject().SelectMany(member => DeepMembers(path.Length == 0 ? member.Name : $"{path}][{member.Name}", member.Value));
        }

        if (value.ValueKind is JsonValueKind.Array)
        {
            return value.EnumerateArray().SelectMany(element => DeepMembers(path, element));
        }

        return TextOf(value) is { } text ? [KeyValuePair.Create(path, text)] : [];
    }

    private static ParameterValue? FromJson<T>(T value, ModelConverter<T> converter)
    {
        ArrayBufferWriter<byte> utf8 = new();
        ModelJson.Write(utf8, value, converter);
        using JsonDocument document = JsonDocument.Parse(utf8.WrittenMemory);
        return document.RootElement.ValueKind is JsonValueKind.Null ? null : new ParameterValue(document.RootElement.Clone());
    }

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.GetRawText(),
    };
}
