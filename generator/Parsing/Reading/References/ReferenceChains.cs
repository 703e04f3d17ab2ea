using System.Text.Json.Nodes;

namespace Atlassian.Admin.Gen.Parsing.Reading.References;

/// <summary>References that lead to references: where they end, after how many steps, and whether they do.</summary>
/// <remarks>Each node is looked at once, however long the chains are, and without recursion.</remarks>
internal sealed class ReferenceChains
{
    /// <summary>
    /// The steps after which a chain is cut short. Microsoft.OpenApi goes through a chain by recursion, for every member that is asked for.
    /// </summary>
    public const int MaxSteps = 16;

    private readonly Dictionary<JsonObject, JsonObject> _next;
    private readonly HashSet<JsonObject> _closing = [];
    private readonly HashSet<JsonObject> _endless = [];
    private readonly Dictionary<JsonObject, (JsonObject End, int Steps)> _ends = [];

    /// <summary>Follows all chains.</summary>
    /// <param name="next">The target of each reference.</param>
    public ReferenceChains(Dictionary<JsonObject, JsonObject> next)
    {
        _next = next;
        foreach (JsonObject node in next.Keys)
        {
            Follow(node);
        }
    }

    /// <summary>Whether a reference is the one of a circle that was met first; a circle is one cause.</summary>
    public bool IsCircle(JsonObject reference) => _closing.Contains(reference);

    /// <summary>Whether following a reference never ends, be it in a circle or on the way into one.</summary>
    public bool IsEndless(JsonObject reference) => _endless.Contains(reference);

    /// <summary>Where a reference should lead: to its target, or, where a long chain begins, to the end of it.</summary>
    public JsonObject TargetOf(JsonObject reference) =>
        _ends.TryGetValue(reference, out (JsonObject End, int Steps) end) && end.Steps > MaxSteps ? end.End : _next[reference];

    private void Follow(JsonObject node)
    {
        List<JsonObject> way = [];
        HashSet<JsonObject> onWay = [];
        JsonObject current = node;
        while (!_ends.ContainsKey(current) && !_endless.Contains(current) && _next.TryGetValue(current, out JsonObject? following))
        {
            if (!onWay.Add(current))
            {
                _closing.Add(current);
                _endless.Add(current);
                break;
            }

            way.Add(current);
            current = following;
        }

        if (_endless.Contains(current))
        {
            _endless.UnionWith(way);
            return;
        }

        (JsonObject End, int Steps) end = _ends.TryGetValue(current, out (JsonObject End, int Steps) known) ? known : (current, 0);
        for (int i = way.Count - 1; i >= 0; i--)
        {
            end = (end.End, end.Steps + 1);
            _ends.Add(way[i], end);
        }
    }
}
