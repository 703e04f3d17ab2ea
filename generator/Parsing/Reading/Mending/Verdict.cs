namespace Atlassian.Admin.Gen.Parsing.Reading.Mending;

/// <summary>What becomes of a node.</summary>
internal enum Verdict
{
    /// <summary>It stays.</summary>
    Keep,

    /// <summary>Another value takes its place.</summary>
    Replace,

    /// <summary>It goes.</summary>
    Remove,
}
