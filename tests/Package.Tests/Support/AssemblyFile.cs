using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Atlassian.Admin.Gen.Package.Tests;

/// <summary>What an assembly says of itself and of those it needs, without loading it.</summary>
internal sealed record AssemblyFile(AssemblyName Name, IReadOnlyList<AssemblyName> References)
{
    public static AssemblyFile Read(string path)
    {
        using FileStream file = File.OpenRead(path);
        using PEReader reader = new(file);
        MetadataReader metadata = reader.GetMetadataReader();
        return new AssemblyFile(
            metadata.GetAssemblyDefinition().GetAssemblyName(),
            [.. metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle).GetAssemblyName())]);
    }

    public static IReadOnlyList<AssemblyFile> ReadAll(string folder) =>
        [.. Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal).Select(Read)];
}
