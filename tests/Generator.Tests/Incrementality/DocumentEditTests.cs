using Atlassian.Admin.Gen.Tests.AtlassianAdmin;
using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.Incrementality;

/// <summary>An edit of a document emits again what depends on the edited part and nothing else.</summary>
public class DocumentEditTests
{
    private static readonly EditingSession Open = new(AtlassianAdminDocument.Document);

    public static TheoryData<string> Edits => [.. DocumentEdit.All.Select(edit => edit.What)];

    [Fact]
    public void Everything_is_emitted_the_first_time()
    {
        EditingSession session = new();

        Assert.Equal(AtlassianAdminDocument.Run.Sources.Keys, session.Save(AtlassianAdminDocument.Document));
    }

    [Fact]
    public void A_file_that_is_saved_without_a_change_emits_nothing()
    {
        EditingSession session = new(AtlassianAdminDocument.Document);

        Assert.Empty(session.Save(AtlassianAdminDocument.Document));
    }

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_emits_the_files_whose_text_depends_on_it(string what)
    {
        DocumentEdit edit = DocumentEdit.All.Single(edit => edit.What == what);
        ApiDocument edited = AtlassianAdminDocument.Document with { Text = edit.Apply(AtlassianAdminDocument.Document.Text) };
        EditingSession session = Open.Fork();

        IReadOnlyList<string> emitted = session.Save(edited);

        Assert.Equal(edit.Files.Select(Path).Order(StringComparer.Ordinal), emitted);
        Assert.Equal(GeneratorRunner.RunOnce([edited]).Sources, session.Run.Sources);
    }

    [Fact]
    public void An_added_schema_renames_no_other()
    {
        EditingSession session = Open.Fork();
        string[] names = [.. session.Run.Sources.Keys];

        session.Save(AtlassianAdminDocument.Document with { Text = DocumentEdit.All.Single(edit => edit.What == "schema added before all").Apply(AtlassianAdminDocument.Document.Text) });

        Assert.Equal(names, session.Run.Sources.Keys.Where(name => !name.EndsWith("/Unrelated.g.cs", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_schema_that_goes_takes_its_file_with_it()
    {
        ApiDocument two = ApiDocument.OfSchemas("A: {type: object, properties: {a: {type: string}}}\nB: {type: object, properties: {b: {type: string}}}");
        EditingSession session = new(two);

        IReadOnlyList<string> emitted = session.Save(two with { Text = ApiDocument.OfSchemas("B: {type: object, properties: {b: {type: string}}}").Text });

        Assert.Equal(["Acme.Api/AcmeJsonContext.g.cs"], emitted);
        Assert.DoesNotContain("Acme.Api/Schemas/A.g.cs", session.Run.Sources.Keys);
    }

    [Fact]
    public void A_broken_document_takes_its_files_with_it_until_it_is_mended()
    {
        EditingSession session = new(AtlassianAdminDocument.Document);

        session.Save(AtlassianAdminDocument.Document with { Text = "openapi: 3.1.0\npaths: [" });
        Assert.Empty(session.Run.Sources);

        session.Save(AtlassianAdminDocument.Document);
        Assert.Equal(AtlassianAdminDocument.Run.Sources, session.Run.Sources);
    }

    [Fact]
    public void A_diagnostic_that_moves_emits_nothing()
    {
        ApiDocument document = ApiDocument.OfPaths("/things/{id}:\n  get:\n    operationId: get\n    responses: {'204': {description: None.}}");
        EditingSession session = new(document);
        string before = Assert.Single(session.Run.Diagnostics);

        Assert.Empty(session.Save(document with { Text = "# A comment.\n" + document.Text }));
        Assert.NotEqual(before, Assert.Single(session.Run.Diagnostics));
    }

    private static string Path(string file) => $"{AtlassianAdminDocument.Namespace}/{file}.g.cs";
}
