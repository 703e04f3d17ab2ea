using System.CommandLine;

namespace OrgAdmin.CommandLine;

/// <summary>The options of every command: which API, which organisation, which directories.</summary>
internal sealed class ConnectionOptions
{
    private readonly Option<string?> _baseUrl = new("--base-url")
    {
        Description = "The API's address instead of https://api.atlassian.com, with its scheme. Needs ATLASSIAN_ADMIN_API_KEY.",
        HelpName = "url",
        Recursive = true,
    };

    private readonly Option<string?> _organization = new("--org")
    {
        Description = "The organisation's id. Default: the first organisation that the key can see.",
        HelpName = "id",
        Recursive = true,
    };

    private readonly Option<string[]> _directories = new("--directory")
    {
        Description = "The id of a directory of users; may be given more than once. The API has no list of directories: "
            + "find the ids in the address bar of admin.atlassian.com.",
        HelpName = "id",
        Recursive = true,
    };

    public ConnectionOptions()
    {
        _organization.MustBeIdentifier();
        _directories.MustBeIdentifier();
    }

    public void AddTo(RootCommand root)
    {
        root.Add(_baseUrl);
        root.Add(_organization);
        root.Add(_directories);
    }

    public ConnectionChoice Read(ParseResult parsed) =>
        new(parsed.GetValue(_baseUrl), parsed.GetValue(_organization), parsed.GetValue(_directories) ?? []);
}
