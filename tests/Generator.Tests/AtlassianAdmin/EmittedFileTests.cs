namespace Atlassian.Admin.Gen.Tests.AtlassianAdmin;

/// <summary>What is emitted for the document, written down by hand from the document.</summary>
public class EmittedFileTests
{
    private static readonly string[] RootFiles = ["AtlassianAdminClient", "AtlassianAdminJsonContext", "AtlassianAdminSecuritySchemes"];

    private static readonly string[] TagClients =
        ["Clients/DomainsClient", "Clients/EventsClient", "Clients/GroupsClient", "Clients/OrganizationsClient", "Clients/PoliciesClient", "Clients/UsersClient"];

    private static readonly string[] Components =
    [
        "Domain", "DomainPage", "ErrorResponse", "Event", "EventPage", "Group", "GroupPage", "InviteUsersRequest", "InviteUsersResponse",
        "OrgRoleAssignmentRequest", "Organization", "OrganizationPage", "PaginationLinks", "Policy", "PolicyPage", "PolicyUpdateRequest",
        "RoleAssignment", "RoleAssignmentRequest", "User", "UserPage",
    ];

    private static readonly string[] InlineObjects =
    [
        "DomainAttributes", "DomainAttributesClaim", "ErrorResponseErrorsItem", "EventAttributes", "EventAttributesActor",
        "EventAttributesActorLinks", "EventAttributesContainerItem", "EventAttributesContextItem", "EventAttributesLocation",
        "GetDirectoryUserCountResponse", "GetDirectoryUserCountResponseData", "GetUserRoleAssignmentsResponse", "GroupAttributes",
        "InviteUsersRequestRoleAssignmentsItem", "InviteUsersRequestRoleAssignmentsItemResource", "InviteUsersResponseData",
        "InviteUsersResponseDataFailedItem", "InviteUsersResponseDataInvitedItem", "OrganizationAttributes", "PolicyResourcesItem",
        "RoleAssignmentRequestRolesItem", "RoleAssignmentRequestRolesItemResource", "RoleAssignmentResource", "UserProductAccessItem",
    ];

    private static readonly string[] Enums =
    [
        "DomainAttributesClaimStatus", "DomainAttributesClaimType", "DomainType", "EventAttributesActorType", "EventType",
        "GetOrganizationPoliciesType", "GroupType", "OrgRoleAssignmentRequestRole", "OrganizationType", "PolicyStatus", "PolicyType",
        "PolicyUpdateRequestStatus", "UserAccountStatus", "UserAccountType",
    ];

    [Fact]
    public void Every_tag_component_inline_object_and_enum_has_its_file_and_nothing_else_has()
    {
        IEnumerable<string> schemas = Components.Concat(InlineObjects).Concat(Enums).Select(name => $"Schemas/{name}");
        IEnumerable<string> expected = RootFiles.Concat(TagClients).Concat(schemas).Select(name => $"{AtlassianAdminDocument.Namespace}/{name}.g.cs");

        Assert.Equal(expected.Order(StringComparer.Ordinal), AtlassianAdminDocument.Run.Sources.Keys);
    }

    [Fact]
    public void The_document_is_emitted_without_a_diagnostic() => Assert.Empty(AtlassianAdminDocument.Run.Diagnostics);

    [Fact]
    public void Files_end_lines_with_a_line_feed_and_nothing_else()
    {
        foreach ((string name, string text) in AtlassianAdminDocument.Run.Sources)
        {
            Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
            Assert.True(text.EndsWith("}\n", StringComparison.Ordinal), name);
            Assert.DoesNotContain(text.Split('\n'), line => line.EndsWith(' '));
        }
    }
}
