using System.Text.Json.Nodes;
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
        (schema.ReadOnly || Says(schema, ReadOnlyExtensions) || IsOnlyRead(schema), schema.WriteOnly || Says(schema, WriteOnlyExtensions)) switch
        {
            (true, false) => MemberAccess.ReadOnly,
            (false, true) => MemberAccess.WriteOnly,
            _ => MemberAccess.Both,
        };

    private static bool IsOnlyRead(IOpenApiSchema schema) =>
        VendorExtensions.Find(schema.Extensions, VendorExtensions.Mutability) is JsonArray { Count: 1 } ways && ways[0]?.ToString() == "read";

    private static bool Says(IOpenApiSchema schema, string[] names) => Array.Exists(names, name => VendorExtensions.IsTrue(schema.Extensions, name));
}
