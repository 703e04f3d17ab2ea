using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Atlassian.Admin.Gen.Fuzzing.Mutating;

/// <summary>Writes a tree as YAML, in block style with some of its values in flow style, texts plain where that could be read as something else.</summary>
internal sealed class YamlWriter(Random random)
{
    private readonly StringBuilder _text = new();

    /// <summary>The text of a tree.</summary>
    public string Write(JsonObject root)
    {
        Members(root, 0);
        return _text.ToString();
    }

    private void Members(JsonObject mapping, int indent)
    {
        foreach ((string key, JsonNode? value) in mapping)
        {
            _text.Append(' ', indent).Append(Scalar(key)).Append(':');
            Value(value, indent);
        }
    }

    private void Value(JsonNode? value, int indent)
    {
        switch (value)
        {
            case JsonObject { Count: > 0 } inner when random.Next(12) > 0:
                _text.Append('\n');
                Members(inner, indent + 2);
                break;
            case JsonArray { Count: > 0 } items when random.Next(4) > 0:
                _text.Append('\n');
                foreach (JsonNode? item in items)
                {
                    _text.Append(' ', indent + 2).Append('-');
                    Value(item, indent + 2);
                }

                break;
            case JsonValue scalar when scalar.GetValueKind() == JsonValueKind.String:
                _text.Append(' ').Append(Scalar(scalar.GetValue<string>())).Append('\n');
                break;
            default:
                _text.Append(' ').Append(value?.ToJsonString() ?? "null").Append('\n');
                break;
        }
    }

    // Plain «no», «1.0» and «2001-01-01» are what authors write, and mean something else.
    private string Scalar(string text) => text.Length is > 0 and < 60 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '/') && text[0] != '-' && random.Next(8) > 0
        ? text
        : JsonSerializer.Serialize(text);
}
