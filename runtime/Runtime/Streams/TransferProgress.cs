namespace Atlassian.Admin.Gen;

/// <summary>How far a stream has been read.</summary>
/// <param name="Transferred">The bytes that have been read since progress is reported.</param>
/// <param name="Total">
/// The bytes that there are from there on: the rest of a stream that can seek, the <c>Content-Length</c> of a response; null where nobody knows.
/// </param>
public readonly record struct TransferProgress(long Transferred, long? Total);
