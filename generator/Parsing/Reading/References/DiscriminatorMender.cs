using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Diagnostics;
using Atlassian.Admin.Gen.Parsing.Reading.Mending;
using Atlassian.Admin.Gen.Parsing.Reading.Structure;

namespace Atlassian.Admin.Gen.Parsing.Reading.References;

/// <summary>Discriminators: the values of a mapping are references that don't look like it, some of them bare names.</summary>
internal static class DiscriminatorMender
{
    private const string Consequence = "this value of the discriminator is left out";

    /// <summary>Takes the values out of a mapping that lead nowhere; the reader throws on some, and asking for others does.</summary>
    /// <returns>The values whose targets nobody has looked at yet: who places them has to write where they are.</returns>
    public static List<MappedValue> Mend(JsonObject discriminator, OpenedFile file, ReferenceResolver resolver, MendingContext context)
    {
        List<MappedValue> elsewhere = [];
        if (discriminator["mapping"] is not JsonObject mapping)
        {
            return elsewhere;
        }

        List<string> gone = [];
        foreach (KeyValuePair<string, JsonNode?> entry in mapping)
        {
            string text = entry.Value?.ToString() ?? "";
            Resolution resolution = resolver.Resolve(new Reference(discriminator, NodeKind.Schema, text, file));
            if (resolution.Target is JsonObject target)
            {
                if (resolution.UnknownPlace is { } place)
                {
                    elsewhere.Add(new MappedValue(mapping, entry.Key, target, place));
                }

                continue;
            }

            // A bare name is that of a schema; what has the look of a file is one.
            bool isOutside = resolution.IsOutside && text.IndexOfAny(['/', '.', '#']) >= 0;
            if (!resolution.IsReported)
            {
                context.Report(
                    isOutside ? DiagnosticDescriptors.ReferenceOutside : DiagnosticDescriptors.DanglingReference, mapping, entry.Key, text, Consequence);
            }

            gone.Add(entry.Key);
        }

        TreeEdits.Remove(mapping, gone);
        return elsewhere;
    }
}
