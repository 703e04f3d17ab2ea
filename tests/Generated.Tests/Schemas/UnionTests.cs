using System.Text.Json;
using Atlassian.Admin.Gen.Generated.Tests.Support;
using Atlassian.Admin.Gen.Testing;
using Generated.Unions;

namespace Atlassian.Admin.Gen.Generated.Tests.Schemas;

public class UnionTests
{
    private static readonly Guid Id = new("0192d2b4-0000-7000-8000-000000000001");

    [Theory]
    [InlineData("""{"radius":1.5,"label":"c","more":[1]}""", "circle")]
    [InlineData("""{"label":"s","side":2}""", "square")]
    [InlineData("""{"label":"neither"}""", "unknown")]
    [InlineData("""{"radius":"not a number"}""", "unknown")]
    [InlineData("\"text\"", "unknown")]
    public void An_object_is_the_case_whose_required_members_it_has(string json, string expected)
    {
        Shape shape = JsonText.Read(json, Shape.JsonConverter.Instance);

        Assert.Equal(expected, shape.Match(circle => "circle", square => "square", unknown => "unknown"));
        Assert.Equal(shape, JsonText.Read(JsonText.Write(shape, Shape.JsonConverter.Instance), Shape.JsonConverter.Instance));
    }

    [Theory]
    [InlineData("""{"radius":1}""", "Circle")]
    [InlineData("\"0192d2b4-0000-7000-8000-000000000001\"", "Guid")]
    [InlineData("\"2026-01-15T10:00:00Z\"", "DateTimeOffset")]
    [InlineData("\"text\"", "String")]
    [InlineData("true", "Boolean")]
    [InlineData("12", "Int64")]
    [InlineData("""["a","b"]""", "StringList")]
    [InlineData("""[{"side":1}]""", "ShapeList")]
    [InlineData("""{"a":1,"b":2}""", "Int64Dictionary")]
    [InlineData("1.5", "unknown")]
    [InlineData("[true]", "unknown")]
    public void A_value_is_the_case_of_its_kind_and_is_written_back_the_same(string json, string expected)
    {
        Anything anything = JsonText.Read(json, Anything.JsonConverter.Instance);

        Assert.Equal(expected, anything.Match(_ => "Circle", _ => "Guid", _ => "DateTimeOffset", _ => "String", _ => "Boolean", _ => "Int64", _ => "StringList", _ => "ShapeList", _ => "Int64Dictionary", _ => "unknown"));
        Assert.Equal(json, JsonText.Write(anything, Anything.JsonConverter.Instance));
        Assert.Equal(anything, JsonText.Read(json, Anything.JsonConverter.Instance));
        Assert.Equal(anything.GetHashCode(), JsonText.Read(json, Anything.JsonConverter.Instance).GetHashCode());
    }

    [Fact]
    public void Values_of_the_cases_become_the_union_by_themselves_and_come_back_out()
    {
        Anything anything = Id;
        Anything list = Anything.FromStringList(["a"]);

        Assert.True(anything.TryGetGuid(out Guid id));
        Assert.Equal(Id, id);
        Assert.False(anything.TryGetString(out string? text));
        Assert.Null(text);
        Assert.True(list.TryGetStringList(out IReadOnlyList<string>? strings));
        Assert.Equal(["a"], strings);
        Assert.NotEqual(anything, list);
        Assert.Throws<ArgumentNullException>(() => Anything.FromString(null!));
    }

    [Fact]
    public void A_value_of_none_of_the_cases_is_kept_as_json()
    {
        Shape shape = JsonText.Read("""{"points":3}""", Shape.JsonConverter.Instance);
        string seen = "";
        shape.Switch(_ => seen = "circle", _ => seen = "square", raw => seen = raw.GetRawText());

        Assert.True(shape.IsUnknown);
        Assert.Equal("""{"points":3}""", shape.Raw?.GetRawText());
        Assert.Equal("""{"points":3}""", seen);
        Assert.Equal(shape, Shape.FromJson(JsonText.Element("""{ "points": 3 }""")));
        Assert.False(((Shape)new Circle { Radius = 1 }).IsUnknown);
    }

    [Theory]
    [InlineData("""{"a":"1","b":"2"}""", "small")]
    [InlineData("""{"a":"1","c":"2"}""", "large")]
    [InlineData("""{}""", "small")]
    public void Of_overlapping_objects_the_one_that_knows_most_members_wins(string json, string expected)
    {
        Overlap overlap = JsonText.Read(json, Overlap.JsonConverter.Instance);

        Assert.Equal(expected, overlap.Match(_ => "small", _ => "large", _ => "unknown"));
        Assert.Equal(json, JsonText.Write(overlap, Overlap.JsonConverter.Instance));
    }

