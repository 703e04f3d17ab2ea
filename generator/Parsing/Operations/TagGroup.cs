using Atlassian.Admin.Gen.Parsing.Reading.Structure;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>The operations of one tag.</summary>
/// <param name="Prefix">What the names of the tag's types begin with.</param>
/// <param name="Tag">The tag as the document has it.</param>
/// <param name="Description">What the document says of it.</param>
/// <param name="Operations">The operations in the document's order.</param>
internal sealed record TagGroup(string Prefix, string Tag, string? Description, List<OperationSource> Operations)
{
    /// <summary>The name that operations without a tag are found under.</summary>
    public const string Untagged = "Default";

    /// <summary>Groups the document's operations by their first tag, in the order in which the document names the tags.</summary>
    /// <remarks>
    /// The names of the tags' types are taken before any schema is named, so that a schema gives way to a tag and never the other
    /// way round.
    /// </remarks>
    public static List<TagGroup> FromDocument(ParserContext context, NameScope tagNames)
    {
        List<(string Tag, string? Description, List<OperationSource> Operations)> groups = [];
        Dictionary<string, List<OperationSource>> byTag = new(StringComparer.Ordinal);
        foreach (OpenApiTag tag in (context.Document.Tags ?? Enumerable.Empty<OpenApiTag>()).Checked(context.CancellationToken))
        {
            if (tag.Name is { } name)
            {
                OperationsOf(name, tag.Description);
            }
        }

        foreach (KeyValuePair<string, IOpenApiPathItem> path in (context.Document.Paths ?? []).Checked(context.CancellationToken))
        {
            foreach (KeyValuePair<HttpMethod, OpenApiOperation> operation in path.Value?.Operations ?? [])
            {
                string method = operation.Key.Method;
                PlacePointer pointer = Pointer(new PlacePointer("/paths").Append(path.Key), method);
                string tag = operation.Value.Tags?.Select(TagName).FirstOrDefault(name => name is { Length: > 0 }) ?? Untagged;
                OperationsOf(tag, description: null).Add(new OperationSource(path.Key, path.Value!, method, operation.Value, pointer));
            }
        }

        return [.. groups.Where(group => group.Operations.Count > 0).Select(group => new TagGroup(ClaimPrefix(context, tagNames, group.Tag), group.Tag, group.Description, group.Operations))];

        List<OperationSource> OperationsOf(string tag, string? description)
        {
            if (!byTag.TryGetValue(tag, out List<OperationSource>? operations))
            {
                byTag.Add(tag, operations = []);
                groups.Add((tag, description, operations));
            }

            return operations;
        }
    }

    // OpenAPI 3.2 «Path Item Object»: methods without a member of their own are additional operations, by the name that is sent.
    private static PlacePointer Pointer(PlacePointer path, string method) => Grammar.Of(NodeKind.PathItem)[method.ToLowerInvariant()] == NodeKind.Operation
        ? path.Append(method.ToLowerInvariant())
        : path.Append("additionalOperations").Append(method);

    private static string ClaimPrefix(ParserContext context, NameScope tagNames, string tag)
    {
        // The client's own types are named after the document, which may be called what one of its tags is called.
        string wanted = Naming.Pascal(tag, "Tag");
        string prefix = tagNames.ClaimText(Types(wanted).All(context.TypeNames.IsFree) ? wanted : wanted + "Tag", "Tag");
        while (!Types(prefix).All(context.TypeNames.IsFree))
        {
            prefix = tagNames.ClaimText(prefix, "Tag");
        }

        foreach (string type in Types(prefix))
        {
            context.TypeNames.Reserve(type);
        }

        return prefix;
    }

    private static IEnumerable<string> Types(string prefix) =>
        [$"I{prefix}Client", $"{prefix}Client", $"I{prefix}RawClient", $"{prefix}RawClient", $"{prefix}Operations", $"{prefix}Requests"];

    private static string? TagName(OpenApiTagReference tag) => tag.Reference.Id ?? tag.Name;
}
