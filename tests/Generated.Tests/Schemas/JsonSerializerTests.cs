using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Generated.Enums;
using Generated.Shapes;

namespace Atlassian.Admin.Gen.Generated.Tests.Schemas;

/// <summary>System.Text.Json reads and writes schema types as any other type.</summary>
public class JsonSerializerTests
{
    private const string Text = """{"name":"a","children":[{"name":"b"}],"later":1}""";

    private static readonly JsonSerializerOptions WithoutReflection = new() { TypeInfoResolver = ShapesJsonContext.Default };

    private static readonly JsonSerializerOptions SmallBuffer = new() { DefaultBufferSize = 16 };

    [Fact]
    public void By_the_attribute_of_the_type() =>
        Assert.Equal(Text, JsonSerializer.Serialize(JsonSerializer.Deserialize<Tree>(Text)));

    [Fact]
    public void By_the_emitted_context()
    {
        Tree tree = JsonSerializer.Deserialize(Text, ShapesJsonContext.Default.Tree)!;

        Assert.Equal("b", tree.Children![0].Name);
        Assert.Equal(Text, JsonSerializer.Serialize(tree, ShapesJsonContext.Default.Tree));
        Assert.Equal("\"red\"", JsonSerializer.Serialize(Colour.Red, EnumsJsonContext.Default.Colour));
    }

    [Fact]
    public void By_options_that_have_the_emitted_context_alone()
    {
        Assert.Equal(Text, JsonSerializer.Serialize(JsonSerializer.Deserialize<Tree>(Text, WithoutReflection), WithoutReflection));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Uri("https://a"), WithoutReflection));
    }

    [Fact]
    public void In_the_chain_of_a_users_options_as_members_of_a_users_type()
    {
        JsonSerializerOptions options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
        options.TypeInfoResolverChain.Add(ShapesJsonContext.Default);
        options.TypeInfoResolverChain.Add(EnumsJsonContext.Default);
        options.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());

        string json = JsonSerializer.Serialize(new Report(new Tree { Name = "a" }, [Colour.Red, new Colour("new")], new Dictionary<string, Size> { ["x"] = Size.Number38 }), options);

        Assert.Equal("""{"the_tree":{"name":"a"},"colours":["red","new"],"sizes":{"x":38}}""", json);
        Report read = JsonSerializer.Deserialize<Report>(json, options)!;
        Assert.Equal("a", read.TheTree.Name);
        Assert.Equal(Size.Number38, read.Sizes["x"]);
    }

    [Fact]
    public void Null_is_null_where_the_users_type_allows_it()
    {
        Assert.Null(JsonSerializer.Deserialize<Tree>("null"));
        Assert.Null(JsonSerializer.Deserialize<Size?>("null"));
        Assert.Equal("null", JsonSerializer.Serialize<Tree?>(null));
    }

    [Fact]
    public void Beside_a_context_of_the_users_that_the_compiler_generates()
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(UserContext.Default, ShapesJsonContext.Default) };

        Assert.Equal("{\"Name\":\"x\"}", JsonSerializer.Serialize(new Local("x"), options));
        Assert.Equal("{\"name\":\"a\"}", JsonSerializer.Serialize(new Tree { Name = "a" }, options));
    }

    [Fact]
    public async Task From_a_stream_in_small_pieces()
    {
        string json = $"[{string.Join(',', Enumerable.Repeat(Text, 500))}]";
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(json));

        Tree[] trees = (await JsonSerializer.DeserializeAsync<Tree[]>(stream, SmallBuffer, TestContext.Current.CancellationToken))!;

        Assert.Equal(500, trees.Length);
        Assert.All(trees, tree => Assert.Equal("b", tree.Children![0].Name));
    }

    [Fact]
    public void A_failure_has_the_path_that_the_serializer_gives_it() =>
        Assert.Equal("$[1]", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Tree[]>("""[{"name":"a"},{"name":5}]""")).Path?[..4]);

    private sealed record Report(Tree TheTree, IReadOnlyList<Colour> Colours, IReadOnlyDictionary<string, Size> Sizes);
}

internal sealed record Local(string Name);

[JsonSerializable(typeof(Local))]
internal sealed partial class UserContext : JsonSerializerContext;
