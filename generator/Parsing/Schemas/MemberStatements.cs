using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Parsing.Xml;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Schemas;

/// <summary>All that a composition says about one member, each part of it in its turn.</summary>
internal sealed class MemberStatements(string jsonName, IOpenApiSchema first, SchemaPlace place)
{
    private readonly List<IOpenApiSchema> _all = [first];

    /// <summary>The member's name in JSON.</summary>
    public string JsonName => jsonName;

    /// <summary>The schema that says the type: the last that says one, because it is the narrower.</summary>
    public IOpenApiSchema Schema { get; private set; } = first;

    /// <summary>The place of <see cref="Schema"/>.</summary>
    public SchemaPlace Place { get; private set; } = place;

    /// <summary>The last schema that has something to read.</summary>
    public IOpenApiSchema Documentation => _all.FindLast(schema => (schema.Description ?? schema.Title) is not null) ?? Schema;

    /// <summary>The last schema that says something of XML.</summary>
    public IOpenApiSchema Xml => _all.FindLast(XmlKeywords.AreSaid) ?? Schema;

    /// <summary>Which way the member goes, if any part says it.</summary>
    public MemberAccess Access => _all.Select(MemberAccesses.Of).LastOrDefault(access => access != MemberAccess.Both);

    /// <summary>The value that the server assumes.</summary>
    public JsonNode? Default => _all.FindLast(schema => schema.Default is not null)?.Default;

    /// <summary>The name that clients use; null for that in the JSON.</summary>
    public string? ClientName => _all.Select(schema => VendorExtensions.Text(schema.Extensions, VendorExtensions.ClientName)).LastOrDefault(name => name is not null);

    public bool IsDeprecated => _all.Exists(schema => schema.Deprecated);

    /// <summary>Adds what a further part says.</summary>
    /// <returns>Whether it contradicts what was said before, so that no value could be valid.</returns>
    public bool Add(IOpenApiSchema schema, SchemaPlace place)
    {
        _all.Add(schema);
        if (schema is not OpenApiSchemaReference && !SchemaShape.SaysType(schema))
        {
            return false;
        }

        bool contradicts = Contradict(SchemaShape.Types(Schema), SchemaShape.Types(schema));
        (Schema, Place) = (schema, place);
        return contradicts;
    }

    private static bool Contradict(JsonSchemaType one, JsonSchemaType other) => one != 0 && other != 0 && (WithIntegers(one) & WithIntegers(other)) == 0;

    // Every integer is a number.
    private static JsonSchemaType WithIntegers(JsonSchemaType types) => types.HasFlag(JsonSchemaType.Number) ? types | JsonSchemaType.Integer : types;
}
