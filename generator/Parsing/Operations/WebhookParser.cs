using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Atlassian.Admin.Gen.Parsing.Schemas;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>Makes readers of what the server sends on its own account (OpenAPI 3.1 «webhooks», «Callback Object»).</summary>
internal sealed class WebhookParser(ParserContext context, SchemaParser schemas)
{
    // Nobody writes a function for each of more than these.
    private const int MaxChoices = 50;

    private static readonly string[] ReservedNames = ["Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals", "Any"];

    /// <summary>Parses webhooks and callbacks into one class; none where the document has none with a payload.</summary>
    public EquatableArray<WebhooksModel> Parse(string className)
    {
        NameScope names = new(StringComparer.Ordinal, [.. ReservedNames, className]);
        List<WebhookModel> webhooks = [];
        List<IOpenApiSchema> payloads = [];
        foreach (WebhookSource source in WebhookSource.FromDocument(context.Document))
        {
            context.CancellationToken.Check();
            if (Payload(source) is not { } body)
            {
                continue;
            }

            string name = names.ClaimText(Naming.Pascal(source.Id, "Webhook"), "Webhook");
            PlacePointer pointer = ComponentPointers.Of(source.Operation.RequestBody, source.Pointer.Append("requestBody"));
            SchemaPlace place = new(name + "Payload", pointer.Append("content").Append(body.Name).Append("schema"));
            WebhookModel webhook = new()
            {
                Name = Identifier.Create(name),
                Id = StringLiteral.Create(source.Id),
                RouteText = DocText.Create($"{source.Method} {source.Id}"),
                Documentation = DocText.Create(source.Operation.Summary ?? source.Operation.Description),
                IsDeprecated = source.Operation.Deprecated,
                Type = schemas.Parse(body.Body.Schema, place),
            };
            context.Budget.Take(source.Pointer, 1, webhook.RouteText.Length + webhook.Documentation.Length);
            webhooks.Add(webhook);
            if (body.Body.Schema is { } schema && payloads.Count <= MaxChoices && !payloads.Exists(known => SchemaText.AreSame(known, schema)))
            {
                payloads.Add(schema);
            }
        }

        if (Any(className, webhooks, payloads) is { } any)
        {
            webhooks.Add(any);
        }

        return webhooks.Count == 0 ? default : new[] { new WebhooksModel(context.Target, Identifier.Create(className), webhooks.ToEquatableArray()) }.ToEquatableArray();
    }

    private (string Name, IOpenApiMediaType Body)? Payload(WebhookSource source)
    {
        if (source.Operation.RequestBody?.Content is not { Count: > 0 } content)
        {
            return null;
        }

        if (MediaTypes.FindJson(content) is { } json)
        {
            return json;
        }

        context.ReportUnsupported(
            source.Pointer.Append("requestBody").Append("content"),
            $"The payload of the webhook '{source.Id}' is no JSON ({string.Join(", ", content.Keys)})",
            "nothing is emitted to read it.");
        return null;
    }

    // One endpoint often takes them all: a union of the payloads, which tells them apart as it does any choice between schemas.
    private WebhookModel? Any(string className, List<WebhookModel> webhooks, List<IOpenApiSchema> payloads)
    {
        if (payloads.Count is < 2 or > MaxChoices || webhooks.Exists(webhook => webhook.Type.Kind is not (TypeKind.Record or TypeKind.Union)))
        {
            return null;
        }

        TypeModel type = schemas.Parse(new OpenApiSchema { OneOf = payloads }, new SchemaPlace(className + "Payload", "/webhooks"));
        return type.Kind != TypeKind.Union ? null : new WebhookModel
        {
            Name = Identifier.Create("Any"),
            Id = StringLiteral.Create("*"),
            RouteText = DocText.Create("any"),
            Documentation = DocText.Create("Whichever of them it is, told apart by what is in it: for an endpoint that takes several."),
            IsDeprecated = false,
            Type = type,
        };
    }
}
