using System.Globalization;
using Atlassian.Admin.Gen.Http;

namespace Atlassian.Admin.Gen.Runtime.Tests.Http.Requests;

public class RequestUriBuilderTests
{
    private delegate void Build(ref RequestUriBuilder uri);

    [Theory]
    [InlineData("plain-._~", "plain-._~")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("ü?#", "%C3%BC%3F%23")]
    [InlineData("a b+c&d=e", "a%20b%2Bc%26d%3De")]
    [InlineData("100%", "100%25")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData(@"a\b", "a%5Cb")]
    [InlineData("😀", "%F0%9F%98%80")]
    [InlineData("a\r\nX: y", "a%0D%0AX%3A%20y")]
    [InlineData("...", "...")]
    [InlineData("..a", "..a")]
    public void A_path_value_is_percent_encoded_but_for_unreserved_characters(string value, string expected) =>
        Assert.Equal($"/v1/orgs/{expected}/users", Path(value));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public void A_path_value_that_would_change_the_route_is_refused_by_name(string value)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => Path(value));
        Assert.Equal("orgId", exception.ParamName);
    }

    [Fact]
    public void A_null_path_value_is_refused_by_name() =>
        Assert.Equal("orgId", Assert.Throws<ArgumentNullException>(() => Path(null!)).ParamName);

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public void A_dot_beside_the_documents_own_text_is_refused_too(string value) =>
        Assert.Throws<ArgumentException>(() => Built((ref RequestUriBuilder uri) =>
        {
            uri.AppendPath("/a/.");
            uri.AppendPathValue("p", value);
        }));

    [Fact]
    public void A_query_that_the_document_has_in_its_path_is_continued() =>
        Assert.Equal("/things?kind=a&limit=5", Built((ref RequestUriBuilder uri) =>
        {
            uri.AppendPath("/things?kind=a");
            uri.AppendQuery("limit", ParameterText.From(5));
        }));

    [Fact]
    public void What_a_URI_cannot_hold_is_escaped_in_the_documents_own_text() =>
        Assert.Equal("/a%20b/%C3%BC/%7Bx%7D/c%20d", Built((ref RequestUriBuilder uri) => uri.AppendPath("/a b/ü/{x}/c%20d")));

    [Fact]
    public void A_query_value_that_is_null_is_left_out() =>
        Assert.Equal("/?b=2&e=", Built((ref RequestUriBuilder uri) =>
        {
            uri.AppendPath("/");
            uri.AppendQuery("a", (string?)null);
            uri.AppendQuery("b", ParameterText.From(2));
            uri.AppendQuery("c", ParameterText.From((bool?)null));
            uri.AppendQuery("d", ParameterText.From((DateTimeOffset?)null));
            uri.AppendQuery("e", "");
        }));

    [Fact]
    public void Names_and_values_of_the_query_are_percent_encoded() =>
        Assert.Equal("/?filter%5Ba%20b%5D=x%26y%3Dz%20%C3%BC", Built((ref RequestUriBuilder uri) =>
        {
            uri.AppendPath("/");
            uri.AppendQuery("filter[a b]", "x&y=z ü");
        }));

    [Fact]
    public void Values_are_written_alike_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo strange = new("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "minus" } };
        strange.DateTimeFormat.DateSeparator = "|";
        strange.DateTimeFormat.TimeSeparator = "|";
        CultureInfo.CurrentCulture = strange;
        try
        {
            Assert.Equal(
                "/?a=true&b=-1&c=-9223372036854775808&d=0.1&e=1E%2B20&f=-1.50&g=2026-01-15T10%3A30%3A00Z"
                + "&h=2026-01-15T10%3A30%3A00.25%2B02%3A00&i=2026-01-15&j=10%3A30%3A00.5&k=P1DT2H3M4.5S"
                + "&l=00000000-0000-0000-0000-000000000001&m=https%3A%2F%2Fx.example%2F%3Fa%3Db",
                Built((ref RequestUriBuilder uri) =>
                {
                    uri.AppendPath("/");
                    uri.AppendQuery("a", ParameterText.From(true));
                    uri.AppendQuery("b", ParameterText.From(-1));
                    uri.AppendQuery("c", ParameterText.From(long.MinValue));
                    uri.AppendQuery("d", ParameterText.From(0.1f));
                    uri.AppendQuery("e", ParameterText.From(1e20));
                    uri.AppendQuery("f", ParameterText.From(-1.50m));
                    uri.AppendQuery("g", ParameterText.From(new DateTimeOffset(2026, 1, 15, 10, 30, 0, TimeSpan.Zero)));
                    uri.AppendQuery("h", ParameterText.From(new DateTimeOffset(2026, 1, 15, 10, 30, 0, 250, TimeSpan.FromHours(2))));
                    uri.AppendQuery("i", ParameterText.From(new DateOnly(2026, 1, 15)));
                    uri.AppendQuery("j", ParameterText.From(new TimeOnly(10, 30, 0, 500)));
                    uri.AppendQuery("k", ParameterText.From(new TimeSpan(1, 2, 3, 4, 500)));
                    uri.AppendQuery("l", ParameterText.From(new Guid("00000000-0000-0000-0000-000000000001")));
                    uri.AppendQuery("m", ParameterText.From(new Uri("https://x.example/?a=b")));
                }));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Every_type_of_value_can_stand_in_the_path() =>
        Assert.Equal(
            "/true/-1/2/0.5/0.25/1.0/2026-01-15T10%3A30%3A00Z/2026-01-15/10%3A30%3A00/PT0S/00000000-0000-0000-0000-000000000000/https%3A%2F%2Fx.example%2F",
            Built((ref RequestUriBuilder uri) =>
            {
                uri.AppendPath("/");
                uri.AppendPathValue("p", ParameterText.From(true));
                uri.AppendPath("/");
                uri.AppendPathValue("p", ParameterText.From(-1));
                uri.AppendPath("/");
                uri.AppendPathValue("p", ParameterText.From(2L));
                uri.AppendPath("/");
                uri.AppendPathValue("p", ParameterText.From(0.5f));
                uri.AppendPath("/");
                uri.AppendPathValue("p", ParameterText.From(0.25));
                uri.AppendPath("/");
                uri.AppendPathValue("p", ParameterText.From(1.0m));
                uri.AppendPath("/");
                uri.AppendPathValue("p", ParameterText.From(new DateTimeOffset(2026, 1, 15, 10, 30, 0, TimeSpan.Zero)));
                uri.AppendPath("/");
                uri.AppendPathValue("p", ParameterText.From(new DateOnly(2026, 1, 15)));
                uri.AppendPath("/");
                uri.AppendPathValue("p", ParameterText.From(new TimeOnly(10, 30)));
                uri.AppendPath("/");
                uri.AppendPathValue("p", ParameterText.From(TimeSpan.Zero));
                uri.AppendPath("/");
                uri.AppendPathValue("p", ParameterText.From(Guid.Empty));
                uri.AppendPath("/");
                uri.AppendPathValue("p", ParameterText.From(new Uri("https://x.example")));
            }));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_number_that_is_none_is_refused(double value) =>
        Assert.Throws<ArgumentException>(() => Built((ref RequestUriBuilder uri) => uri.AppendQuery("n", ParameterText.From(value))));

    [Theory]
    [InlineData("-P1DT1S", -86401)]
    [InlineData("PT1H", 3600)]
    [InlineData("P2D", 172800)]
    public void Durations_are_ISO_8601(string expected, int seconds) =>
        Assert.Equal("/?d=" + expected, Built((ref RequestUriBuilder uri) =>
        {
            uri.AppendPath("/");
            uri.AppendQuery("d", ParameterText.From(TimeSpan.FromSeconds(seconds)));
        }));

    [Fact]
    public void A_value_may_be_longer_than_any_buffer()
    {
        string value = new('x', 100_000);
        Assert.Equal($"/v1/orgs/{value}/users", Path(value));
    }

    private static string Path(string value) => Built((ref RequestUriBuilder uri) =>
    {
        uri.AppendPath("/v1/orgs/");
        uri.AppendPathValue("orgId", value);
        uri.AppendPath("/users");
    });

    private static string Built(Build build)
    {
        RequestUriBuilder uri = default;
        build(ref uri);
        return uri.Build();
    }
}
