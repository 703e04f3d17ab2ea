using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.Incrementality;

/// <summary>Documents of one project do not disturb each other, and options reach what they are for.</summary>
public class ProjectEditTests
{
    private static readonly ApiDocument First = ApiDocument.OfSchemas("A: {type: object, properties: {a: {type: string}}}") with
    {
        Path = "first.yaml",
        Namespace = "Acme.First",
    };

    private static readonly ApiDocument Second = ApiDocument.OfSchemas("A: {type: object, properties: {b: {type: string}}}") with
    {
        Path = "second.yaml",
        Namespace = "Acme.Second",
    };

    [Fact]
    public void A_new_document_emits_its_own_files()
    {
        EditingSession session = new(First);

        Assert.All(session.Save(Second), name => Assert.StartsWith("Acme.Second/", name, StringComparison.Ordinal));
        Assert.Equal(8, session.Run.Sources.Count);
    }

    [Fact]
    public void An_edited_document_emits_nothing_of_another_one()
    {
        EditingSession session = new(First, Second);

        Assert.Equal(["Acme.First/Schemas/A.g.cs"], session.Save(First with { Text = First.Text.Replace("string", "integer", StringComparison.Ordinal) }));
    }

    [Fact]
    public void An_edited_document_has_no_other_one_read_that_does_not_refer_to_it()
    {
        EditingSession session = new(First, Second);
        int reads = session.Reads("second.yaml");

        session.Save(First with { Text = First.Text.Replace("string", "integer", StringComparison.Ordinal) });

        Assert.Equal(reads, session.Reads("second.yaml"));
        Assert.InRange(session.Reads("first.yaml"), 1, 2);
    }

    [Fact]
    public void A_removed_document_takes_its_files_with_it_and_emits_nothing()
    {
        EditingSession session = new(First, Second);

        Assert.Empty(session.Remove("second.yaml"));
        Assert.All(session.Run.Sources.Keys, name => Assert.StartsWith("Acme.First/", name, StringComparison.Ordinal));
    }

    [Fact]
    public void Metadata_of_one_document_emits_that_document_again()
    {
        EditingSession session = new(First, Second);

        IReadOnlyList<string> emitted = session.Save(First with { Accessibility = "internal" });

        Assert.Equal(4, emitted.Count);
        Assert.All(emitted, name => Assert.StartsWith("Acme.First/", name, StringComparison.Ordinal));
        Assert.Contains("internal sealed partial record A\n", session.Run.Source("Schemas/A.g.cs", "Acme.First"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_that_nothing_depends_on_emits_nothing()
    {
        EditingSession session = new(First, Second);

        int reads = session.Reads("first.yaml");

        Assert.Empty(session.SetProperty("RootNamespace", "Other"));
        Assert.Empty(session.SetProperty("Unrelated", "value"));
        Assert.Equal(reads, session.Reads("first.yaml"));
    }

    [Fact]
    public void A_property_is_for_the_documents_that_do_not_say_otherwise()
    {
        EditingSession session = new(First with { ClientName = null }, Second);

        Assert.All(session.SetProperty("OpenApiClientName", "RenamedClient"), name => Assert.StartsWith("Acme.First/", name, StringComparison.Ordinal));
        Assert.Contains("Acme.First/RenamedClient.g.cs", session.Run.Sources.Keys);
    }

    [Fact]
    public void Files_of_other_tools_emit_nothing_and_cost_nothing()
    {
        EditingSession session = new(First);

        Assert.Empty(session.Save(new ApiDocument("{\"name\": \"x\"}") { Path = "package.json", IsNamed = false }));
        Assert.Empty(session.Save(new ApiDocument("not even a document") { Path = "readme.md", IsNamed = false }));
        Assert.Empty(session.Run.Diagnostics);
    }
}
