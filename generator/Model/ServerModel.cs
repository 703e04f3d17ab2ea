using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Model;

/// <summary>A server of the document.</summary>
internal sealed record ServerModel
{
    public required Identifier Name { get; init; }

    /// <summary>The URL, with the names of variables in braces.</summary>
    public required StringLiteral Url { get; init; }

    /// <summary>Whether the URL counts from where the document is.</summary>
    public required bool IsRelative { get; init; }

    public required DocText Documentation { get; init; }

    public required EquatableArray<ServerVariableModel> Variables { get; init; }
}

/// <summary>A variable of a server's URL.</summary>
internal sealed record ServerVariableModel
{
    public required Identifier Name { get; init; }

    /// <summary>The name in the URL.</summary>
    public required StringLiteral Key { get; init; }

    public required DocText Documentation { get; init; }

    /// <summary>The value when none is chosen; null when one has to be.</summary>
    public required StringLiteral? Default { get; init; }

    /// <summary>The name of the enumeration of its values; null when it can be anything.</summary>
    public required Identifier? EnumName { get; init; }

    public required EquatableArray<ServerVariableValueModel> Values { get; init; }
}

/// <summary>A value that the document lists for a variable.</summary>
internal sealed record ServerVariableValueModel(Identifier Name, StringLiteral Value, DocText Documentation);
