using System.Globalization;

namespace Atlassian.Admin.Gen.Http;

/// <summary>The statuses that a response of the document stands for (OpenAPI «Responses Object»).</summary>
internal readonly struct StatusPattern
{
    private readonly int _first;
    private readonly int _last;

    /// <summary>Reads a status such as <c>404</c>, a range such as <c>4XX</c>, or <c>default</c>.</summary>
    /// <exception cref="ArgumentException"><paramref name="status"/> is none of these.</exception>
    public StatusPattern(string status)
    {
        ArgumentNullException.ThrowIfNull(status);
        if (status == "default")
        {
            (_first, _last) = (0, int.MaxValue);
        }
        else if (status is [>= '1' and <= '5', 'X' or 'x', 'X' or 'x'])
        {
            _first = (status[0] - '0') * 100;
            _last = _first + 99;
        }
        else if (status.Length == 3 && int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out int exact))
        {
            (_first, _last) = (exact, exact);
        }
        else
        {
            throw new ArgumentException($"'{status}' is no status, no range such as 4XX, and not 'default'.", nameof(status));
        }
    }

    /// <summary>The lowest status; 0 of <c>default</c>.</summary>
    public int First => _first;

    /// <summary>How well it describes <paramref name="status"/>: 3 exactly, 2 by its range, 1 by default, 0 not at all.</summary>
    public int Rank(int status)
    {
        if (status < _first || status > _last)
        {
            return 0;
        }

        return _first == _last ? 3 : _first > 0 ? 2 : 1;
    }
}
