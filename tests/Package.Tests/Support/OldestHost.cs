using System.Reflection;
using System.Runtime.Loader;

namespace Atlassian.Admin.Gen.Package.Tests;

/// <summary>Loads the package as the compiler of the .NET 8 SDK does: no assembly of the framework is newer than 8.0.0.0.</summary>
internal sealed class OldestHost(string folder) : AssemblyLoadContext("the .NET 8 SDK", isCollectible: true)
{
    private static readonly Version Newest = new(8, 0, 0, 0);

    /// <summary>The names of all that was asked for.</summary>
    public List<string> Requested { get; } = [];

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        Requested.Add(assemblyName.Name!);
        string path = Path.Combine(folder, assemblyName.Name + ".dll");
        if (File.Exists(path))
        {
            return LoadFromAssemblyPath(path);
        }

        if (assemblyName.Name!.StartsWith("System.", StringComparison.Ordinal) && assemblyName.Version > Newest)
        {
            throw new FileNotFoundException($".NET 8 has no {assemblyName.FullName}.");
        }

        return null;
    }
}
