using System.Globalization;
using Atlassian.Admin.Gen.Tests.AtlassianAdmin;
using Atlassian.Admin.Gen.Tests.Harness;
using Atlassian.Admin.Gen.Tests.Snapshots;

namespace Atlassian.Admin.Gen.Tests.Incrementality;

/// <summary>The same document gives the same bytes wherever and whenever it is compiled. Every run proves as much for two cultures and the order of files.</summary>
public class SameInputTests
{
    private static readonly Dictionary<string, string> Properties = new() { ["RootNamespace"] = "Consumer" };

    [Theory]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    [InlineData("sv-SE")]
    [InlineData("hi-IN")]
    [InlineData("de-CH")]
    [InlineData("ja-JP")]
    [InlineData("az-Latn-AZ")]
    public void In_every_culture(string culture)
    {
        ApiDocument[] documents = [AtlassianAdminDocument.Document, SnapshotTests.Library];

        Assert.Equal(
            GeneratorRunner.RunOnce(documents, Properties).Sources,
            SameBytes.RunUnder(CultureInfo.GetCultureInfo(culture), () => GeneratorRunner.RunOnce(documents, Properties)).Sources);
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/St_Johns")]
    public void In_every_time_zone(string zone)
    {
        // Dates stand as YAML's own scalars, which readers take for points in time.
        ApiDocument document = ApiDocument.OfSchemas("A:\n  type: object\n  properties:\n    a: {type: string, format: date-time, default: 2026-01-15T10:30:00Z, example: 2026-01-15 10:30:00}\n    b: {enum: [2026-01-15, 2026-01-16]}");
        GeneratorRun here = GeneratorRunner.RunOnce([document]);
        string? before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Assert.Equal(zone, TimeZoneInfo.Local.Id);

            Assert.Equal(here.Sources, GeneratorRunner.RunOnce([document]).Sources);
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/home/somebody/with spaces/specs/")]
    [InlineData("../elsewhere/")]
    public void In_every_directory(string directory) => Assert.Equal(
        AtlassianAdminDocument.Run.Sources,
        GeneratorRunner.RunOnce([AtlassianAdminDocument.Document with { Path = directory + "atlassian-admin.openapi.yaml" }]).Sources);

    [Fact]
    public void With_every_kind_of_line_ends()
    {
        Assert.Equal(
            AtlassianAdminDocument.Run.Sources,
            GeneratorRunner.RunOnce([AtlassianAdminDocument.Document with { Text = AtlassianAdminDocument.Document.Text.ReplaceLineEndings("\r\n") }]).Sources);
        Assert.Equal(
            GeneratorRunner.RunOnce([SnapshotTests.Library]).Sources,
            GeneratorRunner.RunOnce([SnapshotTests.Library with { Text = SnapshotTests.Library.Text.ReplaceLineEndings("\r\n") }]).Sources);
    }
}
