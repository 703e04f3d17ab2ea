using Atlassian.Admin.Gen.Tests.AtlassianAdmin;
using Atlassian.Admin.Gen.Tests.Harness;
using Atlassian.Admin.Gen.Tests.Snapshots;

namespace Atlassian.Admin.Gen.Tests.Analyzing;

public class AnalyzerTests
{
    [Fact]
    public async Task Emitted_source_passes_all_analyzers_of_the_SDK_as_if_it_were_handwritten()
    {
        using HandwrittenBuild build = new(AtlassianAdminDocument.Run, GeneratorRunner.RunOnce([SnapshotTests.Library]));

        Prove.Nothing(await build.FindErrorsAsync(TestContext.Current.CancellationToken));
    }
}
