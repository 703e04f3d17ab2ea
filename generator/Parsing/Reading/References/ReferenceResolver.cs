using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Parsing.Reading.Structure;

namespace Atlassian.Admin.Gen.Parsing.Reading.References;

/// <summary>Finds what a reference means within the document.</summary>
internal sealed class ReferenceResolver(JsonObject root, DocumentVersion version, string path, ReferenceCollector collected)
{
    private readonly Dictionary<(string Text, NodeKind Kind), Resolution> _known = [];

    /// <summary>Resolves a reference.</summary>
    public Resolution Resolve(Reference reference)
    {
        (string Text, NodeKind Kind) key = (reference.Text, reference.Kind);
        if (!_known.TryGetValue(key, out Resolution? resolution))
        {
            _known.Add(key, resolution = Find(reference.Text, reference.Kind));
        }

        return resolution;
    }

    private Resolution Find(string text, NodeKind kind)
    {
        if (text.Length == 0)
        {
            return new Resolution(null);
        }

        int hash = text.IndexOf('#');
        string file = hash < 0 ? text : text.Substring(0, hash);
        string fragment = hash < 0 ? "" : Unescape(text.Substring(hash + 1));
        if (file.Length > 0 && collected.Ids.TryGetValue(file, out JsonNode? identified))
        {
            return Follow(identified, fragment, kind);
        }

        if (file.Length > 0 && !IsThisFile(file))
        {
            return hash < 0 && NamedComponent(text, kind) is { } named ? new Resolution(named) : new Resolution(null, IsOutside: true);
        }

        return Follow(root, fragment, kind);
    }

    private Resolution Follow(JsonNode from, string fragment, NodeKind kind)
    {
        if (fragment.Length > 0 && fragment[0] != '/')
        {
            return new Resolution(collected.Anchors.TryGetValue(fragment, out JsonNode? anchored) ? anchored : null);
        }

        if (!JsonPointer.TryFollow(from, fragment, out JsonNode? target) || target is not JsonObject)
        {
            return new Resolution(null);
        }

        NodeKind found = ReferenceEquals(from, root) ? Grammar.At(JsonPointer.Segments(fragment)) : NodeKind.Data;
        bool isUnknownPlace = found == NodeKind.Data;
        return isUnknownPlace || found == kind
            ? new Resolution(target, IsUnknownPlace: isUnknownPlace)
            : new Resolution(null, WrongKind: found);
    }

    /// <summary>A bare name, which early tools wrote for a definition.</summary>
    private JsonNode? NamedComponent(string name, NodeKind kind) =>
        JsonPointer.TryFollow(root, ComponentSections.Of(kind, version) ?? "/-", out JsonNode? section)
        && section is JsonObject components
        && components.TryGetPropertyValue(name, out JsonNode? component)
            ? component
            : null;

    private bool IsThisFile(string file)
    {
        string name = file.StartsWith("./", StringComparison.Ordinal) ? file.Substring(2) : file;
        return name.IndexOfAny(['/', '\\']) < 0
            && string.Equals(Unescape(name), path.Substring(path.LastIndexOfAny(['/', '\\']) + 1), StringComparison.Ordinal);
    }

    private static string Unescape(string text) => text.IndexOf('%') < 0 ? text : Uri.UnescapeDataString(text);
}
