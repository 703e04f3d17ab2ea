using System.Globalization;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>Compares schemas by what the document says.</summary>
internal static class SchemaText
{
    /// <summary>Whether two schemas say the same, references by what they refer to.</summary>
    public static bool AreSame(IOpenApiSchema? one, IOpenApiSchema? other) => ReferenceEquals(one, other) || Write(one) == Write(other);

    private static string Write(IOpenApiSchema? schema)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        schema?.SerializeAsV31(new OpenApiJsonWriter(text));
        return text.ToString();
    }
}
