using Atlassian.Admin.Gen.Model.Text;

namespace Atlassian.Admin.Gen.Model;

/// <summary>What all files of one document share.</summary>
/// <param name="Namespace">The namespace of the emitted types.</param>
/// <param name="IsPublic">Whether the emitted types are public, or internal.</param>
/// <param name="DocumentName">The document's file name, for the head of each file.</param>
internal sealed record EmissionTarget(NamespaceName Namespace, bool IsPublic, DocText DocumentName)
{
    /// <summary>The document's path, for diagnostics of what can't be emitted; it is in no file.</summary>
    public string DocumentPath { get; init; } = "";
}
