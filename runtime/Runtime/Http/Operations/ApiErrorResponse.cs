using System.ComponentModel;
using System.Globalization;

namespace Atlassian.Admin.Gen.Http;

/// <summary>An error that the document describes for an operation (OpenAPI «Response Object»).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class ApiErrorResponse
{
    private readonly int _first;
    private readonly int _last;

    /// <summary>Describes an error.</summary>
    /// <param name="status">A status such as <c>404</c>, a range such as <c>4XX</c>, or <c>default</c>.</param>
    /// <param name="description">What the document says it means.</param>
    /// <exception cref="ArgumentException"><paramref name="status"/> is none of these.</exception>
    public ApiErrorResponse(string status, string? description)
    {
        ArgumentNullException.ThrowIfNull(status);
        Status = status;
        Description = description;
        (_first, _last) = Parse(status);
    }

    /// <summary>A status such as <c>404</c>, a range such as <c>4XX</c>, or <c>default</c>.</summary>
    public string Status { get; }

    /// <summary>What the document says it means.</summary>
    public string? Description { get; }

    internal virtual string? MediaType => null;

    /// <summary>How well it describes <paramref name="status"/>: 3 exactly, 2 by its range, 1 by default, 0 not at all.</summary>
    internal int Rank(int status)
    {
        if (status < _first || status > _last)
        {
            return 0;
        }

        return _first == _last ? 3 : _first > 0 ? 2 : 1;
    }

    internal virtual ApiException ToException(ErrorAnswer answer) => answer.ToException();

    private static (int First, int Last) Parse(string status)
    {
        if (status == "default")
        {
            return (0, int.MaxValue);
        }

        if (status is [>= '1' and <= '5', 'X' or 'x', 'X' or 'x'])
        {
            int first = (status[0] - '0') * 100;
            return (first, first + 99);
        }

        return status.Length == 3 && int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out int exact)
            ? (exact, exact)
            : throw new ArgumentException($"'{status}' is no status, no range such as 4XX, and not 'default'.", nameof(status));
    }
}
