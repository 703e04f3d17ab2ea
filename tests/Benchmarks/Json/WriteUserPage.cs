using System.Buffers;
using System.Text.Json;
using Acme.Admin;
using Atlassian.Admin.Gen.Json;
using BenchmarkDotNet.Attributes;

namespace Atlassian.Admin.Gen.Benchmarks.Json;

/// <summary>Writes a page of users as UTF-8 into a buffer that is there already.</summary>
/// <remarks>
/// System.Text.Json gets a writer that is made once, and both escape as little: one that is given no encoder writes «ü» as an escape of
/// six characters, which takes longer.
/// </remarks>
public class WriteUserPage
{
    private readonly ArrayBufferWriter<byte> _output = new(128 * 1024);
    private readonly Utf8JsonWriter _writer = new(Stream.Null, new JsonWriterOptions
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    });

    private readonly PlainUserPage _plain = JsonSerializer.Deserialize(UserPageData.Utf8, PlainJsonContext.Default.PlainUserPage)!;
    private readonly TextUserPage _text = JsonSerializer.Deserialize(UserPageData.Utf8, TextJsonContext.Default.TextUserPage)!;
    private readonly RecordUserPage _record = JsonSerializer.Deserialize(UserPageData.Utf8, RecordJsonContext.Default.RecordUserPage)!;
    private readonly UserPage _emitted = ModelJson.Read(UserPageData.Utf8, UserPage.JsonConverter.Instance);

    [Benchmark(Baseline = true, Description = "System.Text.Json, classes")]
    public int SystemTextJson()
    {
        JsonSerializer.Serialize(Start(), _plain, PlainJsonContext.Default.PlainUserPage);
        return End();
    }

    [Benchmark(Description = "System.Text.Json, enums as strings")]
    public int SystemTextJsonTexts()
    {
        JsonSerializer.Serialize(Start(), _text, TextJsonContext.Default.TextUserPage);
        return End();
    }

    [Benchmark(Description = "System.Text.Json, the emitted shape")]
    public int SystemTextJsonRecords()
    {
        JsonSerializer.Serialize(Start(), _record, RecordJsonContext.Default.RecordUserPage);
        return End();
    }

    [Benchmark(Description = "Emitted")]
    public int Emitted()
    {
        _output.ResetWrittenCount();
        ModelJson.Write(_output, _emitted, UserPage.JsonConverter.Instance);
        return _output.WrittenCount;
    }

    [GlobalCleanup]
    public void Stop() => _writer.Dispose();

    private Utf8JsonWriter Start()
    {
        _output.ResetWrittenCount();
        _writer.Reset(_output);
        return _writer;
    }

    private int End()
    {
        _writer.Flush();
        return _output.WrittenCount;
    }
}