    [Fact]
    public void Constants_tell_inline_objects_apart_and_need_not_be_set()
    {
        Message text = JsonText.Read("""{"kind":"text","text":"t","url":"u"}""", Message.JsonConverter.Instance);

        Assert.True(text.TryGetText(out MessageText? read));
        Assert.Equal("t", read.Text);
        Assert.Equal("""{"kind":"image","url":"u"}""", JsonText.Write(new MessageImage { Url = "u" }, Message.JsonConverter.Instance));
        Assert.True(JsonText.Read("""{"kind":"sound","text":"t"}""", Message.JsonConverter.Instance).IsUnknown);
    }

    [Fact]
    public void Several_types_are_a_choice()
    {
        Amount amount = 5;

        Assert.Equal("5", JsonText.Write(amount, Amount.JsonConverter.Instance));
        Assert.True(JsonText.Read("\"5\"", Amount.JsonConverter.Instance).TryGetString(out _));
        Assert.True(JsonText.Read("\"middle\"", Size.JsonConverter.Instance).TryGetLevel(out Level level));
        Assert.Equal("middle", level.Value);
    }

    [Fact]
    public void Parts_that_are_one_type_in_csharp_are_that_type()
    {
        Holder holder = new() { Shape = new Square { Side = 1 }, Same = "text", Named = Named.A, Color = Color.Green, ByName = new Dictionary<string, Amount> { ["x"] = "1" } };

        Assert.Equal("""{"shape":{"side":1},"same":"text","named":"a","color":"green","byName":{"x":"1"}}""", JsonText.Write(holder, Holder.JsonConverter.Instance));
    }

    [Theory]
    [InlineData("""{"shape":{"side":1}}""")]
    [InlineData("""{"shape":{"odd":true},"maybe":{"radius":1},"shapes":[{"radius":1},{"side":2},7]}""")]
    public void Unions_are_members_and_elements(string json) => JsonText.AssertRoundTrips(json, Holder.JsonConverter.Instance);

    [Fact]
    public void A_choice_with_null_is_null() => Assert.Null(JsonText.Read("""{"shape":{"side":1},"maybe":null}""", Holder.JsonConverter.Instance).Maybe);

    [Fact]
    public void A_union_can_contain_itself()
    {
        const string Json = """{"children":["leaf",{"children":[]}]}""";
        Tree tree = JsonText.Read(Json, Tree.JsonConverter.Instance);

        Assert.True(tree.TryGetNode(out TreeNode? node));
        Assert.True(node.Children[0].TryGetString(out string? leaf));
        Assert.Equal("leaf", leaf);
        Assert.Equal(Json, JsonText.Write(tree, Tree.JsonConverter.Instance));
    }

    [Fact]
    public void A_union_of_a_union_has_it_as_a_case()
    {
        Nested nested = JsonText.Read("""{"side":1}""", Nested.JsonConverter.Instance);

        Assert.True(nested.TryGetShape(out Shape? shape));
        Assert.True(shape.TryGetSquare(out _));
        Assert.True(JsonText.Read("""{"a":"1"}""", Nested.JsonConverter.Instance).TryGetSmall(out _));
    }

    [Fact]
    public void A_choice_that_only_restricts_an_object_is_that_object() => JsonText.AssertRoundTrips("""{"b":"1"}""", Restricted.JsonConverter.Instance);

    [Fact]
    public void JsonSerializer_reads_and_writes_unions()
    {
        Shape? shape = JsonSerializer.Deserialize<Shape>("""{"radius":1}""");

        Assert.Equal("""{"radius":1}""", JsonSerializer.Serialize(shape));
        Assert.Equal("""{"radius":1}""", JsonSerializer.Serialize(shape!, UnionsJsonContext.Default.Shape));
        Assert.Null(JsonSerializer.Deserialize<Shape>("null"));
    }

    [Fact]
    public async Task Unions_are_bodies_and_responses()
    {
        FakeTransport transport = new();
        transport.On(ShapesOperations.ExchangeShapes).Respond([new Circle { Radius = 1 }, Shape.FromJson(JsonText.Element("{}"))]);
        using UnionsClient client = new(FakeClient.Options<UnionsClientOptions>(transport));

        IReadOnlyList<Shape> shapes = await client.Shapes.ExchangeShapesAsync(new Square { Side = 2 }, TestContext.Current.CancellationToken);

        Assert.True(shapes[0].TryGetCircle(out _));
        Assert.True(shapes[1].IsUnknown);
        Assert.Equal("""{"side":2}""", System.Text.Encoding.UTF8.GetString(Assert.Single(transport.Requests).Body.Span));
    }
}
