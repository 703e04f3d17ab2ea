using System.Globalization;

namespace Atlassian.Admin.Gen.Http;

/// <content>The types of values, and how each is written.</content>
public partial struct RequestUriBuilder
{
    // The longest value is a decimal or a duration, well below.
    private const int MaxValueLength = 64;

    /// <summary>Appends a value to the path.</summary>
    /// <param name="parameter">The parameter's name, for the exception.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, <c>.</c> or <c>..</c>: the request would go to another route.</exception>
    public void AppendPathValue(string parameter, string value)
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        AppendPathText(parameter, value);
    }

    /// <summary>Appends a value to the path.</summary>
    /// <param name="parameter">The parameter's name, for the exception.</param>
    /// <param name="value">The value, percent-encoded as a whole.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public void AppendPathValue(string parameter, Uri value)
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        AppendPathText(parameter, Text(value));
    }

    /// <summary>Appends a value to the path.</summary>
    /// <param name="parameter">The parameter's name, for the exception.</param>
    /// <param name="value">The value, written true or false.</param>
    public void AppendPathValue(string parameter, bool value)
    {
        AppendPathText(parameter, value ? "true" : "false");
    }

    /// <summary>Appends a value to the path.</summary>
    /// <param name="parameter">The parameter's name, for the exception.</param>
    /// <param name="value">The value, written in decimal digits.</param>
    public void AppendPathValue(string parameter, int value)
    {
        AppendPathText(parameter, Format(value, stackalloc char[MaxValueLength], default));
    }

    /// <summary>Appends a value to the path.</summary>
    /// <param name="parameter">The parameter's name, for the exception.</param>
    /// <param name="value">The value, written in decimal digits.</param>
    public void AppendPathValue(string parameter, long value)
    {
        AppendPathText(parameter, Format(value, stackalloc char[MaxValueLength], default));
    }

    /// <summary>Appends a value to the path.</summary>
    /// <param name="parameter">The parameter's name, for the exception.</param>
    /// <param name="value">The value, written as the shortest decimal number that reads back as the same.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a finite number.</exception>
    public void AppendPathValue(string parameter, float value)
    {
        CheckFinite(parameter, value);
        AppendPathText(parameter, Format(value, stackalloc char[MaxValueLength], default));
    }

    /// <summary>Appends a value to the path.</summary>
    /// <param name="parameter">The parameter's name, for the exception.</param>
    /// <param name="value">The value, written as the shortest decimal number that reads back as the same.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a finite number.</exception>
    public void AppendPathValue(string parameter, double value)
    {
        CheckFinite(parameter, value);
        AppendPathText(parameter, Format(value, stackalloc char[MaxValueLength], default));
    }

    /// <summary>Appends a value to the path.</summary>
    /// <param name="parameter">The parameter's name, for the exception.</param>
    /// <param name="value">The value, written as a decimal number.</param>
    public void AppendPathValue(string parameter, decimal value)
    {
        AppendPathText(parameter, Format(value, stackalloc char[MaxValueLength], default));
    }

    /// <summary>Appends a value to the path.</summary>
    /// <param name="parameter">The parameter's name, for the exception.</param>
    /// <param name="value">The value, written as RFC 3339 has it, such as <c>2026-01-15T10:30:00Z</c>, with a fraction only when there is one.</param>
    public void AppendPathValue(string parameter, DateTimeOffset value)
    {
        AppendPathText(parameter, Format(value, stackalloc char[MaxValueLength], DateTimeFormat(value)));
    }

    /// <summary>Appends a value to the path.</summary>
    /// <param name="parameter">The parameter's name, for the exception.</param>
    /// <param name="value">The value, written as RFC 3339 has it, such as <c>2026-01-15</c>.</param>
    public void AppendPathValue(string parameter, DateOnly value)
    {
        AppendPathText(parameter, Format(value, stackalloc char[MaxValueLength], "yyyy-MM-dd"));
    }

    /// <summary>Appends a value to the path.</summary>
    /// <param name="parameter">The parameter's name, for the exception.</param>
    /// <param name="value">The value, written such as <c>10:30:00</c>, with a fraction only when there is one.</param>
    public void AppendPathValue(string parameter, TimeOnly value)
    {
        AppendPathText(parameter, Format(value, stackalloc char[MaxValueLength], "HH:mm:ss.FFFFFFF"));
    }

    /// <summary>Appends a value to the path.</summary>
    /// <param name="parameter">The parameter's name, for the exception.</param>
    /// <param name="value">The value, written as an ISO 8601 duration, such as <c>PT1H30M</c>.</param>
    public void AppendPathValue(string parameter, TimeSpan value)
    {
        AppendPathText(parameter, Iso8601Duration.Format(value));
    }

    /// <summary>Appends a value to the path.</summary>
    /// <param name="parameter">The parameter's name, for the exception.</param>
    /// <param name="value">The value, written with hyphens.</param>
    public void AppendPathValue(string parameter, Guid value)
    {
        AppendPathText(parameter, Format(value, stackalloc char[MaxValueLength], "D"));
    }

    /// <summary>Appends a parameter to the query (OpenAPI's form style).</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value; null appends nothing.</param>
    public void AppendQuery(string name, string? value)
    {
        if (value is not null)
        {
            AppendQueryText(name, value);
        }
    }

    /// <summary>Appends a parameter to the query (OpenAPI's form style).</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value; null appends nothing.</param>
    public void AppendQuery(string name, Uri? value) => AppendQuery(name, value is null ? null : Text(value));

    /// <summary>Appends a parameter to the query (OpenAPI's form style).</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value, written true or false; null appends nothing.</param>
    public void AppendQuery(string name, bool? value)
    {
        if (value is { } given)
        {
            AppendQueryText(name, given ? "true" : "false");
        }
    }

    /// <summary>Appends a parameter to the query (OpenAPI's form style).</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value, written in decimal digits; null appends nothing.</param>
    public void AppendQuery(string name, int? value)
    {
        if (value is { } given)
        {
            AppendQueryText(name, Format(given, stackalloc char[MaxValueLength], default));
        }
    }

    /// <summary>Appends a parameter to the query (OpenAPI's form style).</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value, written in decimal digits; null appends nothing.</param>
    public void AppendQuery(string name, long? value)
    {
        if (value is { } given)
        {
            AppendQueryText(name, Format(given, stackalloc char[MaxValueLength], default));
        }
    }

    /// <summary>Appends a parameter to the query (OpenAPI's form style).</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value, written as the shortest decimal number that reads back as the same; null appends nothing.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a finite number.</exception>
    public void AppendQuery(string name, float? value)
    {
        if (value is { } given)
        {
            CheckFinite(name, given);
            AppendQueryText(name, Format(given, stackalloc char[MaxValueLength], default));
        }
    }

    /// <summary>Appends a parameter to the query (OpenAPI's form style).</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value, written as the shortest decimal number that reads back as the same; null appends nothing.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not a finite number.</exception>
    public void AppendQuery(string name, double? value)
    {
        if (value is { } given)
        {
            CheckFinite(name, given);
            AppendQueryText(name, Format(given, stackalloc char[MaxValueLength], default));
        }
    }

    /// <summary>Appends a parameter to the query (OpenAPI's form style).</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value, written as a decimal number; null appends nothing.</param>
    public void AppendQuery(string name, decimal? value)
    {
        if (value is { } given)
        {
            AppendQueryText(name, Format(given, stackalloc char[MaxValueLength], default));
        }
    }

    /// <summary>Appends a parameter to the query (OpenAPI's form style).</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">
    /// The value, written as RFC 3339 has it, such as <c>2026-01-15T10:30:00Z</c>, with a fraction only when there is one; null appends nothing.
    /// </param>
    public void AppendQuery(string name, DateTimeOffset? value)
    {
        if (value is { } given)
        {
            AppendQueryText(name, Format(given, stackalloc char[MaxValueLength], DateTimeFormat(given)));
        }
    }

    /// <summary>Appends a parameter to the query (OpenAPI's form style).</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value, written as RFC 3339 has it, such as <c>2026-01-15</c>; null appends nothing.</param>
    public void AppendQuery(string name, DateOnly? value)
    {
        if (value is { } given)
        {
            AppendQueryText(name, Format(given, stackalloc char[MaxValueLength], "yyyy-MM-dd"));
        }
    }

    /// <summary>Appends a parameter to the query (OpenAPI's form style).</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value, written such as <c>10:30:00</c>, with a fraction only when there is one; null appends nothing.</param>
    public void AppendQuery(string name, TimeOnly? value)
    {
        if (value is { } given)
        {
            AppendQueryText(name, Format(given, stackalloc char[MaxValueLength], "HH:mm:ss.FFFFFFF"));
        }
    }

    /// <summary>Appends a parameter to the query (OpenAPI's form style).</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value, written as an ISO 8601 duration, such as <c>PT1H30M</c>; null appends nothing.</param>
    public void AppendQuery(string name, TimeSpan? value)
    {
        if (value is { } given)
        {
            AppendQueryText(name, Iso8601Duration.Format(given));
        }
    }

    /// <summary>Appends a parameter to the query (OpenAPI's form style).</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value, written with hyphens; null appends nothing.</param>
    public void AppendQuery(string name, Guid? value)
    {
        if (value is { } given)
        {
            AppendQueryText(name, Format(given, stackalloc char[MaxValueLength], "D"));
        }
    }

    private static string DateTimeFormat(DateTimeOffset value) =>
        value.Offset == TimeSpan.Zero ? "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ" : "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz";

    private static string Text(Uri value) => value.IsAbsoluteUri ? value.AbsoluteUri : value.OriginalString;

    private static ReadOnlySpan<char> Format<T>(T value, Span<char> buffer, ReadOnlySpan<char> format)
        where T : ISpanFormattable =>
        value.TryFormat(buffer, out int written, format, CultureInfo.InvariantCulture)
            ? buffer[..written]
            : value.ToString(format.ToString(), CultureInfo.InvariantCulture);

    private static void CheckFinite(string parameter, double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentException($"The parameter '{parameter}' must be a finite number.", parameter);
        }
    }
}
