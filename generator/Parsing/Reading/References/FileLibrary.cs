using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Parsing.Reading.Mending;

namespace Atlassian.Admin.Gen.Parsing.Reading.References;

/// <summary>The project's other files, each read when a reference leads to it for the first time.</summary>
/// <remarks>
/// Their trees hang under an extension of the root while references are followed: what lies in them is then a part of the
/// document that the specification knows nothing of, and becomes a component like any other such part.
/// </remarks>
internal sealed class FileLibrary(string path, EquatableArray<ReferencedFile> files, MendingContext context, Findings findings)
{
    private readonly Dictionary<ReferencedFile, OpenedFile> _opened = [];
    private readonly Dictionary<string, OpenedFile> _byPointer = new(StringComparer.Ordinal);
    private string? _shelf;

    /// <summary>The document's own file.</summary>
    public OpenedFile Entry { get; } = new(path, context.Root, IsEntry: true);

    /// <summary>Whether a reference has led to another file.</summary>
    public bool IsOpen => _shelf is not null;

    /// <summary>The file that an address in another one leads to; nothing if it is not of the project.</summary>
    public OpenedFile? Open(OpenedFile from, string address)
    {
        if (FileAddress.Resolve(from.Path, address) is not { } wanted)
        {
            return null;
        }

        if (wanted == FileAddress.Normalize(Entry.Path))
        {
            return Entry;
        }

        if ((Find(wanted, StringComparison.Ordinal) ?? Find(wanted, StringComparison.OrdinalIgnoreCase)) is not { } file)
        {
            return null;
        }

        if (!_opened.TryGetValue(file, out OpenedFile? opened))
        {
            _opened.Add(file, opened = Read(file));
        }

        return opened;
    }

    /// <summary>Splits the pointer of a node of another file into its file and the pointer there.</summary>
    public (OpenedFile File, string Pointer)? Locate(string pointer)
    {
        if (_shelf is null || !pointer.StartsWith($"/{_shelf}/", StringComparison.Ordinal))
        {
            return null;
        }

        int end = pointer.IndexOf('/', _shelf.Length + 2);
        string root = end < 0 ? pointer : pointer.Substring(0, end);
        return (_byPointer[root], pointer.Substring(root.Length));
    }

    /// <summary>Takes the trees out again: what was referred to in them is somewhere else by now.</summary>
    public void Close()
    {
        if (_shelf is not null)
        {
            context.Root.Remove(_shelf);
        }
    }

    private ReferencedFile? Find(string wanted, StringComparison comparison)
    {
        ReferencedFile[] found = [.. files.Where(file => string.Equals(FileAddress.Normalize(file.Path), wanted, comparison))];
        return found.Length == 1 ? found[0] : null;
    }

    private OpenedFile Read(ReferencedFile file)
    {
        if (file.Text.GetText(context.CancellationToken) is not { } text)
        {
            return new OpenedFile(file.Path, null);
        }

        var map = SourceMap.Of(text, file.Path);
        var found = new Findings(map, context.Limits);
        TreeReader.TryRead(text, map, found, context.Limits, context.CancellationToken, out JsonNode? root);
        findings.AddAll(found);
        var opened = new OpenedFile(file.Path, root);
        if (root is not null)
        {
            Shelve(opened, root, map);
        }

        return opened;
    }

    private void Shelve(OpenedFile file, JsonNode root, SourceMap map)
    {
        if (_shelf is null)
        {
            _shelf = "x-additional-files";
            while (context.Root.ContainsKey(_shelf))
            {
                _shelf += "-";
            }

            context.Root[_shelf] = new JsonObject();
        }

        string key = JsonPointer.Index(_byPointer.Count);
        string pointer = $"/{_shelf}/{key}";
        context.Root[_shelf]![key] = root;
        _byPointer.Add(pointer, file);
        context.Map.Grafted(pointer, map);
    }
}
