using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Model;

/// <summary>An array with a type for each place, emitted as a record that reads and writes one.</summary>
/// <remarks>Value-equal, and free of types of the reader and the compiler: one tuple is one emitted file.</remarks>
internal sealed record TupleModel : IEmittedModel
{
    public required EmissionTarget Target { get; init; }

    public required Identifier Name { get; init; }

    public required DocText Documentation { get; init; }

    public required bool IsDeprecated { get; init; }

    public required EquatableArray<TupleItemModel> Items { get; init; }

    /// <summary>The name of the property that keeps what comes after <see cref="Items"/>.</summary>
    public required Identifier AdditionalItemsName { get; init; }

    /// <summary>The type of what comes after them.</summary>
    public required TypeModel AdditionalItem { get; init; }
}

/// <summary>An item of a tuple. Its place is its index.</summary>
internal sealed record TupleItemModel
{
    public required Identifier Name { get; init; }

    public required TypeModel Type { get; init; }

    public required MemberPresence Presence { get; init; }

    public required DocText Documentation { get; init; }

    public required bool IsDeprecated { get; init; }
}
