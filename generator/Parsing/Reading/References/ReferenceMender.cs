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
internal sealed class ReferenceMender(MendingContext context, string path)
{
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    /// <summary>Mends all references of the document.</summary>
    public void Mend()
    {
        var collected = new ReferenceCollector();
        collected.Collect(context.Root, NodeKind.Document, context);
        var resolver = new ReferenceResolver(context.Root, context.Version, path, collected);
        Dictionary<JsonObject, JsonObject> targets = Resolve(collected, resolver);
        collected.Discriminators.ForEach(discriminator => DiscriminatorMender.Mend(discriminator, resolver, context));
        List<Reference> good = [];
        foreach (Reference reference in collected.References.Where(reference => targets.ContainsKey(reference.Node)))
        {
            if (ReferenceCircles.LeadsInCircle(reference.Node, targets))
            {
                Say(DiagnosticDescriptors.SpecificationBreach, reference, $"'{reference.Text}' leads back to itself", ConsequenceFor(reference.Kind));
                targets.Remove(reference.Node);
                Drop(reference);
            }
            else
            {
                good.Add(reference);
            }
        }

        Place(good, targets);
    }

    /// <summary>Finds the targets; the list of references grows with every part that only references lead to.</summary>
    private Dictionary<JsonObject, JsonObject> Resolve(ReferenceCollector collected, ReferenceResolver resolver)
    {
        var targets = new Dictionary<JsonObject, JsonObject>();
        var taken = new HashSet<JsonNode>();
        for (int i = 0; i < collected.References.Count; i++)
        {
            Reference reference = collected.References[i];
            Resolution resolution = resolver.Resolve(reference);
            if (resolution.Target is not JsonObject target)
            {
                Report(reference, resolution);
                Drop(reference);
                continue;
            }

            targets[reference.Node] = target;
            if (resolution.IsUnknownPlace && taken.Add(target))
            {
                new TreeMender(context).Mend(target, reference.Kind);
                collected.Collect(target, reference.Kind, context);
            }
        }

        return targets;
    }

    private void Place(List<Reference> references, Dictionary<JsonObject, JsonObject> targets)
    {
        var home = new ComponentHome(context);
        List<Reference> inlined = [];
        foreach (Reference reference in references)
        {
            context.CancellationToken.ThrowIfCancellationRequested();

            // A path is no type of its own, and the reader finds referenced ones in some versions only.
            if (reference.Kind == NodeKind.PathItem || !home.PointTo(reference, targets[reference.Node]))
            {
                inlined.Add(reference);
            }
        }

        // What is copied has its own references right by now.
        foreach (Reference reference in inlined)
        {
            JsonObject target = targets[reference.Node];
            while (targets.TryGetValue(target, out JsonObject? next))
            {
                target = next;
            }

            home.Inline(reference.Node, target);
        }
    }

    private void Report(Reference reference, Resolution resolution)
    {
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
        if (_reported.Add(reference.Text))
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
