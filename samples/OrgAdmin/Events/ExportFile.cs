using OrgAdmin.CommandLine;

namespace OrgAdmin.Events;

/// <summary>The file of an export, opened where the last run stopped.</summary>
internal sealed class ExportFile : IAsyncDisposable
{
    private readonly FileStream _stream;

    private ExportFile(FileStream stream, ExportCheckpoint checkpoint)
    {
        _stream = stream;
        Checkpoint = checkpoint;
    }

    public ExportCheckpoint Checkpoint { get; private set; }

    public long Length => _stream.Length;

    /// <exception cref="UsageException">The file can't be written, or holds something else.</exception>
    public static ExportFile Open(string path, ExportQuery query, bool force)
    {
        var fresh = new ExportCheckpoint(query, null, 0, 0);
        ExportCheckpoint? interrupted = force ? null : ExportCheckpoint.Load(path);
        if (interrupted is not null && interrupted.Query != query)
        {
            throw new UsageException(
                $"{ExportCheckpoint.PathFor(path)} belongs to an export with other options. "
                + "Repeat that one, or start this one with --force.");
        }

        FileStream? stream = null;
        try
        {
            stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read);
            ExportCheckpoint checkpoint = interrupted ?? fresh;
            if (interrupted is null && stream.Length > 0 && !force)
            {
                throw new UsageException($"{path} exists already. --force replaces it.");
            }

            if (stream.Length < checkpoint.Length)
            {
                throw new UsageException($"{path} is shorter than the interrupted export left it. --force starts again.");
            }

            // A page that was being written when the program was killed is cut off, and read again.
            stream.SetLength(checkpoint.Length);
            _ = stream.Seek(0, SeekOrigin.End);
            checkpoint.Save(path);
            var file = new ExportFile(stream, checkpoint);
            stream = null;
            return file;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new UsageException($"{path} can't be written: {exception.Message}", exception);
        }
        finally
        {
            stream?.Dispose();
        }
    }

    /// <summary>Adds a page. The file first and the checkpoint after it: in between, the page would only be read again.</summary>
    public async Task AppendAsync(ReadOnlyMemory<byte> lines, int events, string? continuationToken)
    {
        // Not to be cancelled: half a page would be no use to anybody.
        await _stream.WriteAsync(lines, CancellationToken.None);
        await _stream.FlushAsync(CancellationToken.None);
        Checkpoint = Checkpoint with
        {
            ContinuationToken = continuationToken,
            Length = _stream.Length,
            Events = Checkpoint.Events + events,
        };
        if (continuationToken is null)
        {
            ExportCheckpoint.Delete(_stream.Name);
        }
        else
        {
            Checkpoint.Save(_stream.Name);
        }
    }

    public ValueTask DisposeAsync() => _stream.DisposeAsync();
}
