using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>What is found while a document is read, each thing once.</summary>
internal sealed class Findings(SourceMap map, ReaderLimits limits)
{
    private readonly List<DiagnosticInfo> _all = [];
    private readonly HashSet<DiagnosticInfo> _seen = [];

    /// <summary>The findings in the order of their places, those of the document itself first.</summary>
    public EquatableArray<DiagnosticInfo> All =>
        _all.OrderBy(finding => finding.Location?.FilePath == map.Path ? "" : finding.Location?.FilePath, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location?.TextSpan.Start ?? 0)
            .ToEquatableArray();

    /// <summary>Whether no more findings are taken.</summary>
    public bool IsFull => _all.Count >= limits.MaxFindings;

    /// <summary>A finding at a walker's position.</summary>
    public void At(DiagnosticDescriptor descriptor, int start, int end, params string[] messageArguments) =>
        Add(descriptor, map.At(start, end), messageArguments);

    /// <summary>A finding at a wrong value, or at the key of what lacks it.</summary>
    public void AtValue(DiagnosticDescriptor descriptor, string pointer, params string[] messageArguments)
    {
        if (!IsFull)
        {
            Add(descriptor, map.Value(pointer), messageArguments);
        }
    }

    /// <summary>A finding at a key that is passed over, or whose value is left out.</summary>
    public void AtKey(DiagnosticDescriptor descriptor, string pointer, params string[] messageArguments)
    {
        if (!IsFull)
        {
            Add(descriptor, map.Key(pointer), messageArguments);
        }
    }

    /// <summary>A refusal, which is said whatever else was.</summary>
    public void Refuse(Refusal refusal) =>
        _all.Add(DiagnosticInfo.Create(refusal.Descriptor, map.At(refusal.Start, refusal.End), refusal.MessageArguments));

    /// <summary>Takes over what was found in another file.</summary>
    public void AddAll(Findings others) => _all.AddRange(others._all.Where(_seen.Add));

    /// <summary>A finding that says what was already said there is dropped.</summary>
    public void Add(DiagnosticDescriptor descriptor, LocationInfo location, params string[] messageArguments)
    {
        var finding = DiagnosticInfo.Create(descriptor, location, messageArguments);
        if (!IsFull && _seen.Add(finding))
        {
            _all.Add(finding);
        }
    }
}
