using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Model;

/// <summary>The headers that the answers of an operation can have, emitted as a class that reads them.</summary>
/// <remarks>Value-equal, and free of types of the reader and the compiler: it is one emitted file.</remarks>
internal sealed record ResponseHeadersModel : IEmittedModel
{
    public required EmissionTarget Target { get; init; }

    public required Identifier Name { get; init; }

    /// <summary>Method and route for documentation.</summary>
    public required DocText RouteText { get; init; }

    public required EquatableArray<TypedHeaderModel> Headers { get; init; }
}

/// <summary>A header of an answer.</summary>
internal sealed record TypedHeaderModel
{
    public required Identifier Name { get; init; }

    /// <summary>The header's name; of headers that share a prefix, the prefix.</summary>
    public required StringLiteral WireName { get; init; }

    /// <summary>A scalar, a list of them, or a dictionary of headers that share a prefix.</summary>
    public required TypeModel Type { get; init; }

    /// <summary>What parts the elements of a list.</summary>
    public required ParameterStyleKind Style { get; init; }

    /// <summary>Whether the JSON of a value, or of a list's element, is a string.</summary>
    public required bool IsText { get; init; }

    public required DocText Documentation { get; init; }

    public required bool IsDeprecated { get; init; }
}
