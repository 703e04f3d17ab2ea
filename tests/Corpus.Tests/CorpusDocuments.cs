using System.Reflection;

namespace Atlassian.Admin.Gen.Corpus.Tests;

/// <summary>
/// The documents of this repository, and those of the folders that the environment variable <c>AAG_CORPUS</c> names (separated as
/// in PATH).
/// </summary>
/// <remarks>A file is a document; a sub-folder is one document in several files.</remarks>
internal static class CorpusDocuments
{
    private const string Variable = "AAG_CORPUS";

    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    /// <summary>The path of each document.</summary>
    public static IEnumerable<string> All => Folders.SelectMany(Documents).Order(StringComparer.Ordinal);

    /// <summary>The files of the document at a path.</summary>
    public static IEnumerable<string> Files(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(IsDocument).Order(StringComparer.Ordinal) : [path];

    private static IEnumerable<string> Folders =>
        Own.Concat((Environment.GetEnvironmentVariable(Variable) ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Own
    {
        get
        {
            string root = typeof(CorpusDocuments).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                .Single(metadata => metadata.Key == "RepositoryRoot").Value!;
            return Directory.EnumerateDirectories(Path.Combine(root, "tests"), "Documents", SearchOption.AllDirectories)
                .Where(folder => !folder.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                .Prepend(Path.Combine(root, "specs"));
        }
    }

    private static IEnumerable<string> Documents(string folder) =>
        Directory.EnumerateDirectories(folder).Concat(Directory.EnumerateFiles(folder).Where(IsDocument));

    private static bool IsDocument(string path) => Extensions.Contains(Path.GetExtension(path).ToUpperInvariant(), StringComparer.OrdinalIgnoreCase);
}
