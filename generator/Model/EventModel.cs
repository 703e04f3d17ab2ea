using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Model;

/// <summary>An event of a stream that the document names.</summary>
internal sealed record EventModel
{
    /// <summary>The type of the event; null for all that are not named.</summary>
    public required StringLiteral? EventType { get; init; }

    /// <summary>The type of its data.</summary>
    public required TypeModel Type { get; init; }

    /// <summary>Whether the data is text, and not JSON.</summary>
    public bool IsText { get; init; }

    /// <summary>The case of the union of all data that this is; null where there is no union, or none of its cases is just this.</summary>
    public Identifier? Case { get; init; }

    /// <summary>Whether it ends the stream.</summary>
    public bool IsEnd { get; init; }

    /// <summary>The data by which an event that ends the stream is known; null for any.</summary>
    public StringLiteral? EndData { get; init; }
}
