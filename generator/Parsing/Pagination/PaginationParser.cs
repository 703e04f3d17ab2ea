using Atlassian.Admin.Gen.Diagnostics;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Parsing.Operations;

namespace Atlassian.Admin.Gen.Parsing.Pagination;

/// <summary>Decides which operations give a list in pages, and how: by the project's option, the document's extensions, or their shape.</summary>
internal sealed class PaginationParser
{
    private readonly ParserContext _context;
    private readonly PagingOption _option;
    private readonly Dictionary<(string Method, string Route), OperationSource> _sources;
    private readonly PaginationExtensions _extensions;
    private readonly PaginationDetector _detector;
    private readonly PaginationBuilder _builder;
    private readonly HashSet<string> _named = [];

    public PaginationParser(ParserContext context, PagingOption option, IEnumerable<OperationSource> sources, IEnumerable<RecordModel> records)
    {
        _context = context;
        _option = option;
        _sources = sources.ToDictionary(source => (Model.Text.StringLiteral.Create(source.Method).Text, Model.Text.StringLiteral.Create(source.Route).Text));
        _extensions = new PaginationExtensions(context.Document);
        PageNavigator navigator = new(records);
        PageParts parts = new(navigator);
        _detector = new PaginationDetector(parts);
        _builder = new PaginationBuilder(context, navigator, parts);
    }

    /// <summary>The way from one page of the operation to the next; null when it gives no list in pages.</summary>
    public PaginationModel? Parse(OperationModel model)
    {
        PagedOperation operation = new(model, _sources[(model.HttpMethod.Text, model.Route.Text)]);
        if (OptionFor(operation) is { } said)
        {
            return Parse(said, operation);
        }

        return _option.Mode == PagingMode.Off ? null
            : _extensions.Read(operation) is { } settings ? Parse(settings, operation)
            : _option.Mode == PagingMode.Auto ? _detector.Detect(operation)
            : null;
    }

    /// <summary>Reports what the option says about operations that are not there. To be called after the last operation.</summary>
    public void ReportUnused()
    {
        foreach (PagingOptionEntry entry in _option.Entries.Where(entry => !_named.Contains(entry.OperationId)))
        {
            _context.Report(DiagnosticDescriptors.WrongOption, "", entry.OperationId, PagingOption.Name, "the document has no operation of this operationId.");
        }
    }

    private PaginationModel? Parse(PaginationSettings settings, PagedOperation operation)
    {
        if (settings.Problem is null && settings.Style == PaginationSettings.Off)
        {
            return null;
        }

        if (settings.Problem is not null || settings.Style != PaginationSettings.Auto)
        {
            return _builder.Build(settings, operation);
        }

        return _detector.Detect(operation)
            ?? _builder.Build(settings with { Problem = "asks for paging, but the operation has nothing to recognise it by" }, operation);
    }

    private PaginationSettings? OptionFor(PagedOperation operation)
    {
        string? id = operation.Source.Operation.OperationId;
        if (_option.Entries.LastOrDefault(entry => entry.OperationId == id) is not { } entry)
        {
            return null;
        }

        _named.Add(entry.OperationId);
        PaginationSettings settings = new(PagingOption.Name, operation.Source.Pointer, entry.Style) { IsOption = true };
        foreach (PagingOptionValue value in entry.Values)
        {
            settings.With(value.Key, value.Text);
        }

        return settings;
    }
}
