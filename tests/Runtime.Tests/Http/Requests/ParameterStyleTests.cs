using System.Text.Json;
using Atlassian.Admin.Gen.Http;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Runtime.Tests.Http.Requests;

/// <summary>The table «Style Examples» of OpenAPI 3.1, for a parameter named <c>color</c>.</summary>
public class ParameterStyleTests
{
    private const string Empty = "\"\"";
    private const string Text = "\"blue\"";
    private const string Array = """["blue","black","brown"]""";
    private const string Object = """{"R":100,"G":200,"B":150}""";

    [Theory]
    [InlineData(ParameterStyle.Matrix, false, Empty, ";color")]
    [InlineData(ParameterStyle.Matrix, false, Text, ";color=blue")]
    [InlineData(ParameterStyle.Matrix, false, Array, ";color=blue,black,brown")]
    [InlineData(ParameterStyle.Matrix, false, Object, ";color=R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Matrix, true, Array, ";color=blue;color=black;color=brown")]
    [InlineData(ParameterStyle.Matrix, true, Object, ";R=100;G=200;B=150")]
    [InlineData(ParameterStyle.Label, false, Empty, ".")]
    [InlineData(ParameterStyle.Label, false, Text, ".blue")]
    [InlineData(ParameterStyle.Label, false, Array, ".blue,black,brown")]
    [InlineData(ParameterStyle.Label, false, Object, ".R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Label, true, Array, ".blue.black.brown")]
    [InlineData(ParameterStyle.Label, true, Object, ".R=100.G=200.B=150")]
    [InlineData(ParameterStyle.Simple, false, Text, "blue")]
    [InlineData(ParameterStyle.Simple, false, Array, "blue,black,brown")]
    [InlineData(ParameterStyle.Simple, false, Object, "R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Simple, true, Array, "blue,black,brown")]
    [InlineData(ParameterStyle.Simple, true, Object, "R=100,G=200,B=150")]
    public void Path(ParameterStyle style, bool explode, string json, string expected)
    {
        RequestUriBuilder uri = new();
        uri.AppendPath("/");
        uri.AppendPathValue("color", Value(json), style, explode);

        Assert.Equal("/" + expected, uri.Build());
    }

    [Theory]
    [InlineData(ParameterStyle.Form, false, Empty, "?color=")]
    [InlineData(ParameterStyle.Form, false, Text, "?color=blue")]
    [InlineData(ParameterStyle.Form, false, Array, "?color=blue,black,brown")]
    [InlineData(ParameterStyle.Form, false, Object, "?color=R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Form, true, Array, "?color=blue&color=black&color=brown")]
    [InlineData(ParameterStyle.Form, true, Object, "?R=100&G=200&B=150")]
    [InlineData(ParameterStyle.SpaceDelimited, false, Array, "?color=blue%20black%20brown")]
    [InlineData(ParameterStyle.SpaceDelimited, false, Object, "?color=R%20100%20G%20200%20B%20150")]
    [InlineData(ParameterStyle.PipeDelimited, false, Array, "?color=blue%7Cblack%7Cbrown")]
    [InlineData(ParameterStyle.PipeDelimited, false, Object, "?color=R%7C100%7CG%7C200%7CB%7C150")]
    [InlineData(ParameterStyle.DeepObject, true, Object, "?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")]
    [InlineData(ParameterStyle.DeepObject, true, """{"a":{"b":[1,2]},"c":null}""", "?color%5Ba%5D%5Bb%5D=1&color%5Ba%5D%5Bb%5D=2")]
    [InlineData(ParameterStyle.Form, true, "[]", "")]
    [InlineData(ParameterStyle.Form, false, "[]", "")]
    [InlineData(ParameterStyle.Form, true, "[null,\"a\"]", "?color=a")]
    [InlineData(ParameterStyle.Form, true, "[\"a,b\",\"c&d=e\"]", "?color=a%2Cb&color=c%26d%3De")]
    public void Query(ParameterStyle style, bool explode, string json, string expected)
    {
        RequestUriBuilder uri = new();
        uri.AppendPath("/");
        uri.AppendQuery("color", Value(json), style, explode);

        Assert.Equal("/" + expected, uri.Build());
    }

    [Fact]
    public void Reserved_characters_stay_where_they_are_allowed_but_none_that_would_end_the_query()
    {
        RequestUriBuilder uri = new();
        uri.AppendPath("/");
        uri.AppendQuery("q", Value("\":/?[]@!$&'()*+,;=%20 #ü\""), ParameterStyle.Form, explode: true, allowReserved: true);

        Assert.Equal("/?q=:/?[]@!$&'()*+,;=%20%20%23%C3%BC", uri.Build());
    }

    [Theory]
    [InlineData(false, Text, "blue")]
    [InlineData(false, Array, "blue,black,brown")]
    [InlineData(false, Object, "R,100,G,200,B,150")]
    [InlineData(true, Object, "R=100,G=200,B=150")]
    public void Header(bool explode, string json, string expected)
    {
        ApiRequest request = new("/");
        request.AddHeader("color", Value(json), explode);

        Assert.Equal([new("color", expected)], request.Headers);
    }

    [Theory]
    [InlineData(false, Array, "a=1; color=blue,black,brown")]
    [InlineData(false, Object, "a=1; color=R,100,G,200,B,150")]
    [InlineData(true, Array, "a=1; color=blue; color=black; color=brown")]
    [InlineData(true, Object, "a=1; R=100; G=200; B=150")]
    public void Cookie(bool explode, string json, string expected)
    {
        ApiRequest request = new("/");
        request.AddCookie("a", "1");
        request.AddCookie("color", Value(json), explode);

        Assert.Equal([new("Cookie", expected)], request.Headers);
    }

    [Fact]
    public void What_a_cookie_cannot_hold_is_percent_encoded()
    {
        ApiRequest request = new("/");
        request.AddCookie("a", "x; b=y\r\n");

        Assert.Equal([new("Cookie", "a=x%3B%20b%3Dy%0D%0A")], request.Headers);
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"..\"")]
    [InlineData("[]")]
    [InlineData("[\".\"]")]
    public void A_path_value_that_would_change_the_route_is_refused(string json) => Assert.Throws<ArgumentException>(() =>
    {
        RequestUriBuilder uri = new();
        uri.AppendPathValue("color", Value(json), ParameterStyle.Simple, explode: false);
    });

    [Fact]
    public void JSON_parameters_are_JSON() =>
        Assert.Equal("""{"a":[1,"ü"]}""", ParameterText.FromJson((JsonElement?)JsonValues.Parse("""{"a": [1, "ü"]}"""), ScalarConverters.Any));

    private static ParameterValue? Value(string json) => ParameterValue.From((JsonElement?)JsonValues.Parse(json), ScalarConverters.Any);
}
