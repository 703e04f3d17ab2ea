using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Diagnostics;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Parsing.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing;

/// <summary>What the parsers of one document share while they run.</summary>
/// <remarks>Made inside the transform and dropped at its end: it never flows on into the model.</remarks>
internal sealed class ParserContext(
    OpenApiDocument document, EmissionTarget target, SourceMap sourceMap, NameScope typeNames, CancellationToken cancellationToken)
{
    // Who has more reads the first ones; each costs the way to its place in the text.
    private const int MaxDiagnostics = 1_000;

    // By the hashes of places and texts, which can be as long as the document. What is said twice beyond these is counted twice, among what is not shown.
    private const int MaxRemembered = 10 * MaxDiagnostics;

    private readonly List<DiagnosticInfo> _diagnostics = [];
    private readonly HashSet<(ulong Pointer, ulong Text)> _reported = [];
    private LocationInfo? _firstUnshown;
    private int _unshown;

    public OpenApiDocument Document { get; } = document;

    /// <summary>The specification that the document follows.</summary>
    public DocumentVersion Version { get; init; }

    public EmissionTarget Target { get; } = target;

    /// <summary>The names of the emitted types. Files of two types must not differ in case alone, so neither may their names.</summary>
    public NameScope TypeNames { get; } = typeNames;

    /// <summary>What was reported, and how much more there is.</summary>
    public IEnumerable<DiagnosticInfo> Diagnostics => _diagnostics.Concat(Findings.Unshown(_firstUnshown, _unshown));

    /// <summary>The results of operations that are answered in several ways, gathered while operations are parsed.</summary>
    public List<ResultUnionModel> ResultUnions { get; } = [];

    /// <summary>The components that describe the fields of events, and are no types for that.</summary>
    public HashSet<string> EventComponents { get; } = Streams.EventComponents.Find(document, cancellationToken);

    /// <summary>The headers of operations' answers, gathered while operations are parsed.</summary>
    public List<ResponseHeadersModel> ResponseHeaders { get; } = [];

    /// <summary>How large the client may become.</summary>
    public required ClientBudget Budget { get; init; }

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Reports something at the key of a node, once.</summary>
    public void Report(DiagnosticDescriptor descriptor, PlacePointer pointer, params string[] arguments)
    {
        if (IsNew(pointer, arguments))
        {
            Add(descriptor, pointer, sourceMap.Key, arguments);
        }
    }

    /// <summary>Reports something at a wrong value, once; where there is no value, at the key of what lacks it.</summary>
    public void ReportValue(DiagnosticDescriptor descriptor, PlacePointer pointer, params string[] arguments)
    {
        if (IsNew(pointer, arguments))
        {
            Add(descriptor, pointer, sourceMap.Value, arguments);
        }
    }

    /// <summary>Reports what could not be emitted at its key, and what the user gets all the same.</summary>
    public void ReportUnsupported(PlacePointer pointer, string leftOut, string instead) =>
        Report(DiagnosticDescriptors.UnsupportedConstruct, pointer, leftOut, instead);

    /// <summary>Reports a value for which something could not be emitted, and what the user gets all the same.</summary>
    public void ReportUnsupportedValue(PlacePointer pointer, string leftOut, string instead) =>
        ReportValue(DiagnosticDescriptors.UnsupportedConstruct, pointer, leftOut, instead);

    // What is wrong with a part that many refer to is met with each of them.
    private bool IsNew(PlacePointer pointer, string[] arguments) => _reported.Count > MaxRemembered || _reported.Add((pointer.Hash, TextHash.Append(TextHash.Empty, arguments[0])));

    private void Add(DiagnosticDescriptor descriptor, PlacePointer pointer, Func<string, LocationInfo> place, string[] arguments)
    {
        if (_diagnostics.Count < MaxDiagnostics)
        {
            _diagnostics.Add(DiagnosticInfo.Create(descriptor, place(pointer.ToString()), arguments));
            return;
        }

        _firstUnshown ??= place(pointer.ToString());
        _unshown++;
    }
}
