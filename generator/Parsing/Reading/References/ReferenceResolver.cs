using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Parsing.Reading.Mending;
using Atlassian.Admin.Gen.Parsing.Reading.Structure;

namespace Atlassian.Admin.Gen.Parsing.Reading.References;

/// <summary>Finds what a reference means within the document and the project's other files.</summary>
internal sealed class ReferenceResolver(FileLibrary library, DocumentVersion version, ReferenceCollector collected)
{
    private readonly Dictionary<(OpenedFile File, string Text, NodeKind Kind), Resolution> _known = [];
    private readonly Dictionary<OpenedFile, Dictionary<string, JsonNode>> _anchors = [];

    /// <summary>Resolves a reference.</summary>
    public Resolution Resolve(Reference reference)
    {
        (OpenedFile File, string Text, NodeKind Kind) key = (reference.File, reference.Text, reference.Kind);
        if (!_known.TryGetValue(key, out Resolution? resolution))
        {
            _known.Add(key, resolution = Find(reference.File, reference.Text, reference.Kind));
        }

        return resolution;
    }

    private Resolution Find(OpenedFile from, string text, NodeKind kind)
    {
        if (text.Length == 0)
        {
            return new Resolution(null);
        }

        int hash = text.IndexOf('#');
        string address = hash < 0 ? text : text.Substring(0, hash);
        string fragment = hash < 0 ? "" : Unescape(text.Substring(hash + 1));
        if (address.Length == 0 || address == (library.Entry.Root as JsonObject)?.Text("$self"))
        {
            return Follow(address.Length == 0 ? from : library.Entry, fragment, kind);
        }

        if (collected.Ids.TryGetValue(address, out JsonNode? identified))
        {
            return Follow(library.Entry, identified, fragment, kind);
        }

        if (library.Open(from, address) is { } file)
        {
            return file.Root is null ? new Resolution(null, IsReported: true) : Follow(file, fragment, kind);
        }

        return hash < 0 && NamedComponent(text, kind) is { } named ? new Resolution(named) : new Resolution(null, IsOutside: true);
    }

    private Resolution Follow(OpenedFile file, string fragment, NodeKind kind) => Follow(file, file.Root!, fragment, kind);

    private Resolution Follow(OpenedFile file, JsonNode from, string fragment, NodeKind kind)
    {
        if (fragment.Length > 0 && fragment[0] != '/')
        {
            return file.IsEntry
                ? new Resolution(collected.Anchors.TryGetValue(fragment, out JsonNode? anchored) ? anchored : null)
                : new Resolution(Anchored(file, fragment), UnknownPlace: file);
        }

        if (!JsonPointer.TryFollow(from, fragment, out JsonNode? target) || target is not JsonObject)
        {
            return new Resolution(null);
        }

        NodeKind found = file.IsDocument && ReferenceEquals(from, file.Root) ? Grammar.At(JsonPointer.Segments(fragment)) : NodeKind.Data;
        return found == NodeKind.Data || found == kind
            ? new Resolution(target, UnknownPlace: found == NodeKind.Data || !file.IsEntry ? file : null)
            : new Resolution(null, WrongKind: found);
    }

    // A file is searched once, however many anchors of it are asked for.
    private JsonNode? Anchored(OpenedFile file, string name)
    {
        if (!_anchors.TryGetValue(file, out Dictionary<string, JsonNode>? anchors))
        {
            _anchors.Add(file, anchors = file.FindAnchors());
        }

        return anchors.TryGetValue(name, out JsonNode? anchored) ? anchored : null;
    }

    /// <summary>A bare name, which early tools wrote for a definition.</summary>
    private JsonNode? NamedComponent(string name, NodeKind kind) =>
        JsonPointer.TryFollow(library.Entry.Root!, ComponentSections.Of(kind, version) ?? "/-", out JsonNode? section)
        && section is JsonObject components
        && components.TryGetPropertyValue(name, out JsonNode? component)
            ? component
            : null;

    private static string Unescape(string text) => text.IndexOf('%') < 0 ? text : Uri.UnescapeDataString(text);
}
