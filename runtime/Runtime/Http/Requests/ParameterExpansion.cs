namespace Atlassian.Admin.Gen.Http;

/// <summary>A piece of an expanded parameter: a name, a value, or both. What stands between pieces and inside them is never encoded.</summary>
/// <param name="Name">The name; null for none.</param>
/// <param name="Values">The values, which stand for one with the separator between them.</param>
internal readonly record struct ParameterPiece(string? Name, IReadOnlyList<string> Values);

/// <summary>Takes parameters apart as their style says (OpenAPI «Style Examples», RFC 6570).</summary>
internal static class ParameterExpansion
{
    /// <summary>The pieces that stand between the separators of a style.</summary>
    public static List<ParameterPiece> Expand(string name, ParameterValue value, ParameterStyle style, bool explode)
    {
        bool isNamed = style is not (ParameterStyle.Simple or ParameterStyle.Label);
        string? ownName = isNamed ? name : null;
        if (style is ParameterStyle.DeepObject && value.IsObject)
        {
            return [.. value.DeepMembers().Select(member => new ParameterPiece($"{name}[{member.Key}]", [member.Value]))];
        }

        if (value.IsArray)
        {
            List<string> items = [.. value.Items];
            return (items.Count, explode) switch
            {
                (0, _) => [],
                (_, true) => [.. items.Select(item => new ParameterPiece(ownName, [item]))],
                (_, false) => [new ParameterPiece(ownName, items)],
            };
        }

        if (value.IsObject)
        {
            List<KeyValuePair<string, string>> members = [.. value.Members];
            return (members.Count, explode) switch
            {
                (0, _) => [],
                (_, true) => [.. members.Select(member => new ParameterPiece(member.Key, [member.Value]))],
                (_, false) => [new ParameterPiece(ownName, [.. members.SelectMany(member => new[] { member.Key, member.Value })])],
            };
        }

        return [new ParameterPiece(ownName, [value.Text])];
    }

    /// <summary>What stands between the values of a style, as it is before it is encoded.</summary>
    public static char Separator(ParameterStyle style) => style switch
    {
        ParameterStyle.SpaceDelimited => ' ',
        ParameterStyle.TabDelimited => '\t',
        ParameterStyle.PipeDelimited => '|',
        _ => ',',
    };

    /// <summary>The same where it is encoded: spaces, tabs and bars can't stand in a URI (RFC 3986 §2); a comma can, and tells itself from those within values.</summary>
    /// <param name="style">The style.</param>
    /// <param name="space">What stands for a space.</param>
    public static string EscapedSeparator(ParameterStyle style, string space = "%20") =>
        Separator(style) switch { ' ' => space, '\t' => "%09", '|' => "%7C", _ => "," };

    /// <summary>A parameter as the text of a header: the simple style, or one with another separator, which encodes nothing.</summary>
    public static string? ToHeader(ParameterValue? value, bool explode, ParameterStyle style = ParameterStyle.Simple)
    {
        if (value is null)
        {
            return null;
        }

        List<ParameterPiece> pieces = Expand("", value, ParameterStyle.Simple, explode);
        char separator = Separator(style);
        return string.Join(separator, pieces.Select(piece => piece.Name is { } name ? $"{name}={string.Join(separator, piece.Values)}" : string.Join(separator, piece.Values)));
    }
}
