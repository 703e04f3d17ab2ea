using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen.Hosting;

/// <summary>The runtime library among a project's references.</summary>
/// <param name="Version">The version of its assembly; null where its file can't be read, which the compiler reports.</param>
/// <remarks>
/// Found among the references and not through the compilation: references stay the same while code is edited, so this runs when a package
/// is added or removed, and no step depends on more than the version that comes of it.
/// </remarks>
internal sealed record RuntimeReference(Version? Version)
{
    /// <summary>The name of the runtime's package and assembly.</summary>
    public const string Name = "Atlassian.Admin.Gen.Runtime";

    /// <summary>Finds the runtime; null where the project does not refer to it.</summary>
    public static RuntimeReference? Find(ImmutableArray<MetadataReference> references, CancellationToken cancellationToken)
    {
        foreach (MetadataReference reference in references)
        {
            if (Read(reference) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static RuntimeReference? Read(MetadataReference reference) => reference switch
    {
        // A project of the same solution, in an editor.
        CompilationReference { Compilation: { AssemblyName: Name } compilation } => new RuntimeReference(compilation.Assembly.Identity.Version),
        PortableExecutableReference { FilePath: { } path } file when Path.GetFileNameWithoutExtension(path) == Name => new RuntimeReference(VersionOf(file)),
        _ => null,
    };

    // The compiler has the metadata at hand: nothing is read from disk for it here.
    private static Version? VersionOf(PortableExecutableReference file)
    {
        try
        {
            return (file.GetMetadata() as AssemblyMetadata)?.GetModules()[0].GetMetadataReader().GetAssemblyDefinition().Version;
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException)
        {
            return null;
        }
    }
}
