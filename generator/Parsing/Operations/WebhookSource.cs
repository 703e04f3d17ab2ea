using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>A request that the server makes, with the place where the document has it.</summary>
/// <param name="Id">What the document calls it.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Operation">The request.</param>
/// <param name="Pointer">The JSON pointer of the operation.</param>
internal sealed record WebhookSource(string Id, string Method, OpenApiOperation Operation, PlacePointer Pointer)
{
    /// <summary>The webhooks of the document, and after them the callbacks of its operations.</summary>
    public static IEnumerable<WebhookSource> FromDocument(OpenApiDocument document)
    {
        foreach (KeyValuePair<string, IOpenApiPathItem> webhook in document.Webhooks ?? new Dictionary<string, IOpenApiPathItem>())
        {
            foreach (WebhookSource source in Operations(webhook.Key, webhook.Value, new PlacePointer("/webhooks").Append(webhook.Key)))
            {
                yield return source;
            }
        }

        if (document.Components?.Callbacks?.TryGetValue("x-webhooks", out IOpenApiCallback? extension) == true)
        {
            PlacePointer pointer = new PlacePointer("/components/callbacks").Append("x-webhooks");
            foreach (WebhookSource source in (extension.PathItems ?? []).SelectMany(path =>
                Operations(path.Key.Expression, path.Value, pointer.Append(path.Key.Expression))))
            {
                yield return source;
            }
        }

        foreach (KeyValuePair<string, IOpenApiPathItem> path in document.Paths ?? [])
        {
            foreach (KeyValuePair<HttpMethod, OpenApiOperation> operation in path.Value?.Operations ?? [])
            {
                PlacePointer pointer = new PlacePointer("/paths").Append(path.Key).Append(operation.Key.Method.ToLowerInvariant());
                foreach (WebhookSource source in Callbacks(operation.Value, pointer.Append("callbacks")))
                {
                    yield return source;
                }
            }
        }
    }

    private static IEnumerable<WebhookSource> Callbacks(OpenApiOperation operation, PlacePointer pointer) =>
        from callback in operation.Callbacks ?? new Dictionary<string, IOpenApiCallback>()
        from path in callback.Value.PathItems ?? []
        from source in Operations(callback.Key, path.Value, pointer.Append(callback.Key).Append(path.Key.Expression))
        select source;

    // A name stands for itself where one method has it.
    private static IEnumerable<WebhookSource> Operations(string name, IOpenApiPathItem? path, PlacePointer pointer) =>
        from operation in path?.Operations ?? []
        let method = operation.Key.Method
        let id = operation.Value.OperationId is { Length: > 0 } given ? given : path!.Operations!.Count == 1 ? name : $"{name} {method.ToLowerInvariant()}"
        select new WebhookSource(id, method.ToUpperInvariant(), operation.Value, pointer.Append(method.ToLowerInvariant()));
}
