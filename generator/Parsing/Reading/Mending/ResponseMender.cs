using System.Text.Json.Nodes;

namespace Atlassian.Admin.Gen.Parsing.Reading.Mending;

/// <summary>Responses whose schema stands where Swagger 2.0 had it: later versions pass over it, and the result would have no type.</summary>
internal static class ResponseMender
{
    /// <summary>Mends a response.</summary>
    public static void Mend(JsonObject response, MendingContext context)
    {
        if (context.Version == DocumentVersion.Swagger2 || response.ContainsKey("content") || response["schema"] is not JsonObject)
        {
            return;
        }

        context.BreachOnce(
            response, "schema", "A response has its schema in 'content' since OpenAPI 3.0", "'schema' is read as that of 'application/json', here and elsewhere.");
        JsonObject schema = TreeEdits.Extract(response, name => name == "schema");
        context.Map.Moved($"{JsonPointer.Of(response)}/content/application~1json/schema", $"{JsonPointer.Of(response)}/schema");
        response["content"] = new JsonObject { ["application/json"] = schema };
    }
}
