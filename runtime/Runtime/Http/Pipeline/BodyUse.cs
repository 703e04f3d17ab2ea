namespace Atlassian.Admin.Gen.Http;

/// <summary>What becomes of the body of a success.</summary>
internal enum BodyUse
{
    /// <summary>Nobody wants it.</summary>
    None,

    /// <summary>It is read as a whole, as part of the attempt.</summary>
    Read,

    /// <summary>The caller reads it, after the call.</summary>
    Stream,
}
