using Atlassian.Admin.Gen.Tests.AtlassianAdmin;
using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.Incrementality;

/// <summary>A changed option emits again what depends on it and nothing else.</summary>
public class OptionEditTests
{
    private const string Root = "AtlassianAdminClient";
    private const string JsonContext = "AtlassianAdminJsonContext";
    private const string TagClients = "Clients/DomainsClient Clients/EventsClient Clients/GroupsClient Clients/OrganizationsClient Clients/PoliciesClient Clients/UsersClient";

    private static readonly EditingSession Open = new(AtlassianAdminDocument.Document);

    [Theory]
    [InlineData("Paging", "off", TagClients)]
    [InlineData("Paging", "getOrganizationEvents=off", "Clients/EventsClient")]
    [InlineData("Paging", "auto", "")]
    [InlineData("ExcludeOperations", "getEventById", "Clients/EventsClient")]
    [InlineData("ExcludeOperations", "updatePolicy", JsonContext + " Clients/PoliciesClient")]
    [InlineData("ExcludeTags", "Groups", Root + " " + JsonContext)]
    [InlineData("IncludeTags", "*", "")]
    [InlineData("IncludePaths", "/v*", "")]
    [InlineData("Accessibility", "public", "")]
    public void Metadata_emits_the_files_whose_text_depends_on_it(string name, string value, string files)
    {
        ApiDocument document = AtlassianAdminDocument.Document with { Metadata = new Dictionary<string, string> { [name] = value } };
        EditingSession session = Open.Fork();

        Assert.Equal(Paths(files), session.Save(document));
        Assert.Equal(GeneratorRunner.RunOnce([document]).Sources, session.Run.Sources);
    }

    [Fact]
    public void The_name_of_the_client_emits_its_own_types_and_the_clients_that_name_them()
    {
        EditingSession session = Open.Fork();

        IReadOnlyList<string> emitted = session.Save(AtlassianAdminDocument.Document with { ClientName = "AdminClient" });

        Assert.Equal(Paths($"AdminClient AdminJsonContext AdminSecuritySchemes {TagClients}"), emitted.Where(name => !name.Contains("/Schemas/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Acme.Other", null)]
    [InlineData("Acme.Admin", "internal")]
    public void What_every_file_says_emits_all_of_them(string @namespace, string? accessibility)
    {
        EditingSession session = Open.Fork();

        IReadOnlyList<string> emitted = session.Save(AtlassianAdminDocument.Document with { Namespace = @namespace, Accessibility = accessibility });

        Assert.Equal(session.Run.Sources.Keys, emitted);
    }

    [Fact]
    public void A_wrong_value_that_stands_for_the_default_emits_nothing()
    {
        EditingSession session = Open.Fork();

        Assert.Empty(session.Save(AtlassianAdminDocument.Document with { Accessibility = "private" }));
        Assert.Single(session.Run.Diagnostics);
    }

    private static IEnumerable<string> Paths(string files) => files.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(file => $"{AtlassianAdminDocument.Namespace}/{file}.g.cs")
        .Order(StringComparer.Ordinal);
}
