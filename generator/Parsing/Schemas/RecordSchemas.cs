using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>The schemas that a record was made of.</summary>
/// <param name="Members">What is said of each member, by its name in JSON.</param>
/// <param name="OpenMembers">The schema of members whose names are left open; null where there is none.</param>
internal sealed record RecordSchemas(IReadOnlyDictionary<string, MemberStatements> Members, IOpenApiSchema? OpenMembers);
