using System.Globalization;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Atlassian.Admin.Gen.Parsing.Operations;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Pagination;

/// <summary>An operation as paging looks at it: what it takes, what it answers with, and what the document says about either.</summary>
internal sealed class PagedOperation(OperationModel model, OperationSource source)
{
    public OperationModel Model { get; } = model;

    public OperationSource Source { get; } = source;

    public string Text { get; } = source.Text;

    public bool IsGet => Source.Method == "GET";

    /// <summary>The whole response.</summary>
    public PagePlace? Page { get; } = model.Response is { Body: { Format: BodyFormat.Json or BodyFormat.Xml, Type: { } type } } ? new PagePlace([], type) : null;

    /// <summary>The names of the headers that the document gives the response.</summary>
    public IEnumerable<string> Headers { get; } = (source.Operation.Responses ?? [])
        .Where(response => response.Key.StartsWith("2", StringComparison.Ordinal))
        .SelectMany(response => response.Value.Headers?.Keys ?? (IEnumerable<string>)[])
        .Distinct();

    /// <summary>The query parameter of this name.</summary>
    public ParameterModel? Query(string name) =>
        QueryParameters.FirstOrDefault(parameter => parameter.WireName == StringLiteral.Create(name));

    /// <summary>The first of these query parameters, by plain name, that takes such a value.</summary>
    public ParameterModel? FindQuery(string[] plainNames, Func<ParameterModel, bool> fits) => plainNames
        .Select(name => QueryParameters.FirstOrDefault(parameter => PageNavigator.Plain(parameter.WireName) == name && fits(parameter)))
        .FirstOrDefault(parameter => parameter is not null);

    /// <summary>What the document says that a number is when it is not sent: its default, or else the least that it can be.</summary>
    public int? FirstOf(ParameterModel parameter)
    {
        IOpenApiSchema? schema = (Source.Operation.Parameters ?? []).Concat(Source.PathItem.Parameters ?? [])
            .FirstOrDefault(given => given.In == ParameterLocation.Query && given.Name is not null && StringLiteral.Create(given.Name) == parameter.WireName)?.Schema;
        string? text = schema?.Default?.ToString() ?? schema?.Minimum;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int first) && first <= 1 ? first : null;
    }

    public static bool IsNumber(ParameterModel parameter) => parameter.Type.Kind is TypeKind.Int32 or TypeKind.Int64;

    public static bool IsOptionalText(ParameterModel parameter) => parameter is { IsRequired: false, Type.Kind: TypeKind.String };

    private IEnumerable<ParameterModel> QueryParameters => Model.Parameters.Where(parameter => parameter.Location == ParameterLocationKind.Query && !parameter.IsJson);
}
