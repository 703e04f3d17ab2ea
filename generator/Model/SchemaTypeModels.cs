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

/// <summary>An object's schema, emitted as a record.</summary>
/// <remarks>Value-equal, and free of types of the reader and the compiler: one record is one emitted file.</remarks>
internal sealed record RecordModel
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

    public required DocText Example { get; init; }

    public required bool IsDeprecated { get; init; }

    /// <summary>The value that a new object has from the start: a constant of the document, of a string or of an enum of strings.</summary>
    public StringLiteral? Initial { get; init; }
}

/// <summary>An enumeration, emitted as an open enum over the value on the wire.</summary>
/// <remarks>Value-equal, and free of types of the reader and the compiler: one enum is one emitted file.</remarks>
internal sealed record EnumModel
{
    public required EmissionTarget Target { get; init; }

    public required Identifier Name { get; init; }

    public required DocText Documentation { get; init; }

    public required bool IsDeprecated { get; init; }

    /// <summary>String or Int64.</summary>
    public required TypeKind ValueKind { get; init; }

    public required EquatableArray<EnumMemberModel> Members { get; init; }
}

/// <summary>A known value of an enumeration.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Text">The value, of a string enumeration.</param>
/// <param name="Number">The value, of an integer enumeration.</param>
internal sealed record EnumMemberModel(Identifier Name, StringLiteral Text, long Number);
