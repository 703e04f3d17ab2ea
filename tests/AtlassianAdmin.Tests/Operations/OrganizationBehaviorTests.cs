namespace AtlassianAdmin.Tests;

/// <summary>What is read of organisations, domains, groups and events is what the server holds.</summary>
public sealed class OrganizationBehaviorTests : ClientTest
{
    [Fact]
    public async Task An_organization_is_read()
    {
        Organization organization = await Client.Organizations.GetOrganizationByIdAsync(OrgId, Token);

        StoredOrganization held = Server.Organizations[0];
        Assert.Equal(held.Id, organization.Id);
        Assert.Equal(OrganizationType.Organization, organization.Type);
        Assert.Equal(held.Name, organization.Attributes?.Name);
    }

    [Fact]
    public async Task Domains_are_read_with_and_without_a_claim()
    {
        foreach (StoredDomain held in Server.Domains)
        {
            Domain domain = await Client.Domains.GetDomainByIdAsync(OrgId, held.Id, Token);

            Assert.Equal(held.Name, domain.Attributes?.Name);
            Assert.Equal(held.ClaimType, domain.Attributes?.Claim?.Type?.Value);
            Assert.Equal(held.ClaimStatus, domain.Attributes?.Claim?.Status?.Value);
        }
    }

    [Fact]
    public async Task Groups_are_read_with_their_number_of_members()
    {
        List<Group> groups = await Client.Groups.GetOrganizationGroupsAsync(OrgId, cancellationToken: Token).ToListAsync(Token);

        Assert.Equal(
            Server.Groups.Select(static group => (group.Id, group.Name, group.Description, (long?)group.MemberCount)),
            groups.Select(static group => (group.Id!, group.Attributes!.Name!, group.Attributes.Description, group.Attributes.MemberCount)));
    }

    [Fact]
    public async Task An_event_is_read_to_its_last_member()
    {
        StoredEvent held = Server.Events.First(static audit => audit.Location is not null && audit.Actor.DirectoryId is not null);

        Event audit = await Client.Events.GetEventByIdAsync(OrgId, held.Id, Token);

        Assert.Equal(held.Time, audit.Attributes?.Time);
        Assert.Equal(held.Action, audit.Attributes?.Action);
        Assert.Equal(held.Actor.Id, audit.Attributes?.Actor?.Id);
        Assert.Equal(held.Actor.Name, audit.Attributes?.Actor?.Name);
        Assert.Equal(EventAttributesActorType.User, audit.Attributes?.Actor?.Type);
        Assert.True(audit.Attributes?.Actor?.Links?.Self?.IsAbsoluteUri);
        Assert.Equal(held.Context, audit.Attributes!.Context!.Select(static pair => KeyValuePair.Create(pair.Key!, pair.Value!)));
        Assert.Equal(held.Container, audit.Attributes.Container!.Select(static one => new StoredResource(one.Id, one.Type)));
        Assert.Equal(held.Location!.Ip, audit.Attributes.Location?.Ip);
    }

    [Fact]
    public async Task Events_are_filtered_by_time_and_action()
    {
        StoredEvent first = Server.Events[10];
        StoredEvent last = Server.Events[30];

        // Another offset names the same moments.
        DateTimeOffset from = last.Time.ToOffset(TimeSpan.FromHours(5.5));
        List<string?> inRange = await IdsAsync(from, first.Time, null);
        List<string?> ofAction = await IdsAsync(null, null, first.Action);

        Assert.Equal(Server.Events.Where(audit => audit.Time >= last.Time && audit.Time <= first.Time).Select(static audit => audit.Id), inRange);
        Assert.Equal(Server.Events.Where(audit => audit.Action == first.Action).Select(static audit => audit.Id), ofAction);
    }

    private ValueTask<List<string?>> IdsAsync(DateTimeOffset? from, DateTimeOffset? to, string? action) =>
        Client.Events.GetOrganizationEventsAsync(OrgId, from: from, to: to, action: action, cancellationToken: Token)
            .Select(static audit => audit.Id)
            .ToListAsync(Token);
}
