using System.Text.Json;
using Atlassian.Admin.Gen.Json;

namespace Prism;

/// <summary>What the calls send.</summary>
internal static class Bodies
{
    public static GetOrganizationPoliciesType[] PolicyTypes { get; } = Every(
        static type => type.AsKnown,
        GetOrganizationPoliciesType.IpAllowlist,
        GetOrganizationPoliciesType.DataResidency,
        GetOrganizationPoliciesType.Authentication,
        GetOrganizationPoliciesType.ExternalUser,
        GetOrganizationPoliciesType.UserSecurity);

    public static IReadOnlyList<InviteUsersRequest> Invitations { get; } =
    [
        new(),
        new() { Emails = ["ada@example.com"] },
        new() { Emails = [], GroupIds = [], RoleAssignments = [] },
        new()
        {
            Emails = ["ada@example.com", "grace@example.com"],
            DirectoryId = "d-1",
            GroupIds = ["g-1", "g-2"],
            RoleAssignments = [new() { Role = "product/admin", Resource = new() { Id = "ari:cloud:jira::site/1", Type = "site" } }, new() { Role = "user" }, new()],
        },
    ];

    public static IReadOnlyList<RoleAssignmentRequest> Roles { get; } =
    [
        new(),
        new() { Roles = [] },
        new() { Roles = [new() { Role = "user", Resource = new() { Id = "s-1", Type = "site" } }, new() { Resource = new() { Id = "s-2" } }, new()] },
    ];

    public static IReadOnlyList<OrgRoleAssignmentRequest> OrganizationRoles { get; } =
    [
        new(),
        .. Every(static role => role.AsKnown, OrgRoleAssignmentRequestRole.OrgAdmin, OrgRoleAssignmentRequestRole.TrustedUser, OrgRoleAssignmentRequestRole.User)
            .Select(static role => new OrgRoleAssignmentRequest { Role = role }),
    ];

    public static IReadOnlyList<PolicyUpdateRequest> PolicyUpdates { get; } =
    [
        new(),
        new() { Name = "Büro \"1\"" },
        .. Every(static status => status.AsKnown, PolicyUpdateRequestStatus.Enabled, PolicyUpdateRequestStatus.Disabled)
            .Select(static status => new PolicyUpdateRequest { Status = status }),
        new() { Attributes = new Dictionary<string, JsonElement>() },
        new()
        {
            Name = "n",
            Status = PolicyUpdateRequestStatus.Enabled,
            Attributes = new Dictionary<string, JsonElement> { ["cidr"] = JsonValues.Array(JsonValues.From("10.0.0.0/8")), ["none"] = JsonValues.Null },
        },
    ];

    // The first known value of every emitted enumeration is «unknown».
    private static T[] Every<T, TKnown>(Func<T, TKnown> known, params T[] values)
        where TKnown : struct, Enum =>
        Enum.GetValues<TKnown>().Skip(1).ToHashSet().SetEquals(values.Select(known))
            ? values
            : throw new InvalidOperationException($"These are not all values of {typeof(T).Name}.");
}
