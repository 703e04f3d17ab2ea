using System.Globalization;
using Atlassian.Admin.Gen.Parsing.Reading.Loading;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>Compares schemas by what the document says.</summary>
internal static class SchemaText
{
    /// <summary>Whether two schemas say the same, references by what they refer to.</summary>
    public static bool AreSame(IOpenApiSchema? one, IOpenApiSchema? other) => ReferenceEquals(one, other) || Of(one) == Of(other);

    /// <summary>A text that schemas have in common which say the same.</summary>
    public static string Of(IOpenApiSchema? schema)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        schema?.SerializeAsV31(new Writer(text));
        return text.ToString();
    }

    // Where the reader looked whether it is cancelled is nothing that the document says.
    private sealed class Writer(TextWriter text) : OpenApiJsonWriter(text)
    {
        public override void WritePropertyName(string name)
        {
            if (name != LoadChecks.Name)
            {
                base.WritePropertyName(name);
            }
        }
    }
}
