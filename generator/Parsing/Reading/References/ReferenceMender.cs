using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Diagnostics;
using Atlassian.Admin.Gen.Parsing.Reading.Mending;
using Atlassian.Admin.Gen.Parsing.Reading.Structure;
using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen.Parsing.Reading.References;

/// <summary>References that lead nowhere, in circles, or to where Microsoft.OpenApi doesn't find them.</summary>
/// <remarks>
/// Its references are proxies that look for their target when they are asked for a member: a missing one answers with
/// defaults, a circle throws. After this every reference that is left has a target, and the chain to it an end.
/// </remarks>
internal sealed class ReferenceMender(MendingContext context, FileLibrary library)
{
    private readonly HashSet<(OpenedFile File, string Text)> _reported = [];
    private readonly ReferenceCollector _collected = new();
    private readonly Dictionary<JsonObject, JsonObject> _targets = [];
    private readonly List<MappedValue> _mapped = [];
    private readonly HashSet<JsonNode> _taken = [];

    /// <summary>Mends all references of the document.</summary>
    public void Mend()
    {
        _collected.Collect(context.Root, NodeKind.Document, library.Entry, context);
        Resolve(new ReferenceResolver(library, context.Version, _collected));
        ReferenceChains chains = new(_targets);
        List<Reference> good = [];
        foreach (Reference reference in _collected.References.Where(reference => _targets.ContainsKey(reference.Node)))
        {
            if (chains.IsEndless(reference.Node))
            {
                if (chains.IsCircle(reference.Node))
                {
                    Say(DiagnosticDescriptors.SpecificationBreach, reference, $"'{reference.Text}' leads back to itself", ConsequenceFor(reference.Kind));
                }

                _targets.Remove(reference.Node);
                Drop(reference);
            }
            else
            {
                _targets[reference.Node] = chains.TargetOf(reference.Node);
                good.Add(reference);
            }
        }

        Place(good);
        library.Close();
    }

    /// <summary>Finds the targets; the lists grow with every part that only references lead to.</summary>
    private void Resolve(ReferenceResolver resolver)
    {
        int references = 0;
        int discriminators = 0;
        while (references < _collected.References.Count || discriminators < _collected.Discriminators.Count)
        {
            context.CancellationToken.Check();
            if (references < _collected.References.Count)
            {
                Resolve(_collected.References[references++], resolver);
                continue;
            }

            (JsonObject node, OpenedFile file) = _collected.Discriminators[discriminators++];
            foreach (MappedValue mapped in DiscriminatorMender.Mend(node, file, resolver, context))
            {
                _mapped.Add(mapped);
                Take(mapped.Target, NodeKind.Schema, mapped.Place);
            }
        }
    }

    private void Resolve(Reference reference, ReferenceResolver resolver)
    {
        Resolution resolution = resolver.Resolve(reference);
        if (resolution.Target is not JsonObject target)
        {
            Report(reference, resolution);
            Drop(reference);
            return;
        }

        _targets[reference.Node] = target;
        if (resolution.UnknownPlace is { } place)
        {
            Take(target, reference.Kind, place);
        }
    }

    /// <summary>Looks at a part that only references lead to.</summary>
    private void Take(JsonObject part, NodeKind kind, OpenedFile place)
    {
        if (_taken.Add(part))
        {
            new TreeMender(context).Mend(part, kind);
            _collected.Collect(part, kind, place, context);
        }
    }

    private void Place(List<Reference> references)
    {
        var home = new ComponentHome(context, library);

        // Nearly every document is one file, and adopting asks each reference where it stands.
        HashSet<Reference> adopted = library.IsOpen
            ? [.. references.Where(reference => library.Entry == reference.File && home.Adopt(reference, _targets[reference.Node]))]
            : [];
        List<Reference> inlined = [];
        foreach (Reference reference in references.Where(reference => !adopted.Contains(reference)))
        {
            context.CancellationToken.Check();

            // A path is no type of its own, and the reader finds referenced ones in some versions only.
            if (reference.Kind == NodeKind.PathItem || !home.PointTo(reference, _targets[reference.Node]))
            {
                inlined.Add(reference);
            }
        }

        foreach (MappedValue mapped in _mapped)
        {
            mapped.Mapping[mapped.Value] = home.AddressOf(mapped.Target, NodeKind.Schema);
        }

        // What is copied has its own references right by now.
        foreach (Reference reference in inlined)
        {
            JsonObject target = _targets[reference.Node];
            while (_targets.TryGetValue(target, out JsonObject? next))
            {
                target = next;
            }

            if (!home.TryInline(reference.Node, target))
            {
                Say(
                    DiagnosticDescriptors.UnsupportedConstruct,
                    reference,
                    $"'{reference.Text}' leads back to where it stands, or to more than can be repeated there",
                    ConsequenceFor(reference.Kind));
                Drop(reference);
            }
        }
    }

    private void Report(Reference reference, Resolution resolution)
    {
        if (resolution.IsReported)
        {
            return;
        }

        string consequence = ConsequenceFor(reference.Kind).TrimEnd('.');
        if (resolution.IsOutside)
        {
            Say(DiagnosticDescriptors.ReferenceOutside, reference, reference.Text, consequence);
        }
        else if (resolution.WrongKind is { } kind)
        {
            Say(
                DiagnosticDescriptors.SpecificationBreach,
                reference,
                $"'{reference.Text}' is {Names.Of(kind)}, but {Names.Of(reference.Kind)} belongs here",
                $"{consequence}.");
        }
        else
        {
            Say(DiagnosticDescriptors.DanglingReference, reference, reference.Text, consequence);
        }
    }

    /// <summary>One cause is said once, at its first place.</summary>
    private void Say(DiagnosticDescriptor descriptor, Reference reference, params string[] messageArguments)
    {
        if (_reported.Add((reference.File, reference.Text)))
        {
            context.Report(descriptor, reference.Node, "$ref", messageArguments);
        }
    }

    private void Drop(Reference reference)
    {
        JsonObject node = reference.Node;
        node.Remove("$ref");
        if (reference.Kind == NodeKind.Response)
        {
            node["description"] ??= "";
        }
        else if (reference.Kind is not (NodeKind.Schema or NodeKind.MediaType or NodeKind.PathItem))
        {
            if (node.Parent is JsonArray array)
            {
                context.RemoveItem(array, node.GetElementIndex());
            }
            else if (node.Parent is JsonObject parent)
            {
                parent.Remove(node.GetPropertyName());
            }
        }
    }

    private static string ConsequenceFor(NodeKind kind) => kind switch
    {
        NodeKind.Schema => "any value is taken there.",
        NodeKind.Response => "the response is read as one without content.",
        NodeKind.MediaType => "any value is taken there.",
        _ => $"the {Names.Bare(kind)} is left out.",
    };
}
