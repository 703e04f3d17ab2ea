using System.Text.Json;
using Atlassian.Admin.Gen.Model;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>Which way a member goes.</summary>
internal static class MemberAccesses
{
    // Swagger 2.0 has no writeOnly, and tools wrote these.
    private static readonly string[] ReadOnlyExtensions = ["x-readonly", "x-readOnly", "x-read-only"];
    private static readonly string[] WriteOnlyExtensions = ["x-writeonly", "x-writeOnly", "x-write-only"];

    /// <summary>Whether a member's schema, or one that it is composed of, says that it is only received or only sent.</summary>
    public static MemberAccess Of(IOpenApiSchema schema) => Own(schema) is var own && own != MemberAccess.Both
        ? own
        : (schema.AllOf ?? []).Select(Own).FirstOrDefault(access => access != MemberAccess.Both);

    // OpenAPI 3.0 «Schema Object»: not both at once.
    private static MemberAccess Own(IOpenApiSchema schema) =>
        (schema.ReadOnly || Says(schema, ReadOnlyExtensions), schema.WriteOnly || Says(schema, WriteOnlyExtensions)) switch
        {
            (true, false) => MemberAccess.ReadOnly,
            (false, true) => MemberAccess.WriteOnly,
            _ => MemberAccess.Both,
        };

    private static bool Says(IOpenApiSchema schema, string[] names) => schema.Extensions is { Count: > 0 } extensions && Array.Exists(
        names, name => extensions.TryGetValue(name, out IOpenApiExtension? value) && value is JsonNodeExtension { Node: { } node } && node.GetValueKind() == JsonValueKind.True);
}
