using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Model;

/// <summary>What was emitted for a document, for people who review it: one file of comments.</summary>
/// <remarks>It has no descriptions, so that it changes only when something is named, typed or routed otherwise.</remarks>
internal sealed record IndexModel : IEmittedModel
{
    public required EmissionTarget Target { get; init; }

    /// <summary>The name of the file.</summary>
    public required Identifier Name { get; init; }

    public required EquatableArray<IndexOperationModel> Operations { get; init; }

    public required EquatableArray<IndexWebhookModel> Webhooks { get; init; }

    /// <summary>The document's named schemas, in its order.</summary>
    public required EquatableArray<IndexSchemaModel> Schemas { get; init; }

    /// <summary>Types of schemas that stand where they are used.</summary>
    public required EquatableArray<IndexSchemaModel> InlineSchemas { get; init; }

    public required EquatableArray<IndexDiagnosticModel> Diagnostics { get; init; }
}

/// <summary>A method of the client.</summary>
/// <param name="Route">Method and path.</param>
/// <param name="Id">The operation's id.</param>
/// <param name="Client">The property of the root class that has the tag client.</param>
/// <param name="Method">The method's name without <c>Async</c>.</param>
internal sealed record IndexOperationModel(DocText Route, StringLiteral Id, Identifier Client, Identifier Method);

/// <summary>A reader of a webhook or callback.</summary>
/// <param name="Route">Method and name.</param>
/// <param name="Class">The class with the readers.</param>
/// <param name="Property">The reader.</param>
internal sealed record IndexWebhookModel(DocText Route, Identifier Class, Identifier Property);

/// <summary>What became of a schema.</summary>
/// <param name="Schema">Its name, or the pointer of its place.</param>
/// <param name="Type">The C# type.</param>
internal sealed record IndexSchemaModel(DocText Schema, TypeModel Type);

/// <summary>Something in the document that was left out, or done otherwise than it says.</summary>
/// <param name="Place">The file, where it is another one than the document, and line and column.</param>
/// <param name="Id">The diagnostic's id.</param>
/// <param name="Message">Its message.</param>
internal sealed record IndexDiagnosticModel(DocText Place, string Id, DocText Message);
