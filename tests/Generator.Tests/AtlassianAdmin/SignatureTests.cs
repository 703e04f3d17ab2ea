using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen.Tests.AtlassianAdmin;

/// <summary>The methods of the tag clients, written down by hand from the document.</summary>
public class SignatureTests
{
    private const string Ct = "CancellationToken cancellationToken = default(CancellationToken)";

    private static readonly SymbolDisplayFormat Format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static TheoryData<string, string[]> TagClients => new()
    {
        {
            "Domains",
            [
                $"AsyncPageable<Domain> GetOrganizationDomainsAsync(string orgId, string? cursor = null, {Ct})",
                $"Task<Domain> GetDomainByIdAsync(string orgId, string domainId, {Ct})",
            ]
        },
        {
            "Events",
            [
                $"AsyncPageable<Event> GetOrganizationEventsAsync(string orgId, string? cursor = null, DateTimeOffset? from = null, DateTimeOffset? to = null, string? action = null, {Ct})",
                $"Task<Event> GetEventByIdAsync(string orgId, string eventId, {Ct})",
            ]
        },
        {
            "Groups",
            [
                $"AsyncPageable<Group> GetOrganizationGroupsAsync(string orgId, string? cursor = null, {Ct})",
            ]
        },
        {
            "Organizations",
            [
                $"AsyncPageable<Organization> GetOrganizationsAsync(string? cursor = null, {Ct})",
                $"Task<Organization> GetOrganizationByIdAsync(string orgId, {Ct})",
            ]
        },
        {
            "Policies",
            [
                $"AsyncPageable<Policy> GetOrganizationPoliciesAsync(string orgId, string? cursor = null, GetOrganizationPoliciesType? type = null, {Ct})",
                $"Task<Policy> GetPolicyByIdAsync(string orgId, string policyId, {Ct})",
                $"Task<Policy> UpdatePolicyAsync(string orgId, string policyId, PolicyUpdateRequest body, {Ct})",
            ]
        },
        {
            "Users",
            [
                $"AsyncPageable<User> GetOrganizationUsersAsync(string orgId, string? cursor = null, {Ct})",
                $"AsyncPageable<User> GetDirectoryUsersAsync(string orgId, string directoryId, string? cursor = null, {Ct})",
                $"Task<User> GetDirectoryUserAsync(string orgId, string directoryId, string accountId, {Ct})",
                $"Task RemoveDirectoryUserAsync(string orgId, string directoryId, string accountId, {Ct})",
                $"Task<GetDirectoryUserCountResponse> GetDirectoryUserCountAsync(string orgId, string directoryId, {Ct})",
                $"Task<InviteUsersResponse> InviteUsersAsync(string orgId, InviteUsersRequest body, {Ct})",
                $"Task SuspendUserAsync(string orgId, string directoryId, string accountId, {Ct})",
                $"Task RestoreUserAsync(string orgId, string directoryId, string accountId, {Ct})",
                $"Task GrantUserAccessAsync(string orgId, string userId, RoleAssignmentRequest body, {Ct})",
                $"Task RevokeUserAccessAsync(string orgId, string userId, RoleAssignmentRequest body, {Ct})",
                $"Task<GetUserRoleAssignmentsResponse> GetUserRoleAssignmentsAsync(string orgId, string directoryId, string accountId, {Ct})",
                $"Task AssignOrganizationRoleAsync(string orgId, string userId, OrgRoleAssignmentRequest body, {Ct})",
                $"Task RevokeOrganizationRoleAsync(string orgId, string userId, OrgRoleAssignmentRequest body, {Ct})",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(TagClients))]
    public void Methods_of_a_tag_client_are_its_operations_in_order(string tag, string[] expected)
    {
        Assert.Equal(expected, Methods($"I{tag}Client"));
        Assert.Equal(expected, Methods($"{tag}Client"));
    }

    [Theory]
    [MemberData(nameof(TagClients))]
    public void The_raw_twin_of_each_method_takes_the_same_and_answers_with_a_response(string tag, string[] expected)
    {
        string[] methods = [.. Methods($"I{tag}RawClient")];

        Assert.Equal(expected.Select(Parameters), methods.Select(Parameters));
        Assert.All(methods, method => Assert.StartsWith("Task<ApiResponse", method, StringComparison.Ordinal));
        Assert.Equal(methods, Methods($"{tag}RawClient"));
    }

    [Fact]
    public void There_are_twenty_three_operations_of_which_seven_are_paged()
    {
        string[] methods = [.. TagClients.SelectMany(row => Methods($"I{row.Data.Item1}Client"))];

        Assert.Equal(23, methods.Length);
        Assert.Equal(7, methods.Count(method => method.StartsWith("AsyncPageable<", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_root_client_has_a_property_for_each_tag_client()
    {
        Assert.Equal(
            ["IDomainsClient Domains", "IEventsClient Events", "IGroupsClient Groups", "IOrganizationsClient Organizations", "IPoliciesClient Policies", "IUsersClient Users"],
            AtlassianAdminDocument.Type("IAtlassianAdminClient").GetMembers().OfType<IPropertySymbol>().Select(property => $"{property.Type.Name} {property.Name}"));
    }

    private static IEnumerable<string> Methods(string type) => AtlassianAdminDocument.Type(type).GetMembers()
        .OfType<IMethodSymbol>()
        .Where(method => method.MethodKind == MethodKind.Ordinary)
        .Select(method => method.ToDisplayString(Format));

    private static string Parameters(string method) => method[(method.IndexOf(' ', StringComparison.Ordinal) + 1)..];
}
