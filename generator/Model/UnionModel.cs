using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Model;

/// <summary>A choice between schemas, emitted as a closed union that keeps what is none of its cases.</summary>
/// <remarks>Value-equal, and free of types of the reader and the compiler: one union is one emitted file.</remarks>
internal sealed record UnionModel : IEmittedModel
{
    public required EmissionTarget Target { get; init; }

    public required Identifier Name { get; init; }

    public required DocText Documentation { get; init; }

    public required bool IsDeprecated { get; init; }

    public required EquatableArray<UnionCaseModel> Cases { get; init; }

    /// <summary>How a value's case is found where the document has no discriminator.</summary>
    public EquatableArray<UnionCandidateModel> Candidates { get; init; }

    public DiscriminatorModel? Discriminator { get; init; }
}

/// <summary>A case of a union. Its number is its place, from 1 on.</summary>
/// <param name="Name">The name that methods are named after.</param>
/// <param name="Type">The type, without null.</param>
internal sealed record UnionCaseModel(Identifier Name, TypeModel Type)
{
    /// <summary>The value of the discriminator that the union writes, where the case's own members leave it out.</summary>
    public DiscriminatorMemberModel? Discriminator { get; init; }
}

/// <summary>A discriminator with its value.</summary>
internal sealed record DiscriminatorMemberModel(StringLiteral Name, StringLiteral Value);

/// <summary>The member whose value says which case an object is.</summary>
/// <param name="Name">Its name in the JSON.</param>
/// <param name="Values">The values that stand for cases.</param>
/// <param name="Otherwise">The number of the case that an object is whose member has none of them; 0 for none.</param>
internal sealed record DiscriminatorModel(StringLiteral Name, EquatableArray<DiscriminatorValueModel> Values, int Otherwise)
{
    /// <summary>Discriminators that cases have themselves: each decides about the objects of the case that is its otherwise.</summary>
    public EquatableArray<DiscriminatorModel> Further { get; init; }
}

/// <summary>A value of a discriminator.</summary>
internal sealed record DiscriminatorValueModel(StringLiteral Value, int Case);

/// <summary>What a candidate is recognised by.</summary>
internal enum UnionCandidateKind
{
    Object,
    Dictionary,
    List,
    Tuple,
    Values,
    Scalar,
    Null,
}

/// <summary>What JSON values look like that are one case of a union.</summary>
internal sealed record UnionCandidateModel
{
    public required UnionCandidateKind Kind { get; init; }

    /// <summary>The number of the case.</summary>
    public required int Case { get; init; }

    /// <summary>The scalar's type, or that of known values.</summary>
    public TypeKind Scalar { get; init; }

    public EquatableArray<UnionMemberModel> Members { get; init; }

    /// <summary>The known values.</summary>
    public EquatableArray<StringLiteral> Values { get; init; }

    /// <summary>The elements of a list or the values of a dictionary; nothing where they can be anything.</summary>
    public EquatableArray<UnionCandidateModel> Elements { get; init; }

    /// <summary>How many items of a tuple have to be there.</summary>
    public int Required { get; init; }

    /// <summary>The places of a tuple, each with what its item can be; nothing where it can be anything.</summary>
    public EquatableArray<EquatableArray<UnionCandidateModel>> Places { get; init; }
}

/// <summary>What is known of a member of a candidate.</summary>
internal sealed record UnionMemberModel
{
    public required StringLiteral Name { get; init; }

    public required bool IsRequired { get; init; }

    public required bool IsDiscriminator { get; init; }

    /// <summary>The member's type, for the kinds of JSON that it can be.</summary>
    public required TypeModel Type { get; init; }

    public required bool AllowsNull { get; init; }

    /// <summary>The member's known values.</summary>
    public EquatableArray<StringLiteral> Values { get; init; }

    /// <summary>The type of the known values.</summary>
    public TypeKind ValueKind { get; init; }
}
