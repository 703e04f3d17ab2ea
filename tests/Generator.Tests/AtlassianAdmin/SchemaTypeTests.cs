using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen.Tests.AtlassianAdmin;

/// <summary>Members of schema types, written down by hand from the document.</summary>
public class SchemaTypeTests
{
    [Theory]
    [InlineData("User", "string? AccountId; UserAccountType? AccountType; UserAccountStatus? AccountStatus; string? Name; string? Email; Uri? Picture; string? Nickname; DateTimeOffset? LastActive; DateTimeOffset? Created; IReadOnlyList<UserProductAccessItem>? ProductAccess")]
    [InlineData("UserPage", "IReadOnlyList<User>? Data; PaginationLinks? Links")]
    [InlineData("Policy", "string? Id; PolicyType? Type; string? Name; PolicyStatus? Status; IReadOnlyDictionary<string, JsonElement>? Attributes; IReadOnlyList<PolicyResourcesItem>? Resources; DateTimeOffset? Created; DateTimeOffset? Updated")]
    [InlineData("GroupAttributes", "string? Name; string? Description; long? MemberCount")]
    [InlineData("InviteUsersRequest", "IReadOnlyList<string>? Emails; string? DirectoryId; IReadOnlyList<string>? GroupIds; IReadOnlyList<InviteUsersRequestRoleAssignmentsItem>? RoleAssignments")]
    [InlineData("GetDirectoryUserCountResponse", "GetDirectoryUserCountResponseData? Data")]
    [InlineData("PaginationLinks", "Uri? Self; Uri? Next; Uri? Prev")]
    [InlineData("ErrorResponse", "long? Code; string? Message; IReadOnlyList<ErrorResponseErrorsItem>? Errors")]
    public void Members_have_the_types_that_the_document_gives_them(string type, string members)
    {
        IEnumerable<string> properties = AtlassianAdminDocument.Type(type).GetMembers()
            .OfType<IPropertySymbol>()
            .Where(property => property is { IsImplicitlyDeclared: false, Name: not ("AdditionalProperties" or "EqualityContract") })
            .Select(property => $"{property.Type.ToDisplayString(Format)} {property.Name}");

        Assert.Equal(members, string.Join("; ", properties));
    }

    [Theory]
    [InlineData("UserAccountType", "Atlassian; Customer; App")]
    [InlineData("PolicyType", "IpAllowlist; DataResidency; Authentication; ExternalUser; UserSecurity")]
    [InlineData("OrgRoleAssignmentRequestRole", "OrgAdmin; TrustedUser; User")]
    [InlineData("DomainAttributesClaimStatus", "Verified; Pending")]
    public void Enums_have_the_values_that_the_document_names(string type, string members)
    {
        INamedTypeSymbol known = AtlassianAdminDocument.Type(type).GetTypeMembers("Known").Single();

        Assert.Equal("Unknown; " + members, string.Join("; ", known.GetMembers().OfType<IFieldSymbol>().Select(field => field.Name)));
    }

    [Fact]
    public void Security_schemes_and_the_server_are_those_of_the_document()
    {
        Assert.Equal(["BearerAuth", "Oauth2"], PropertiesOf("AtlassianAdminSecuritySchemes"));
        Assert.Equal(["AtlassianCloudAPI"], PropertiesOf("AtlassianAdminClientServers"));
        Assert.Contains("new(\"https://api.atlassian.com\")", AtlassianAdminDocument.Run.Source("AtlassianAdminClient.g.cs"), StringComparison.Ordinal);
        Assert.Contains("[\"write:policy:admin\"] = \"Modify organization policies.\"", AtlassianAdminDocument.Run.Source("AtlassianAdminSecuritySchemes.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Descriptions_of_the_document_are_what_an_editor_shows()
    {
        string user = AtlassianAdminDocument.Type("User").GetMembers("LastActive").Single().GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken)!;
        string suspend = AtlassianAdminDocument.Type("IUsersClient").GetMembers("SuspendUserAsync").Single().GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken)!;

        Assert.Contains("<summary>The last time the user was active.</summary>", user, StringComparison.Ordinal);
        Assert.Contains("<summary>Atlassian Suspend User Access</summary>", suspend, StringComparison.Ordinal);
        Assert.Contains("POST /v2/orgs/{orgId}/directories/{directoryId}/users/{accountId}/suspend", suspend, StringComparison.Ordinal);
        Assert.Contains("<param name=\"directoryId\">The unique identifier of the directory.</param>", suspend, StringComparison.Ordinal);
        Assert.Contains("404: User not found.", suspend, StringComparison.Ordinal);
    }

    private static readonly SymbolDisplayFormat Format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static IEnumerable<string> PropertiesOf(string type) =>
        AtlassianAdminDocument.Type(type).GetMembers().OfType<IPropertySymbol>().Select(property => property.Name);
}
