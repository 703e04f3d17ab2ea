using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Diagnostics;
using Atlassian.Admin.Gen.Parsing.Operations;
using Atlassian.Admin.Gen.Parsing.Reading.Mending;
using Atlassian.Admin.Gen.Parsing.Reading.Structure;

namespace Atlassian.Admin.Gen.Parsing.Reading.Filtering;

/// <summary>Takes the operations out of the tree that the project does not want.</summary>
/// <remarks>In the tree and not later, so that nothing is said, read or named on account of what is not wanted.</remarks>
internal sealed class OperationSelector
{
    private readonly List<Rule> _rules;
    private bool _selectsAny;

    public OperationSelector(OperationFilter filter)
    {
        _rules =
        [
            .. Rules(nameof(filter.IncludeTags), filter.IncludeTags, includes: true, Tags),
            .. Rules(nameof(filter.IncludePaths), filter.IncludePaths, includes: true, Path),
            .. Rules(nameof(filter.IncludeOperations), filter.IncludeOperations, includes: true, Names),
            .. Rules(nameof(filter.ExcludeTags), filter.ExcludeTags, includes: false, Tags),
            .. Rules(nameof(filter.ExcludePaths), filter.ExcludePaths, includes: false, Path),
            .. Rules(nameof(filter.ExcludeOperations), filter.ExcludeOperations, includes: false, Names),
        ];
    }

    /// <summary>Whether everything is wanted.</summary>
    public bool IsEmpty => _rules.Count == 0;

    /// <summary>Takes out what is not wanted of the paths and webhooks; those that are written elsewhere stay until they are here.</summary>
    public void Apply(JsonObject root)
    {
        foreach (JsonObject items in new[] { root["paths"], root["webhooks"] }.OfType<JsonObject>())
        {
            TreeEdits.Remove(items, [.. items.Where(item => item.Value is JsonObject path && !Filter(item.Key, path)).Select(item => item.Key)]);
        }
    }

    /// <summary>Says which of the patterns select nothing, and whether all of them together do: that is hard to see in a client that lacks something.</summary>
    public void ReportUnused(Findings findings, SourceMap map)
    {
        foreach (Rule rule in _rules.Where(rule => !rule.IsUsed))
        {
            findings.Add(DiagnosticDescriptors.FilterWithoutEffect, map.At(0, 0), $"'{rule.Pattern}' of {rule.Option} selects no operation of the document");
        }

        // Of an include that selects nothing it is said already.
        if (!_selectsAny && _rules.Exists(rule => rule.IsUsed && rule.Includes == _rules.Exists(other => other.Includes)))
        {
            string excludes = string.Join(" and ", _rules.Where(rule => rule is { IsUsed: true, Includes: false }).Select(rule => rule.Option).Distinct());
            findings.Add(DiagnosticDescriptors.FilterWithoutEffect, map.At(0, 0), $"{excludes} takes out every operation that is included, and the client has none");
        }
    }

    /// <summary>Takes operations out of a path; gives whether there is anything left of it.</summary>
    private bool Filter(string path, JsonObject item)
    {
        Shape shape = Grammar.Of(NodeKind.PathItem);
        int before = item.Count;
        bool hasOperations = Remove(item, name => shape[name] == NodeKind.Operation, path);
        if (item["additionalOperations"] is JsonObject more)
        {
            hasOperations |= Remove(more, static _ => true, path);
        }

        return hasOperations || item.ContainsKey("$ref") || item.Count == before;
    }

    private bool Remove(JsonObject operations, Func<string, bool> isOperation, string path)
    {
        List<KeyValuePair<string, JsonNode?>> all = [.. operations.Where(member => isOperation(member.Key) && member.Value is JsonObject)];
        List<string> unwanted = [.. all.Where(member => !IsWanted(new Operation(path, member.Key, (JsonObject)member.Value!))).Select(member => member.Key)];
        TreeEdits.Remove(operations, unwanted);
        return unwanted.Count < all.Count;
    }

    private bool IsWanted(Operation operation)
    {
        // All rules are asked, for each of them has to know whether it selects anything.
        List<Rule> matching = _rules.FindAll(rule => rule.Matches(operation));
        bool isWanted = !matching.Exists(rule => !rule.Includes) && (matching.Exists(rule => rule.Includes) || !_rules.Exists(rule => rule.Includes));
        _selectsAny |= isWanted;
        return isWanted;
    }

    private static IEnumerable<Rule> Rules(
        string option, IEnumerable<string> patterns, bool includes, Func<Operation, IEnumerable<string>> texts) =>
        patterns.Select(pattern => new Rule(option, pattern, includes, texts));

    private static IEnumerable<string> Tags(Operation operation)
    {
        List<string> tags = [.. (operation.Node["tags"] as JsonArray ?? []).OfType<JsonValue>().Select(tag => tag.ToString())];
        return tags.Count == 0 ? [TagGroup.Untagged] : tags;
    }

    private static IEnumerable<string> Path(Operation operation) => [operation.Path];

    private static IEnumerable<string> Names(Operation operation) =>
        [operation.Node.Text("operationId") ?? "", $"{operation.Method} {operation.Path}"];

    private sealed record Operation(string Path, string Method, JsonObject Node);

    private sealed class Rule(string option, string pattern, bool includes, Func<Operation, IEnumerable<string>> texts)
    {
        public string Option => option;

        public string Pattern => pattern;

        public bool Includes => includes;

        /// <summary>Whether an operation has matched.</summary>
        public bool IsUsed { get; private set; }

        public bool Matches(Operation operation)
        {
            bool matches = texts(operation).Any(text => Wildcard.Matches(pattern, text));
            IsUsed |= matches;
            return matches;
        }
    }
}
