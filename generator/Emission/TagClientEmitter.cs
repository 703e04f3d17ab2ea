using Atlassian.Admin.Gen.Model;

namespace Atlassian.Admin.Gen.Emission;

/// <summary>Emits the client of a tag: interface, class, their twins that answer with raw responses, operations and requests.</summary>
internal static class TagClientEmitter
{
    /// <summary>The folder of clients among the emitted files.</summary>
    public const string Folder = "Clients/";

    /// <summary>Emits a tag client.</summary>
    public static EmittedFile Emit(TagClientModel client, CancellationToken cancellationToken)
    {
        string body = TemplateRenderer.Render("tag-client", new TagClientView(client, cancellationToken), cancellationToken);
        return EmittedFile.Create(client.Target, Folder, $"{client.Prefix}Client", body);
    }
}

/// <summary>What the template of a tag client shows.</summary>
internal sealed class TagClientView(TagClientModel client, CancellationToken cancellationToken)
{
    public string Documentation { get; } = new DocComment().Summary(client.Documentation, "Operations.").ToString();

    public string Attribute { get; } = Generator.Attribute;

    public string Accessibility { get; } = client.Target.IsPublic ? "public" : "internal";

    public string Prefix { get; } = client.Prefix;

    public List<OperationView> Operations { get; } = [.. client.Operations.Checked(cancellationToken).Select(operation => new OperationView(client, operation, cancellationToken))];

    /// <summary>Each operation once, however many methods it has.</summary>
    public IEnumerable<OperationView> OwnOperations => Operations.Where(operation => operation.IsOwn);
}
