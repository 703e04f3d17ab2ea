using Atlassian.Admin.Gen.Model;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>Emits the root class with its interface and options.</summary>
internal static class RootClientEmitter
{
    /// <summary>Emits the root class.</summary>
    public static EmittedFile Emit(RootClientModel client, CancellationToken cancellationToken) =>
        EmittedFile.Create(client.Target, "", client.Name.Text.TrimStart('@'), TemplateRenderer.Render("root-client", new RootClientView(client, cancellationToken), cancellationToken));
}

/// <summary>What the template of the root class shows.</summary>
internal sealed class RootClientView(RootClientModel client, CancellationToken cancellationToken)
{
    public string Documentation { get; } = new DocComment()
        .Summary(client.Title, "")
        .Element("remarks", "remarks", client.Documentation)
        .ToString();

    public string Attribute { get; } = Generator.Attribute;

    public string Accessibility { get; } = client.Target.IsPublic ? "public" : "internal";

    public string Name { get; } = client.Name.Text.TrimStart('@');

    public string Title { get; } = string.Join(" ", client.Title.Lines);

    public List<TagPropertyView> Tags { get; } = [.. client.Tags.Checked(cancellationToken).Select(tag => new TagPropertyView(tag))];

    public List<ServerView> Servers { get; } = [.. client.Servers.Checked(cancellationToken).Select(server => new ServerView(server))];

    public bool HasServers { get; } = !client.Servers.IsEmpty;

    /// <summary>The server that the options begin with: the document's first that needs nothing said about it.</summary>
    public ServerView? DefaultServer { get; } = client.Servers.Select(server => new ServerView(server)).FirstOrDefault(server => server.IsDefault);

    /// <summary>Whether there are servers, none of which can be had without saying something.</summary>
    public bool HasDefaultServer => DefaultServer is not null;
}

/// <summary>What the template of the root class shows of a tag.</summary>
internal sealed class TagPropertyView(TagPropertyModel tag)
{
    public string Documentation { get; } = new DocComment().Summary(tag.Documentation, "Operations.").ToString();

    public string Name { get; } = tag.Name.Text;

    public string Prefix { get; } = tag.Prefix;
}
