using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Model;

/// <summary>Whether a member may be absent, and whether that differs from null.</summary>
internal enum MemberPresence
{
    /// <summary>Always there, never null.</summary>
    Required,

    /// <summary>Always there, perhaps as null.</summary>
    RequiredNullable,

    /// <summary>Perhaps absent; null says no more than that.</summary>
    Optional,

    /// <summary>Perhaps absent, perhaps null, and the two mean different things to the receiver.</summary>
    OptionalNullable,
}

/// <summary>Which way a member goes.</summary>
internal enum MemberAccess
{
    Both,

    /// <summary>The server sets it.</summary>
    ReadOnly,

    /// <summary>It is sent, and never received.</summary>
    WriteOnly,
}

/// <summary>An object's schema, emitted as a record.</summary>
/// <remarks>Value-equal, and free of types of the reader and the compiler: one record is one emitted file.</remarks>
internal sealed record RecordModel : IEmittedModel
{
    public required EmissionTarget Target { get; init; }

    public required Identifier Name { get; init; }

    public required DocText Documentation { get; init; }

    public required bool IsDeprecated { get; init; }

    public required EquatableArray<MemberModel> Members { get; init; }

    /// <summary>The name of the property that keeps what <see cref="Members"/> does not name.</summary>
    public required Identifier AdditionalMembersName { get; init; }

    /// <summary>The type of additional members, when the document types them.</summary>
    public required TypeModel? AdditionalMembers { get; init; }
}

/// <summary>A member of an object.</summary>
internal sealed record MemberModel
{
    public required Identifier Name { get; init; }

    public required StringLiteral JsonName { get; init; }

    public required TypeModel Type { get; init; }

    public required MemberPresence Presence { get; init; }

    public required DocText Documentation { get; init; }

    public DocText Remarks { get; init; }

    public required DocText Example { get; init; }

    public required bool IsDeprecated { get; init; }

    public MemberAccess Access { get; init; }

    /// <summary>Whether C# demands it of whoever makes an object, even though it may be absent.</summary>
    public bool IsAskedOfSender { get; init; }

    /// <summary>The value that a new object has from the start: a constant of the document.</summary>
    public InitialModel? Initial { get; init; }
}

/// <summary>The value that a member has from the start.</summary>
/// <param name="Text">A string, or the text of an enum.</param>
/// <param name="EnumMember">A known value of an enum.</param>
/// <param name="Boolean">A boolean.</param>
internal sealed record InitialModel(StringLiteral? Text = null, Identifier? EnumMember = null, bool? Boolean = null);

/// <summary>An enumeration, emitted as an open enum over the value on the wire.</summary>
/// <remarks>Value-equal, and free of types of the reader and the compiler: one enum is one emitted file.</remarks>
internal sealed record EnumModel : IEmittedModel
{
    public required EmissionTarget Target { get; init; }

    public required Identifier Name { get; init; }

    public required DocText Documentation { get; init; }

    public required bool IsDeprecated { get; init; }

    /// <summary>String, Int64 or Decimal; Any for scalars of several kinds.</summary>
    public required TypeKind ValueKind { get; init; }

    public required EquatableArray<EnumMemberModel> Members { get; init; }
}

/// <summary>A known value of an enumeration.</summary>
internal sealed record EnumMemberModel
{
    public required Identifier Name { get; init; }

    /// <summary>The value as text.</summary>
    public required StringLiteral Text { get; init; }

    /// <summary>The value, of an enumeration of numbers.</summary>
    public required decimal Number { get; init; }

    /// <summary>The value as JSON, of an enumeration of scalars of several kinds.</summary>
    public required StringLiteral Json { get; init; }

    public required DocText Documentation { get; init; }

    public required bool IsDeprecated { get; init; }
}
