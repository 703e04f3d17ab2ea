using System.Buffers;
using System.Text;
using System.Text.Json;
using Atlassian.Admin.Gen.Json;

namespace Atlassian.Admin.Gen.Runtime.Tests.Json;

public class CollectionConverterTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(1000)]
    public void A_list_of_any_length_is_written_as_it_was_read(int length)
    {
        string json = $"[{string.Join(',', Enumerable.Range(0, length))}]";

        AssertRoundTrip(json, new ListConverter<long>(ScalarConverters.Int64));
    }

    [Fact]
    public void Elements_may_be_null_where_the_document_says_so()
    {
        AssertRoundTrip("[1,null,3]", new ListConverter<long?>(new NullableValueConverter<long>(ScalarConverters.Int64)));
        AssertRoundTrip("""["a",null]""", new ListConverter<string?>(new NullableReferenceConverter<string>(ScalarConverters.String)));
        Assert.Throws<JsonException>(() => Read("[1,null]", new ListConverter<long>(ScalarConverters.Int64)));
    }

    [Fact]
    public void The_last_of_several_members_of_a_name_wins() =>
        Assert.Equal(2, Read("""{"a":1,"b":0,"a":2}""", new DictionaryConverter<long>(ScalarConverters.Int64))["a"]);

    [Fact]
    public void Escaped_names_are_names() =>
        Assert.Equal(["é\"", "b"], Read("""{"\u00e9\"":1,"b":2}""", new DictionaryConverter<long>(ScalarConverters.Int64)).Keys);

    [Fact]
    public void Free_form_values_are_kept_exactly() =>
        AssertRoundTrip("""{"a":[1.50,{"b":null}],"c":12345678901234567890}""", new DictionaryConverter<JsonElement>(ScalarConverters.Any));

    [Fact]
    public void Nesting_beyond_64_levels_is_refused()
    {
        DictionaryConverter<JsonElement> converter = new(ScalarConverters.Any);

        Assert.Throws<JsonException>(() => Read($"{{\"a\":{new string('[', 70)}{new string(']', 70)}}}", converter));
    }

    [Fact]
    public void A_text_in_several_segments_is_read_the_same()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes("""{"first":"a long value","sec\u006fnd":"another"}""");
        for (int cut = 1; cut < utf8.Length; cut++)
        {
            Segment first = new(utf8.AsMemory(0, cut), 0);
            Segment last = first.Append(utf8.AsMemory(cut));
            Utf8JsonReader reader = new(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));
            reader.Read();

            IReadOnlyDictionary<string, string> members = new DictionaryConverter<string>(ScalarConverters.String).Read(ref reader);

            Assert.Equal([new("first", "a long value"), new("second", "another")], members);
        }
    }

    private static T Read<T>(string json, ModelConverter<T> converter) => ModelJson.Read(Encoding.UTF8.GetBytes(json), converter);

    private static void AssertRoundTrip<T>(string json, ModelConverter<T> converter)
    {
        ArrayBufferWriter<byte> output = new();
        ModelJson.Write(output, Read(json, converter), converter);
        Assert.Equal(json, Encoding.UTF8.GetString(output.WrittenSpan));
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, long runningIndex)
        {
            Memory = memory;
            RunningIndex = runningIndex;
        }

        public Segment Append(ReadOnlyMemory<byte> memory)
        {
            Segment next = new(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
