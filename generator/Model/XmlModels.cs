using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Model;

/// <summary>The name of an element or attribute.</summary>
/// <param name="LocalName">The name, which can stand in XML as it is.</param>
/// <param name="Namespace">The namespace; null where the document gives none.</param>
/// <param name="Prefix">The prefix; null where the document gives none.</param>
internal sealed record XmlNameModel(StringLiteral LocalName, StringLiteral? Namespace, StringLiteral? Prefix);

/// <summary>What a value is within its element.</summary>
internal sealed record XmlValueModel
{
    public required TypeModel Type { get; init; }

    /// <summary>The element of each item of a list that is within an element of its own.</summary>
    public XmlNameModel? ItemName { get; init; }

    /// <summary>An item of a list, or a value of a dictionary.</summary>
    public XmlValueModel? Item { get; init; }

    /// <summary>The type of the values of an enum.</summary>
    public TypeKind EnumKind { get; init; }
}

/// <summary>The element that is the whole of a body.</summary>
internal sealed record XmlRootModel(XmlNameModel Name, XmlValueModel Value);

/// <summary>What a member is in its object's element (OpenAPI «XML Object»).</summary>
internal enum XmlNodeKind
{
    Element,

    /// <summary>An element for each item of a list.</summary>
    Items,
    Attribute,
    Text,
    CData,
}

/// <summary>The XML of a record, emitted as a part of it.</summary>
/// <remarks>Value-equal, and free of types of the reader and the compiler: the XML of one record is one emitted file.</remarks>
internal sealed record XmlRecordModel : IEmittedModel
{
    public required EmissionTarget Target { get; init; }

    public required Identifier Name { get; init; }

    /// <summary>In the order in which they are written.</summary>
    public required EquatableArray<XmlMemberModel> Members { get; init; }

    /// <summary>The property that keeps what <see cref="Members"/> does not name.</summary>
    public required Identifier AdditionalMembersName { get; init; }

    /// <summary>What additional members are, when the document types them.</summary>
    public required XmlValueModel? AdditionalMembers { get; init; }
}

/// <summary>A member of a record in XML.</summary>
internal sealed record XmlMemberModel
{
    /// <summary>The property.</summary>
    public required Identifier Name { get; init; }

    public required XmlNodeKind Kind { get; init; }

    /// <summary>The name of its element or attribute, or of each item's.</summary>
    public required XmlNameModel NodeName { get; init; }

    /// <summary>Another name that items may have when they are read.</summary>
    public XmlNameModel? OtherName { get; init; }

    /// <summary>What it is; of a list without an element of its own, an item.</summary>
    public required XmlValueModel Value { get; init; }

    public required MemberPresence Presence { get; init; }

    /// <summary>The value that it has when the XML leaves it out.</summary>
    public InitialModel? Initial { get; init; }
}

/// <summary>The XML of a union, emitted as a part of it.</summary>
/// <remarks>Value-equal, and free of types of the reader and the compiler: the XML of one union is one emitted file.</remarks>
internal sealed record XmlUnionModel : IEmittedModel
{
    public required EmissionTarget Target { get; init; }

    public required Identifier Name { get; init; }

    /// <summary>A case's number is its place, from 1 on.</summary>
    public required EquatableArray<XmlValueModel> Cases { get; init; }

    public required EquatableArray<XmlDiscriminatorModel> Discriminators { get; init; }
}

/// <summary>What says which case an element is.</summary>
/// <param name="Name">The element's name, or the attribute's with <c>@</c> before.</param>
/// <param name="Discriminator">The values.</param>
internal sealed record XmlDiscriminatorModel(StringLiteral Name, DiscriminatorModel Discriminator);
