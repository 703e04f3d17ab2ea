using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen.Parsing.Reading.Mending;

/// <summary>What a mender needs to change the tree and to say so.</summary>
internal sealed class MendingContext(
    JsonObject root, DocumentVersion version, SourceMap map, Findings findings, ReaderLimits limits, CancellationToken cancellationToken)
{
    private readonly HashSet<string> _saidOnce = new(StringComparer.Ordinal);

    /// <summary>The document.</summary>
    public JsonObject Root => root;

    /// <summary>The version of the specification that the document follows.</summary>
    public DocumentVersion Version => version;

    /// <summary>The places of the nodes.</summary>
    public SourceMap Map => map;

    /// <summary>The limits.</summary>
    public ReaderLimits Limits => limits;

    /// <summary>Whether the document has tuples of several types.</summary>
    public bool HasTuples { get; set; }

    /// <summary>How many nodes maps have that references stood for.</summary>
    public int NodesOfMaps { get; set; }

    /// <summary>The map that was written in the place of a reference to it, by the object that has it now.</summary>
    public Dictionary<JsonNode, JsonObject> SourcesOfMaps { get; } = [];

    /// <summary>Stops the work.</summary>
    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>Stops it where each step is small: a node, a member, an item.</summary>
    public CheckCounter Checks { get; } = new(cancellationToken);

    /// <summary>Says that a value breaks the specification, and what was made of it.</summary>
    public void Breach(JsonNode parent, string member, string rule, string consequence) =>
        Report(DiagnosticDescriptors.SpecificationBreach, parent, member, rule, consequence);

    /// <summary>Says of the first place what is so in many: a habit of the document's author is one cause.</summary>
    public void BreachOnce(JsonNode parent, string member, string rule, string consequence)
    {
        if (_saidOnce.Add(rule))
        {
            Breach(parent, member, rule, consequence);
        }
    }

    /// <summary>Says that a member is not supported, at its key, and what there is instead.</summary>
    public void Unsupported(JsonNode parent, string member, string leftOut, string instead)
    {
        if (findings.NeedsPlace)
        {
            findings.AtKey(DiagnosticDescriptors.UnsupportedConstruct, JsonPointer.Append(JsonPointer.Of(parent), member), leftOut, instead);
        }
        else
        {
            findings.Skip();
        }
    }

    /// <summary>Says something about the value of a member or, by its index, an item.</summary>
    public void Report(DiagnosticDescriptor descriptor, JsonNode parent, string member, params string[] messageArguments)
    {
        // The way up to the root costs time, which what is not shown must not take.
        if (findings.NeedsPlace)
        {
            findings.AtValue(descriptor, JsonPointer.Append(JsonPointer.Of(parent), member), messageArguments);
        }
        else
        {
            findings.Skip();
        }
    }

    /// <summary>Takes an item out; the places of the later ones are kept.</summary>
    public void RemoveItem(JsonArray array, int index)
    {
        map.ItemRemoved(JsonPointer.Of(array), index);
        array.RemoveAt(index);
    }
}
