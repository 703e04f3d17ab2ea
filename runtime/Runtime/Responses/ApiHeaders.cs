using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;

namespace Atlassian.Admin.Gen;

/// <summary>Headers by name, whose case does not matter; of a response those of its body too.</summary>
/// <remarks>
/// A header that came in several lines has its values joined by a comma and a space (RFC 9110 §5.3); <see cref="GetValues"/> has
/// them one by one, which <c>Set-Cookie</c> needs.
/// </remarks>
[SuppressMessage("Naming", "CA1710", Justification = "It is called what it is in HTTP.")]
public sealed class ApiHeaders : IReadOnlyDictionary<string, string>
{
    private readonly HttpHeaders? _message;
    private readonly HttpHeaders? _content;
    private Dictionary<string, IReadOnlyList<string>>? _values;

    /// <summary>Makes headers, for instance for a test's fake.</summary>
    /// <param name="headers">Names and values; a name that comes twice has two values.</param>
    public ApiHeaders(IEnumerable<KeyValuePair<string, string>> headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        _values = headers
            .GroupBy(static header => header.Key, static header => header.Value, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(static group => group.Key, static IReadOnlyList<string> (group) => [.. group], StringComparer.OrdinalIgnoreCase);
    }

    // Most callers never look: the values are gathered when one does.
    internal ApiHeaders(HttpHeaders message, HttpHeaders? content)
    {
        _message = message;
        _content = content;
    }

    /// <summary>No headers.</summary>
    public static ApiHeaders Empty { get; } = new([]);

    /// <inheritdoc />
    public int Count => Values.Count;

    /// <inheritdoc />
    public IEnumerable<string> Keys => Values.Keys;

    /// <inheritdoc />
    IEnumerable<string> IReadOnlyDictionary<string, string>.Values => Values.Values.Select(Join);

    private Dictionary<string, IReadOnlyList<string>> Values => _values ??= Gather();

    /// <summary>A header's value.</summary>
    /// <param name="key">The header's name in any case.</param>
    /// <returns>The value.</returns>
    /// <exception cref="KeyNotFoundException">There is no such header.</exception>
    public string this[string key] =>
        TryGetValue(key, out string? value) ? value : throw new KeyNotFoundException($"There is no header '{key}'.");

    /// <summary>A header's values one by one.</summary>
    /// <param name="name">The header's name in any case.</param>
    /// <returns>The values; empty when there is no such header.</returns>
    public IReadOnlyList<string> GetValues(string name) => Values.GetValueOrDefault(name, []);

    /// <inheritdoc />
    public bool ContainsKey(string key) => Values.ContainsKey(key);

    /// <inheritdoc />
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        value = Values.TryGetValue(key, out IReadOnlyList<string>? values) ? Join(values) : null;
        return value is not null;
    }

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() =>
        Values.Select(static header => KeyValuePair.Create(header.Key, Join(header.Value))).GetEnumerator();

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string Join(IReadOnlyList<string> values) => values.Count == 1 ? values[0] : string.Join(", ", values);

    private Dictionary<string, IReadOnlyList<string>> Gather()
    {
        Dictionary<string, IReadOnlyList<string>> values = new(StringComparer.OrdinalIgnoreCase);
        Gather(_message, values);
        Gather(_content, values);
        return values;
    }

    private static void Gather(HttpHeaders? headers, Dictionary<string, IReadOnlyList<string>> values)
    {
        if (headers is null)
        {
            return;
        }

        foreach ((string name, HeaderStringValues lines) in headers.NonValidated)
        {
            values[name] = [.. lines];
        }
    }
}
