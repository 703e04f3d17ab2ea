using Atlassian.Admin.Gen.Tests.AtlassianAdmin;
using Atlassian.Admin.Gen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Atlassian.Admin.Gen.Tests.Incrementality;

/// <summary>An edit of C# code, which every keystroke is, costs nothing that has to do with the document. That no step runs again is proved of every run.</summary>
public class CodeEditTests
{
    [Fact]
    public void No_document_is_read()
    {
        EditingSession session = new(AtlassianAdminDocument.Document);
        int reads = session.Reads(AtlassianAdminDocument.Document.Path);

        Assert.Empty(session.EditCode("internal static class Unrelated;"));
        Assert.Equal(reads, session.Reads(AtlassianAdminDocument.Document.Path));
    }

    [Fact]
    public void No_allocation_grows_with_the_document()
    {
        // The compiler itself keeps a list of the emitted files, of which both documents have as many, with names of one length.
        long small = AllocatedByAnEdit(Schemas(members: 1));
        long large = AllocatedByAnEdit(Schemas(members: 200));

        Assert.InRange(large, 1, small + 64);
    }

    private static ApiDocument Schemas(int members) => ApiDocument.OfSchemas(string.Join('\n', Enumerable.Range(10, 20).Select(schema =>
        $"S{schema}: {{type: object, properties: {{{string.Join(", ", Enumerable.Range(0, members).Select(member => $"m{member}: {{type: string}}"))}}}}}")));

    private static long AllocatedByAnEdit(ApiDocument document)
    {
        CSharpCompilation[] edits = [Consumer.Compilation, Consumer.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("internal static class Unrelated;", Consumer.ParseOptions))];

        // As in the compiler: the steps are tracked in tests only.
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new OpenApiClientGenerator().AsSourceGenerator()], [new MemoryText(document)], Consumer.ParseOptions, new MemoryOptions(new Dictionary<string, string>(), [document]));
        long least = long.MaxValue;
        for (int edit = 0; edit < 20; edit++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            driver = driver.RunGenerators(edits[edit % 2], TestContext.Current.CancellationToken);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(23, driver.GetRunResult().GeneratedTrees.Length);
        return least;
    }
}
