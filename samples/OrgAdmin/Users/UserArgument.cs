using System.CommandLine;
using OrgAdmin.CommandLine;

namespace OrgAdmin.Users;

internal static class UserArgument
{
    public static Argument<string> Create()
    {
        var argument = new Argument<string>("user") { Description = "An account id or an e-mail address." };
        argument.MustBeIdentifier();
        return argument;
    }
}
