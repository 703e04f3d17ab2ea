using System.Text.Json.Nodes;

namespace Atlassian.Admin.Gen.Parsing.Reading.Mending;

/// <summary>Bodies and fields of forms that Swagger 2.0 lets a path share with its operations: the reader loses them on the way to request bodies.</summary>
internal static class SharedBodyMender
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch"];

    /// <summary>Gives what a path shares to those of its operations that don't have their own (Swagger 2.0 «Path Item Object», <c>parameters</c>).</summary>
    public static void Mend(JsonObject pathItem, MendingContext context)
    {
        if (context.Version != DocumentVersion.Swagger2 || pathItem["parameters"] is not JsonArray shared)
        {
            return;
        }

        List<JsonObject> operations = [.. Methods.Select(method => pathItem[method]).OfType<JsonObject>()];
        for (int i = shared.Count - 1; i >= 0; i--)
        {
            if (shared[i] is JsonObject parameter && ParameterMender.Resolve(parameter, context.Root) is var resolved && IsBody(resolved))
            {
                context.RemoveItem(shared, i);
                foreach (JsonObject operation in operations)
                {
                    Give(parameter, resolved, operation, context.Root);
                }
            }
        }
    }

    private static void Give(JsonObject parameter, JsonObject resolved, JsonObject operation, JsonObject root)
    {
        if (operation["parameters"] is not JsonArray own)
        {
            if (operation.ContainsKey("parameters"))
            {
                return;
            }

            operation["parameters"] = own = [];
        }

        // A body, or a form: an operation has one of them («Parameter Object»), and of a form one field of a name.
        bool isField = resolved.Text("in") == "formData";
        bool hasOwn = own.OfType<JsonObject>().Select(given => ParameterMender.Resolve(given, root)).Any(given => given.Text("in") == "body"
            || (given.Text("in") == "formData" && (!isField || given.Text("name") == resolved.Text("name"))));
        if (!hasOwn)
        {
            own.Add(parameter.DeepClone());
        }
    }

    private static bool IsBody(JsonObject parameter) => parameter.Text("in") is "body" or "formData";
}
