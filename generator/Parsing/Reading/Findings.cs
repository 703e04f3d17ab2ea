using System.Globalization;
using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen.Parsing.Reading;

/// <summary>What is found while a document is read, each thing once.</summary>
internal sealed class Findings(SourceMap map, ReaderLimits limits)
{
    private readonly List<DiagnosticInfo> _all = [];
    private readonly HashSet<DiagnosticInfo> _seen = [];

    private LocationInfo? _firstUnshown;
    private int _unshown;

    /// <summary>The findings in the order of their places, those of the document itself first, and how many more there are.</summary>
    public EquatableArray<DiagnosticInfo> All =>
        _all.OrderBy(finding => finding.Location?.FilePath == map.Path ? "" : finding.Location?.FilePath, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location?.TextSpan.Start ?? 0)
            .Concat(Unshown(_firstUnshown, _unshown))
            .ToEquatableArray();

    /// <summary>Whether the place of another finding is of use; otherwise it is enough to <see cref="Skip"/> it.</summary>
    public bool NeedsPlace => _all.Count < limits.MaxFindings || _firstUnshown is null;

    /// <summary>The diagnostic that says how many findings are not shown.</summary>
    /// <param name="first">The place of the first of them.</param>
    /// <param name="count">Their number.</param>
    public static IEnumerable<DiagnosticInfo> Unshown(LocationInfo? first, int count) => count == 0
        ? []
        : [DiagnosticInfo.Create(DiagnosticDescriptors.FindingsNotShown, first, count.ToString("N0", CultureInfo.InvariantCulture))];

    /// <summary>Counts a finding that is not shown.</summary>
    public void Skip() => _unshown++;

    /// <summary>A finding at a walker's position.</summary>
    public void At(DiagnosticDescriptor descriptor, int start, int end, params string[] messageArguments) =>
        Add(descriptor, map.At(start, end), messageArguments);

    /// <summary>A finding at a wrong value, or at the key of what lacks it.</summary>
    public void AtValue(DiagnosticDescriptor descriptor, string pointer, params string[] messageArguments)
    {
        if (NeedsPlace)
        {
            Add(descriptor, map.Value(pointer), messageArguments);
        }
        else
        {
            Skip();
        }
    }

    /// <summary>A finding at a key that is passed over, or whose value is left out.</summary>
    public void AtKey(DiagnosticDescriptor descriptor, string pointer, params string[] messageArguments)
    {
        if (NeedsPlace)
        {
            Add(descriptor, map.Key(pointer), messageArguments);
        }
        else
        {
            Skip();
        }
    }

    /// <summary>A refusal, which is said whatever else was.</summary>
    public void Refuse(Refusal refusal) =>
        _all.Add(DiagnosticInfo.Create(refusal.Descriptor, map.At(refusal.Start, refusal.End), refusal.MessageArguments));

    /// <summary>Takes over what was found in another file.</summary>
    public void AddAll(Findings others)
    {
        _all.AddRange(others._all.Where(_seen.Add));
        _firstUnshown ??= others._firstUnshown;
        _unshown += others._unshown;
    }

    /// <summary>A finding that says what was already said there is dropped.</summary>
    public void Add(DiagnosticDescriptor descriptor, LocationInfo location, params string[] messageArguments)
    {
        var finding = DiagnosticInfo.Create(descriptor, location, messageArguments);
        if (_seen.Contains(finding))
        {
            return;
        }

        if (_all.Count < limits.MaxFindings)
        {
            _seen.Add(finding);
            _all.Add(finding);
        }
        else
        {
            _firstUnshown ??= location;
            Skip();
        }
    }
}
