using Atlassian.Admin.Gen.Emission;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.HostileDocuments;

/// <summary>The last defence: a bug of the generator is a diagnostic, and takes nothing else with it.</summary>
public class FailureTests
{
    private static readonly JsonContextModel Model = new(new EmissionTarget(default, true, default) { DocumentPath = "specs/api.yaml" }, default, default);

    [Fact]
    public void An_exception_while_a_file_is_emitted_is_a_diagnostic_at_the_document()
    {
        EmissionResult result = GuardedEmission.Emit(Model, (_, _) => throw new InvalidOperationException("No."), CancellationToken.None);

        Assert.Null(result.File);
        Assert.Equal("AAG009", result.Failure!.Descriptor.Id);
        Assert.Equal("specs/api.yaml", result.Failure.Location!.FilePath);
        Assert.Contains(result.Failure.MessageArguments, argument => argument.Contains("No", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cancellation_is_let_through()
    {
        Assert.Throws<OperationCanceledException>(() => GuardedEmission.Emit(Model, (_, _) => throw new OperationCanceledException(), CancellationToken.None));
        Assert.Throws<OperationCanceledException>(() => GuardedEmission.Emit(Model, JsonContextEmitter.Emit, new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData("30", "AAG010")]
    [InlineData("many", "AAG004")]
    [InlineData("0", "AAG004")]
    [InlineData("100000", null)]
    public void The_length_that_is_read_is_an_option(string length, string? id)
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfPaths("/a: {get: {responses: {'200': {description: ok}}}}") with
        {
            Metadata = new Dictionary<string, string> { ["MaxDocumentLength"] = length },
        });

        Assert.Equal(id, run.Result.Diagnostics.SingleOrDefault()?.Id);
    }
}
