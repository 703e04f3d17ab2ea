using System.Text.Json;
using Acme.Admin;
using Atlassian.Admin.Gen.Json;
using BenchmarkDotNet.Attributes;

namespace Atlassian.Admin.Gen.Benchmarks.Json;

/// <summary>Reads a page of users from UTF-8.</summary>
public class ReadUserPage
{
    private readonly byte[] _utf8 = UserPageData.Utf8;

    [Benchmark(Baseline = true, Description = "System.Text.Json, classes")]
    public object? SystemTextJson() => JsonSerializer.Deserialize(_utf8, PlainJsonContext.Default.PlainUserPage);

    [Benchmark(Description = "System.Text.Json, enums as strings")]
    public object? SystemTextJsonTexts() => JsonSerializer.Deserialize(_utf8, TextJsonContext.Default.TextUserPage);

    [Benchmark(Description = "System.Text.Json, the emitted shape")]
    public object? SystemTextJsonRecords() => JsonSerializer.Deserialize(_utf8, RecordJsonContext.Default.RecordUserPage);

    [Benchmark(Description = "Emitted")]
    public object Emitted() => ModelJson.Read(_utf8, UserPage.JsonConverter.Instance);

    [Benchmark(Description = "Emitted, by JsonSerializer")]
    public object? EmittedBySerializer() => JsonSerializer.Deserialize(_utf8, AtlassianAdminJsonContext.Default.UserPage);
}
