namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>What a node of a <see cref="TextTree"/> is.</summary>
internal enum TextNodeKind : byte
{
    /// <summary>A mapping; its children are keys and values in turn.</summary>
    Object,

    /// <summary>A sequence.</summary>
    Array,

    /// <summary>Text, also a key.</summary>
    String,

    /// <summary>A number in JSON's notation.</summary>
    Number,

    /// <summary>The value true.</summary>
    True,

    /// <summary>The value false.</summary>
    False,

    /// <summary>The value null, also where YAML has nothing.</summary>
    Null,

    /// <summary>YAML's <c>*name</c>: the node of another place once more.</summary>
    Alias,

    /// <summary>YAML's key <c>&lt;&lt;</c>, whose value's entries join the mapping.</summary>
    MergeKey,
}
