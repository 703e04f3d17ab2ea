using OrgAdmin.Api;
using OrgAdmin.Output;

namespace OrgAdmin.Users;

/// <summary>A user with all the names that operations on it ask for.</summary>
internal sealed record LocatedUser(string OrganizationId, string DirectoryId, string AccountId, User User)
{
    public string Display => PlainText.OneLine($"{User.Name} <{User.Email}>");
}
