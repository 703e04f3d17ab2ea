using Atlassian.Admin.Gen.Model;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>Emits the readers of webhooks and callbacks.</summary>
internal static class WebhooksEmitter
{
    /// <summary>Emits the class.</summary>
    public static EmittedFile Emit(WebhooksModel model, CancellationToken cancellationToken) =>
        EmittedFile.Create(model.Target, "", model.Name.Text.TrimStart('@'), TemplateRenderer.Render("webhooks", new WebhooksView(model), cancellationToken));
}

/// <summary>What the template of webhooks shows.</summary>
internal sealed class WebhooksView(WebhooksModel model)
{
    public string Attribute { get; } = Generator.Attribute;

    public string Accessibility { get; } = model.Target.IsPublic ? "public" : "internal";

    public string Name { get; } = model.Name.Text;

    public List<WebhookView> Webhooks { get; } = [.. model.Webhooks.Select(webhook => new WebhookView(new CSharpTypes(model.Target.Namespace), webhook))];
}

/// <summary>What the template of webhooks shows of one.</summary>
internal sealed class WebhookView(CSharpTypes types, WebhookModel model)
{
    public string Documentation { get; } = new DocComment().Summary(model.Documentation, $"<c>{model.RouteText.FirstLine}</c>").ToString();

    public bool IsDeprecated { get; } = model.IsDeprecated;

    public string Name { get; } = model.Name.Text;

    public string Id { get; } = model.Id.Text;

    public string Type { get; } = types.NameWithNull(model.Type);

    public string Converter { get; } = types.Converter(model.Type);
}
