using System.Text.RegularExpressions;

namespace AtlassianAdmin.Server;

/// <summary>
/// Invites users. What is wrong with the request as a whole is a 400 and invites nobody; what is wrong with one address
/// is told in <c>failed</c>, and the others are invited.
/// </summary>
internal static partial class InviteOperation
{
    public static Answer Invite(ApiCall call)
    {
        OrganizationContent content = call.Organization();
        var body = RequestBody.Read(call.Request);
        IReadOnlyList<string> mails = body.Strings("emails");
        if (mails.Count == 0)
        {
            throw body.Missing("emails");
        }

        string directoryId = DirectoryOf(content, body);
        IReadOnlyList<string> groups = body.Strings("groupIds");
        if (groups.FirstOrDefault(id => !content.HasGroup(id)) is { } unknown)
        {
            throw ApiFailure.BadRequest("UNKNOWN_GROUP", $"There is no group '{unknown}'.");
        }

        IReadOnlyList<StoredRoleAssignment> roles = RoleAssignmentBody.Read(body, "roleAssignments");
        var invited = new List<StoredUser>();
        var failed = new List<(string Email, string Reason)>();
        foreach (string mail in mails)
        {
            if (!MailShape().IsMatch(mail))
            {
                failed.Add((mail, "Not an email address."));
                continue;
            }

            StoredUser user = RoleChanges.Grant(NewUser(call, mail, directoryId, [.. groups.Distinct()]), roles, content.Products);
            if (content.Users.TryAdd(user))
            {
                invited.Add(user);
            }
            else
            {
                failed.Add((mail, "Already a user of the organization."));
            }
        }

        return Response(invited, failed);
    }

    private static string DirectoryOf(OrganizationContent content, RequestBody body)
    {
        // The document does not require a directory: without one, the first is meant.
        string? wanted = body.OptionalString("directoryId");
        StoredDirectory? directory = content.Directories.FirstOrDefault(candidate => wanted is null || candidate.Id == wanted);
        return directory?.Id ?? throw ApiFailure.BadRequest("UNKNOWN_DIRECTORY", $"There is no directory '{wanted}'.");
    }

    private static StoredUser NewUser(ApiCall call, string mail, string directoryId, string[] groups)
    {
        // From the request's number, so that the same run gives the same ids, and a removed user a new one when invited again.
        SeededRandom random = SeededRandom.For(call.Seed ^ MailHash(mail), RandomStream.Invitation, (int)call.Request.Number);
        return new StoredUser
        {
            AccountId = UserFactory.NewAccountId(ref random),
            AccountType = "atlassian",
            AccountStatus = "active",
            Name = mail[..mail.LastIndexOf('@')],
            Email = mail,
            Created = call.UtcNow,
            ProductAccess = [],
            DirectoryId = directoryId,
            GroupIds = groups,
            RoleAssignments = [],
        };
    }

    private static int MailHash(string mail) => mail.Aggregate(17, static (hash, letter) => unchecked((hash * 31) + letter));

    private static Answer Response(List<StoredUser> invited, List<(string Email, string Reason)> failed) =>
        Answer.Json(writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartObject("data");
            writer.WriteStartArray("invited");
            foreach (StoredUser user in invited)
            {
                writer.WriteStartObject();
                writer.WriteString("email", user.Email);
                writer.WriteString("accountId", user.AccountId);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("failed");
            foreach ((string email, string reason) in failed)
            {
                writer.WriteStartObject();
                writer.WriteString("email", email);
                writer.WriteString("reason", reason);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndObject();
        });

    [GeneratedRegex(@"^[^\s@]+@[^\s@]+\.[^\s@]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex MailShape();
}
