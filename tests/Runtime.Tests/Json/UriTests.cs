using System.Text;
using System.Text.Json;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Runtime.Tests.Json;

public class UriTests
{
    private const string Site = "https://example.com/a";

    private static readonly ListConverter<Uri> Uris = new(ScalarConverters.Uri);

    private static readonly JsonSerializerOptions SerializerOptions = new() { Converters = { Uris } };

    [Fact]
    public void A_URI_that_a_list_repeats_is_made_once()
    {
        IReadOnlyList<Uri> uris = Read($"""["{Site}","/b","{Site}"]""");

        Assert.Same(uris[0], uris[2]);
    }

    [Fact]
    public void No_URI_is_kept_after_its_text_whether_that_could_be_read_or_not()
    {
        Uri first = Assert.Single(Read($"""["{Site}"]"""));
        Assert.Throws<JsonException>(() => Read($"""["{Site}",1]"""));

        Assert.NotSame(first, Assert.Single(Read($"""["{Site}"]""")));
        Assert.NotSame(
            ModelJson.Read(Encoding.UTF8.GetBytes($"\"{Site}\""), ScalarConverters.Uri),
            ModelJson.Read(Encoding.UTF8.GetBytes($"\"{Site}\""), ScalarConverters.Uri));
    }

    [Fact]
    public void URIs_that_are_nearly_the_same_are_kept_apart()
    {
        string[] texts =
        [
            .. Enumerable.Range(0, 2).SelectMany(_ => Enumerable.Range(8, Site.Length - 8).SelectMany(i =>
                "axyzä".Select(character => $"{Site[..i]}{character}{Site[(i + 1)..]}"))),
        ];

        Assert.Equal(texts, Read($"[{string.Join(',', texts.Select(text => $"\"{text}\""))}]").Select(uri => uri.OriginalString));
    }

    [Fact]
    public void JsonSerializer_reads_URIs_too() =>
        Assert.Equal(
            [new Uri(Site), new Uri(Site)],
            JsonSerializer.Deserialize<IReadOnlyList<Uri>>($"""["{Site}","{Site}"]""", SerializerOptions)!);

    private static IReadOnlyList<Uri> Read(string json) => ModelJson.Read(Encoding.UTF8.GetBytes(json), Uris);
}
