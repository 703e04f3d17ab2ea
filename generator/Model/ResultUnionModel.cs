using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Model;

/// <summary>The successes of an operation that differ from each other, emitted as a closed union.</summary>
/// <remarks>Value-equal, and free of types of the reader and the compiler: one result union is one emitted file.</remarks>
internal sealed record ResultUnionModel : IEmittedModel
{
    public required EmissionTarget Target { get; init; }

    public required Identifier Name { get; init; }

    /// <summary>Method and route for documentation.</summary>
    public required DocText RouteText { get; init; }

    public required EquatableArray<ResultCaseModel> Cases { get; init; }
}

/// <summary>A success. Its number is its place, from 1 on.</summary>
internal sealed record ResultCaseModel
{
    /// <summary>The name that methods are named after, such as <c>Accepted</c>.</summary>
    public required Identifier Name { get; init; }

    /// <summary>A status code, a range such as <c>2XX</c>, or <c>default</c>.</summary>
    public required StringLiteral Status { get; init; }

    /// <summary>Status and media types for documentation.</summary>
    public required DocText Text { get; init; }

    public required DocText Documentation { get; init; }

    /// <summary>The body; null when the response has none.</summary>
    public required BodyModel? Body { get; init; }
}
