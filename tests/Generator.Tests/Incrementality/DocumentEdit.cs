namespace Atlassian.Admin.Gen.Tests.Incrementality;

/// <summary>An edit of the Atlassian document, and the files that have to be emitted again for it.</summary>
/// <param name="What">What is edited.</param>
/// <param name="From">The text whose first occurrence is replaced.</param>
/// <param name="To">What replaces it.</param>
/// <param name="Files">The files, without namespace and extension.</param>
internal sealed record DocumentEdit(string What, string From, string To, params string[] Files)
{
    private const string Root = "AtlassianAdminClient";
    private const string JsonContext = "AtlassianAdminJsonContext";
    private const string SecuritySchemes = "AtlassianAdminSecuritySchemes";
    private const string Domains = "Clients/DomainsClient";
    private const string Events = "Clients/EventsClient";
    private const string Groups = "Clients/GroupsClient";
    private const string Organizations = "Clients/OrganizationsClient";
    private const string Policies = "Clients/PoliciesClient";
    private const string Users = "Clients/UsersClient";

    // A place to put a path before, and one to put a schema before.
    private const string LastPath = "  /v1/orgs/{orgId}/groups:\n";
    private const string FirstSchema = "    Organization:\n      type: object\n";
    private const string LastSchema = "    ErrorResponse:\n      type: object\n";
    private const string Unrelated = "    Unrelated: {type: object, properties: {a: {type: string}}}\n";

