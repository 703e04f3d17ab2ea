using Atlassian.Admin.Gen.Tests.AtlassianAdmin;
using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.Incrementality;

/// <summary>An edit of a document emits again what depends on the edited part and nothing else.</summary>
public class DocumentEditTests
{
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

    [Fact]
    public void A_comment_that_moves_every_line_emits_nothing()
    {
        EditingSession session = new(AtlassianAdminDocument.Document);

        Assert.Empty(session.Save(AtlassianAdminDocument.Document with { Text = "# A comment.\n\n" + AtlassianAdminDocument.Document.Text }));
    }

    [Fact]
    public void The_description_of_a_member_emits_its_record() => AssertEmits(
        "description: The nickname of the user.", "description: What friends say.", "Schemas/User");

    [Fact]
    public void The_description_of_an_operation_emits_its_tag_client() => AssertEmits(
        "summary: Atlassian Suspend User Access", "summary: Suspend", "Clients/UsersClient");

    [Fact]
    public void The_type_of_a_member_emits_its_record() => AssertEmits(
        "member_count:\n              type: integer", "member_count:\n              type: string", "Schemas/GroupAttributes");

    [Fact]
    public void A_new_value_of_an_enum_emits_the_enum() => AssertEmits(
        "            - customer\n", "            - customer\n            - guest\n", "Schemas/UserAccountType");

    [Fact]
    public void The_description_of_a_tag_emits_its_client_and_the_root() => AssertEmits(
        "description: Manage verified domains for an organization.", "description: Domains.", "AtlassianAdminClient", "Clients/DomainsClient");

    [Fact]
    public void A_server_emits_the_root() => AssertEmits(
        "url: https://api.atlassian.com", "url: https://api.example.com", "AtlassianAdminClient");

    [Fact]
    public void A_scope_emits_the_security_schemes() => AssertEmits(
        "read:org:admin: Read organization information.", "read:org:admin: Read.", "AtlassianAdminSecuritySchemes");

    [Fact]
    public void A_new_operation_emits_its_tag_client() => AssertEmits(
        "  /v1/orgs/{orgId}/groups:\n",
        "  /v1/groups:\n    get:\n      tags: [Groups]\n      operationId: listGroups\n      responses: {'204': {description: None.}}\n  /v1/orgs/{orgId}/groups:\n",
        "Clients/GroupsClient");

    [Theory]
    [InlineData("    Organization:\n      type: object\n")]
    [InlineData("    PaginationLinks:\n      type: object\n")]
    public void A_new_unrelated_schema_emits_itself_and_the_json_context_wherever_it_stands(string before)
    {
        EditingSession session = new(AtlassianAdminDocument.Document);
        string[] names = [.. session.Run.Sources.Keys];

        AssertEmits(session, before, "    Unrelated: {type: object, properties: {a: {type: string}}}\n" + before, "AtlassianAdminJsonContext", "Schemas/Unrelated");
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

    private static void AssertEmits(string oldText, string newText, params string[] files) =>
        AssertEmits(new EditingSession(AtlassianAdminDocument.Document), oldText, newText, files);

    private static void AssertEmits(EditingSession session, string oldText, string newText, params string[] files)
    {
        string text = AtlassianAdminDocument.Document.Text;
        int at = text.IndexOf(oldText, StringComparison.Ordinal);
        Assert.True(at >= 0, oldText);

        IReadOnlyList<string> emitted = session.Save(AtlassianAdminDocument.Document with { Text = string.Concat(text.AsSpan(0, at), newText, text.AsSpan(at + oldText.Length)) });

        Assert.Equal(files.Select(file => $"{AtlassianAdminDocument.Namespace}/{file}.g.cs"), emitted);
    }
}
