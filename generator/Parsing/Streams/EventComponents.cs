using Atlassian.Admin.Gen.Parsing.Operations;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Streams;

/// <summary>Finds the components that describe events by their fields: no JSON is made of them, so they are no types.</summary>
internal static class EventComponents
{
    /// <summary>The components that streams of a document's responses are described by.</summary>
    public static HashSet<string> Find(OpenApiDocument document, CancellationToken cancellationToken)
    {
        HashSet<string> components = new(StringComparer.Ordinal);
        IEnumerable<KeyValuePair<string, IOpenApiMediaType>> bodies =
            from path in (document.Paths?.Values ?? Enumerable.Empty<IOpenApiPathItem>()).Checked(cancellationToken)
            from operation in path.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>()
            from response in operation.Responses?.Values ?? Enumerable.Empty<IOpenApiResponse>()
            from body in response.Content ?? new Dictionary<string, IOpenApiMediaType>()
            select body;
        foreach (KeyValuePair<string, IOpenApiMediaType> body in bodies)
        {
            if (MediaTypes.Essence(body.Key) == StreamingParser.Events)
            {
                components.UnionWith(EventShape.Read(StreamingParser.Item(body.Value).Schema, "")?.Components ?? []);
            }
        }

        return components;
    }
}
