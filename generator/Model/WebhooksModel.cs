using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Model;

/// <summary>What the server sends on its own account, emitted as one class with a reader for each kind of payload.</summary>
/// <remarks>Value-equal, and free of types of the reader and the compiler: it is one emitted file.</remarks>
internal sealed record WebhooksModel(EmissionTarget Target, Identifier Name, EquatableArray<WebhookModel> Webhooks) : IEmittedModel;

/// <summary>A webhook, or a callback of an operation.</summary>
internal sealed record WebhookModel
{
    public required Identifier Name { get; init; }

    /// <summary>The document's name for it.</summary>
    public required StringLiteral Id { get; init; }

    /// <summary>Method and name for documentation.</summary>
    public required DocText RouteText { get; init; }

    public required DocText Documentation { get; init; }

    public required bool IsDeprecated { get; init; }

    /// <summary>The type of the payload.</summary>
    public required TypeModel Type { get; init; }
}
