using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Parsing.Operations;

namespace Atlassian.Admin.Gen.Parsing.Reading.Mending;

/// <summary>Operations of Swagger 2.0 with a form: the reader makes a body of every type that they consume, JSON too.</summary>
internal static class FormMender
{
    private const string Form = "application/x-www-form-urlencoded";
    private const string Multipart = "multipart/form-data";

    /// <summary>Makes a form be consumed as a form: of parts where it has a file, and else as the document says, or url-encoded.</summary>
    /// <remarks>Swagger 2.0 «Parameter Object»: <c>formData</c> is for these two media types alone.</remarks>
    public static void Mend(JsonObject operation, MendingContext context)
    {
        if (context.Version != DocumentVersion.Swagger2 || operation["parameters"] is not JsonArray parameters)
        {
            return;
        }

        List<JsonObject> fields = [];
        for (int i = 0; i < parameters.Count; i++)
        {
            if (parameters[i] is JsonObject parameter && ParameterMender.Resolve(parameter, context.Root) is var field && field.Text("in") == "formData")
            {
                fields.Add(field);
                if (field != parameter)
                {
                    // Of a reference to a field the reader makes a reference to a body.
                    parameters[i] = field.DeepClone();
                }
            }
        }

        if (fields.Count == 0)
        {
            return;
        }

        List<string> forms = [.. ((operation["consumes"] ?? context.Root["consumes"]) as JsonArray ?? []).OfType<JsonValue>().Select(type => type.ToString()).Where(IsForm)];
        bool hasFile = fields.Exists(field => field.Text("type") == "file");
        if (forms.Count == 0 || (hasFile && !forms.Exists(IsMultipart)))
        {
            forms = [hasFile ? Multipart : Form];
        }

        operation["consumes"] = new JsonArray([.. forms.Select(form => (JsonNode)form)]);
    }

    private static bool IsForm(string mediaType) => IsMultipart(mediaType) || MediaTypes.Essence(mediaType) == Form;

    private static bool IsMultipart(string mediaType) => MediaTypes.Essence(mediaType).StartsWith("multipart/", StringComparison.Ordinal);
}
