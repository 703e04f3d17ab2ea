using System.ComponentModel;

namespace Atlassian.Admin.Gen.Http;

/// <summary>An error that the document describes for an operation (OpenAPI «Response Object»).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class ApiErrorResponse
{
    private readonly StatusPattern _pattern;

    /// <summary>Describes an error.</summary>
    /// <param name="status">A status such as <c>404</c>, a range such as <c>4XX</c>, or <c>default</c>.</param>
    /// <param name="description">What the document says it means.</param>
    /// <exception cref="ArgumentException"><paramref name="status"/> is none of these.</exception>
    public ApiErrorResponse(string status, string? description)
    {
        Status = status;
        Description = description;
        _pattern = new StatusPattern(status);
    }

    /// <summary>A status such as <c>404</c>, a range such as <c>4XX</c>, or <c>default</c>.</summary>
    public string Status { get; }

    /// <summary>What the document says it means.</summary>
    public string? Description { get; }

    internal virtual string? MediaType => null;

    /// <summary>How well it describes <paramref name="status"/>: 3 exactly, 2 by its range, 1 by default, 0 not at all.</summary>
    internal int Rank(int status) => _pattern.Rank(status);

    internal virtual ApiException ToException(ErrorAnswer answer) => answer.ToException();
}
