using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Parsing.Reading.Structure;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Atlassian.Admin.Gen.Parsing.Reading.Loading;

/// <summary>
/// Lets Microsoft.OpenApi, whose reader takes no <see cref="CancellationToken"/>, look for a cancellation all the same: it calls who registers for an
/// extension, and after each thousandth node of the tree stands one of ours.
/// </summary>
/// <remarks>A reference can have none, so a map of many references and nothing else, some microseconds each, is read in one go.</remarks>
internal static class LoadChecks
{
    /// <summary>The extension, with a character that no document's has.</summary>
    public const string Name = "x-\uFFFFcheck";

    /// <summary>Does something with a tree that has the extensions in it.</summary>
    public static T Within<T>(JsonObject root, Func<T> read)
    {
        List<JsonObject> marked = Mark(root);
        try
        {
            return read();
        }
        finally
        {
            marked.ForEach(static node => node.Remove(Name));
        }
    }

    /// <summary>Looks whether the work is cancelled wherever the extension is read.</summary>
    public static void Register(OpenApiReaderSettings settings, CancellationToken cancellationToken) => settings.ExtensionParsers = new()
    {
        [Name] = (_, _) =>
        {
            cancellationToken.Check();
            return Nothing.Instance;
        },
    };

    // Data is taken over as it is, and a reference has nothing but its address.
    private static List<JsonObject> Mark(JsonObject root)
    {
        List<JsonObject> marked = [];
        Stack<(JsonNode Node, NodeKind Kind)> open = new([(root, NodeKind.Document)]);
        int visited = 0;
        while (open.Count > 0)
        {
            (JsonNode node, NodeKind kind) = open.Pop();
            Shape shape = Grammar.Of(kind);
            visited++;
            if (node is JsonArray array)
            {
                foreach (JsonNode? item in array)
                {
                    Push(item, shape[null]);
                }
            }
            else if (node is JsonObject mapping)
            {
                if (visited >= CheckCounter.Interval && TakesExtensions(kind) && !mapping.ContainsKey("$ref") && !mapping.ContainsKey(Name))
                {
                    visited = 0;
                    marked.Add(mapping);
                }

                foreach (KeyValuePair<string, JsonNode?> member in mapping)
                {
                    visited++;
                    Push(member.Value, shape[member.Key]);
                }
            }
        }

        marked.ForEach(static node => node[Name] = true);
        return marked;

        void Push(JsonNode? child, NodeKind kind)
        {
            if (child is JsonObject or JsonArray && kind != NodeKind.Data)
            {
                open.Push((child, kind == NodeKind.SchemaOrBoolean ? NodeKind.Schema : kind));
            }
        }
    }

    private static bool TakesExtensions(NodeKind kind) => kind is NodeKind.Schema or NodeKind.PathItem or NodeKind.Operation or NodeKind.Parameter
        or NodeKind.Response or NodeKind.Header or NodeKind.RequestBody or NodeKind.MediaType or NodeKind.Encoding or NodeKind.Link or NodeKind.Example
        or NodeKind.Tag or NodeKind.Server or NodeKind.SecurityScheme;

    /// <summary>What stands in the document for the extension; it has no text, and <see cref="Operations.SchemaText"/> leaves out its name.</summary>
    private sealed class Nothing : IOpenApiExtension
    {
        public static readonly Nothing Instance = new();

        public void Write(IOpenApiWriter writer, OpenApiSpecVersion specVersion)
        {
        }
    }
}