    /// <summary>One edit of each kind of node that the document has or could have.</summary>
    public static IReadOnlyList<DocumentEdit> All { get; } =
    [
        new("nothing but a comment before all", "openapi: 3.1.0\n", "# A comment.\n\nopenapi: 3.1.0\n"),
        new("nothing but quotes", "operationId: getOrganizations\n", "operationId: \"getOrganizations\"\n"),
        new("nothing but the order of keys", "      type: object\n      description: Represents a verified", "      description: Represents a verified"),

        new("info, title", "title: Atlassian Admin API", "title: Admin", Root),
        new("info, description", "The Atlassian Admin API provides", "It provides", Root),
        new("info, version", "version: 1.0.0", "version: 1.0.1"),
        new("info, contact", "name: Atlassian Developer\n", "name: Nobody\n"),
        new("info, licence", "name: Atlassian Developer Terms", "name: None"),
        new("external documentation", "description: Atlassian Admin REST API Documentation", "description: More"),
        new("an extension that nothing is made of", "delay: 0", "delay: 1"),
        new("server, url", "url: https://api.atlassian.com", "url: https://api.example.com", Root),
        new("server, description", "description: Atlassian Cloud API", "description: Somewhere else", Root),
        new("server added", "    description: Atlassian Cloud API\n", "    description: Atlassian Cloud API\n  - url: https://eu.example.com\n", Root),
        new("server of an operation", "      operationId: getOrganizationEvents\n", "      operationId: getOrganizationEvents\n      servers: [{url: https://events.example.com}]\n", Events),

        new("security of all operations", "  - bearerAuth: []\n  - oauth2: []\n", "  - bearerAuth: []\n", Domains, Events, Groups, Organizations, Policies, Users),
        new("security of an operation", "      operationId: getOrganizationEvents\n", "      operationId: getOrganizationEvents\n      security: []\n", Events),
        new("security scheme, description", "Use an Atlassian API key as a Bearer token.", "Use a key.", SecuritySchemes),
        new("security scheme, scope", "read:org:admin: Read organization information.", "read:org:admin: Read.", SecuritySchemes),
        new("security scheme, address", "tokenUrl: https://auth.atlassian.com/oauth/token", "tokenUrl: https://auth.example.com/token", SecuritySchemes),
        new("security scheme added", "    oauth2:\n", "    key: {type: apiKey, in: header, name: X-Key}\n    oauth2:\n", SecuritySchemes),

        new("tag, description", "description: Manage verified domains for an organization.", "description: Domains.", Root, Domains),
        new("tag, order", "  - name: Domains\n    description: Manage verified domains for an organization.\n", "", Root, Domains),
        new("tag of an operation", "        - Events\n", "        - Domains\n", Domains, Events),
        new("tag that no operation has", "tags:\n  - name: Domains", "tags:\n  - name: Nothing\n  - name: Domains"),

        new("path", LastPath, "  /v2/orgs/{orgId}/groups:\n", Groups),
        new("path added", LastPath, "  /v1/groups:\n    get:\n      tags: [Groups]\n      operationId: listGroups\n      responses: {'204': {description: None.}}\n" + LastPath, Groups),
        new("operation added, with a tag of its own", LastPath, "  /v1/groups:\n    get:\n      tags: [Teams]\n      operationId: listTeams\n      responses: {'204': {description: None.}}\n" + LastPath, Root, "Clients/TeamsClient"),
        new("operation added to a path", "    delete:\n      operationId: removeDirectoryUser\n", "    head:\n      tags: [Users]\n      operationId: hasDirectoryUser\n      responses: {'204': {description: None.}}\n    delete:\n      operationId: removeDirectoryUser\n", Users),
        new("operation removed", "    put:\n      operationId: updatePolicy\n", "    x-put:\n      operationId: updatePolicy\n", Policies),
        new("operation, id", "operationId: getOrganizationEvents\n", "operationId: listEvents\n", Events),
        new("operation, summary", "summary: Atlassian Suspend User Access", "summary: Suspend", Users),
        new("operation, description", "description: Returns details of a specific user in a directory within the organization.", "description: One.", Users),
        new("operation, deprecated", "      operationId: getOrganizationEvents\n", "      operationId: getOrganizationEvents\n      deprecated: true\n", Events),

        new("parameter, name", "        - name: policyId\n", "        - name: id\n", Policies),
        new("parameter, description", "description: Cursor for paginated results.", "description: The cursor.", Users),
        new("parameter, type", "          description: Cursor for paginated results.\n          required: false\n          schema:\n            type: string\n", "          description: Cursor for paginated results.\n          required: false\n          schema:\n            type: integer\n", Users),
        new("parameter, required", "          description: Cursor for paginated results.\n          required: false\n", "          description: Cursor for paginated results.\n          required: true\n", Users),
        new("parameter added", "        - name: cursor\n", "        - {name: limit, in: query, schema: {type: integer}}\n        - name: cursor\n", Organizations),
        new("parameter removed", "        - name: cursor\n          in: query\n", "        - name: cursor\n          in: header\n", Organizations),
        new("parameter with an enumeration added", "        - name: cursor\n", "        - {name: sort, in: query, schema: {type: string, enum: [asc, desc]}}\n        - name: cursor\n", JsonContext, Organizations, "Schemas/GetOrganizationsSort"),
        new("shared parameter, description", "description: The unique identifier of the directory.\n", "description: The directory.\n", Users),
        new("shared parameter, type", "    accountId:\n      name: accountId\n      in: path\n      required: true\n      description: The Atlassian account identifier of the user.\n      schema:\n        type: string\n", "    accountId:\n      name: accountId\n      in: path\n      required: true\n      description: The Atlassian account identifier of the user.\n      schema:\n        type: integer\n", Users),

        new("request body, required", "      requestBody:\n        required: true\n", "      requestBody:\n        required: false\n", Users),
        new("request body, description", "      requestBody:\n        required: true\n", "      requestBody:\n        description: Whom.\n        required: true\n", Users),
        new("request body, media type", "      requestBody:\n        required: true\n        content:\n          application/json:\n", "      requestBody:\n        required: true\n        content:\n          application/vnd.invite+json:\n", Users),

        new("response, description", "description: Successful response containing user details.", "description: A user.", Users),
        new("response, schema", "                $ref: '#/components/schemas/OrganizationPage'", "                $ref: '#/components/schemas/Organization'", Organizations),
        new("response added", "        '404':\n          description: Organization or directory not found.\n", "        '409':\n          description: Conflict.\n          content: {application/json: {schema: {$ref: '#/components/schemas/Organization'}}}\n        '404':\n          description: Organization or directory not found.\n", Users),
        new("response without a schema added", "        '404':\n          description: Organization or directory not found.\n", "        '410':\n          description: Gone.\n        '404':\n          description: Organization or directory not found.\n", Users),
        new("response, member of its own schema", "                        type: integer\n                        description: The number of users in the directory.", "                        type: integer\n                        description: How many.", "Schemas/GetDirectoryUserCountResponseData"),
        new("response, header added", "          description: Successful response containing user details.\n", "          description: Successful response containing user details.\n          headers: {ETag: {schema: {type: string}}}\n", Users, "Headers/GetDirectoryUserHeaders"),

        new("schema, description", "description: Represents a user account in an Atlassian organization.", "description: A user.", "Schemas/User"),
        new("schema, additional properties", "      description: A paginated list of domains.\n", "      description: A paginated list of domains.\n      additionalProperties: {type: string}\n", "Schemas/DomainPage"),
        new("schema added before all", FirstSchema, Unrelated + FirstSchema, JsonContext, "Schemas/Unrelated"),
        new("schema added behind most", LastSchema, Unrelated + LastSchema, JsonContext, "Schemas/Unrelated"),
        new("schema renamed", "OrgRoleAssignmentRequest", "OrgRoleRequest", JsonContext, Users, "Schemas/OrgRoleRequest", "Schemas/OrgRoleRequestRole") { IsEverywhere = true },
        new("schema, all of another", "    RoleAssignment:\n      type: object\n", "    RoleAssignment:\n      allOf: [{$ref: '#/components/schemas/PaginationLinks'}]\n      type: object\n", "Schemas/RoleAssignment"),
        new("schema, deprecated", "    Group:\n      type: object\n", "    Group:\n      deprecated: true\n      type: object\n", "Schemas/Group"),

        new("member, description", "description: The nickname of the user.", "description: What friends say.", "Schemas/User"),
        new("member, example", "example: user@example.com", "example: ada@example.com", "Schemas/User"),
        new("member, default", "          description: The nickname of the user.\n", "          description: The nickname of the user.\n          default: none\n", "Schemas/User"),
        new("member, deprecated", "          description: The nickname of the user.\n", "          description: The nickname of the user.\n          deprecated: true\n", "Schemas/User"),
        new("member, read-only", "          description: The nickname of the user.\n", "          description: The nickname of the user.\n          readOnly: true\n", "Schemas/User"),
        new("member, name", "        nickname:\n", "        alias:\n", "Schemas/User"),
        new("member, type", "member_count:\n              type: integer", "member_count:\n              type: string", "Schemas/GroupAttributes"),
        new("member that is sent, null allowed", "        directoryId:\n          type: string\n", "        directoryId:\n          type: [string, 'null']\n", "Schemas/InviteUsersRequest"),
        new("member that is only received, null allowed", "        nickname:\n          type: string\n", "        nickname:\n          type: [string, 'null']\n"),
        new("member, format", "          type: string\n          format: email\n          description: The email address of the user.\n", "          type: string\n          format: uuid\n          description: The email address of the user.\n", "Schemas/User"),
        new("member, required", "    User:\n      type: object\n", "    User:\n      type: object\n      required: [name]\n", "Schemas/User"),
        new("member added", "        nickname:\n", "        age: {type: integer}\n        nickname:\n", "Schemas/User"),
        new("member added, an object", "        nickname:\n", "        home: {type: object, properties: {city: {type: string}}}\n        nickname:\n", JsonContext, "Schemas/User", "Schemas/UserHome"),
        new("member removed", "        nickname:\n          type: string\n          description: The nickname of the user.\n          example: example_value\n", "", "Schemas/User"),
        new("member, moved", "        name:\n          type: string\n          description: The display name of the user.\n          example: Example Title\n        email:\n", "        email:\n", "Schemas/User"),
        new("member, to another schema", "        links:\n          $ref: '#/components/schemas/PaginationLinks'\n    User:\n", "        links:\n          $ref: '#/components/schemas/ErrorResponse'\n    User:\n", Organizations, "Schemas/OrganizationPage"),
        new("member of an inner object", "                description: The product key.\n", "                description: The key.\n", "Schemas/UserProductAccessItem"),
        new("items, to another type", "          description: Groups to assign the invited users to.\n          items:\n            type: string\n", "          description: Groups to assign the invited users to.\n          items:\n            type: integer\n", "Schemas/InviteUsersRequest"),

        new("enumeration, value added", "            - customer\n", "            - customer\n            - guest\n", "Schemas/UserAccountType"),
        new("enumeration, value removed", "            - customer\n", "", "Schemas/UserAccountType"),
        new("enumeration, value renamed", "            - customer\n", "            - client\n", "Schemas/UserAccountType"),
        new("enumeration, order", "            - customer\n            - app\n", "            - app\n            - customer\n", "Schemas/UserAccountType"),
        new("enumeration, description", "description: The type of account.\n", "description: What it is.\n", "Schemas/User", "Schemas/UserAccountType"),
    ];

    /// <summary>Whether all occurrences are replaced.</summary>
    public bool IsEverywhere { get; init; }

    /// <inheritdoc/>
    public override string ToString() => What;

    /// <summary>The document with the edit.</summary>
    public string Apply(string text)
    {
        if (IsEverywhere)
        {
            return text.Replace(From, To, StringComparison.Ordinal);
        }

        int at = text.IndexOf(From, StringComparison.Ordinal);
        return at < 0 ? throw new InvalidOperationException($"The document does not have: {From}") : string.Concat(text.AsSpan(0, at), To, text.AsSpan(at + From.Length));
    }
}
