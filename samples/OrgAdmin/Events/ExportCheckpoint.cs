using System.Text.Json;
using OrgAdmin.CommandLine;

namespace OrgAdmin.Events;

/// <summary>
/// How far an export is: kept beside its file after every page, and deleted at the end. The continuation token is the
/// client's, from <c>Page&lt;T&gt;.ContinuationToken</c>; another process goes on with it.
/// </summary>
/// <param name="Query">Which export it belongs to.</param>
/// <param name="ContinuationToken">The next page; null before the first.</param>
/// <param name="Length">How many bytes of the file are whole pages.</param>
/// <param name="Events">How many events these are.</param>
internal sealed record ExportCheckpoint(ExportQuery Query, string? ContinuationToken, long Length, int Events)
{
    public static string PathFor(string file) => file + ".resume";

    /// <summary>Null when no export was interrupted.</summary>
    /// <exception cref="UsageException">There is one, but it can't be read.</exception>
    public static ExportCheckpoint? Load(string file)
    {
        string path = PathFor(file);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            byte[] json = File.ReadAllBytes(path);
            return JsonSerializer.Deserialize(json, ExportJsonContext.Default.ExportCheckpoint) is { Length: >= 0 } checkpoint
                ? checkpoint
                : throw new JsonException("It has no length.");
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} can't be read ({exception.Message}). --force starts the export again.", exception);
        }
    }

    /// <summary>Whole or not at all: whoever kills the program here leaves the checkpoint before.</summary>
    public void Save(string file)
    {
        string path = PathFor(file);
        string fresh = path + ".new";
        File.WriteAllBytes(fresh, JsonSerializer.SerializeToUtf8Bytes(this, ExportJsonContext.Default.ExportCheckpoint));
        File.Move(fresh, path, overwrite: true);
    }

    public static void Delete(string file) => File.Delete(PathFor(file));
}
