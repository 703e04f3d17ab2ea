using Atlassian.Admin.Gen.Parsing.Reading;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Tests.Reading;

public class MendingTests
{
    [Theory]
    [InlineData("2.0", "{type: [string, 'null']}")]
    [InlineData("2.0", "{type: string, nullable: true}")]
    [InlineData("2.0", "{type: string, x-nullable: true}")]
    [InlineData("3.0.3", "{type: [string, 'null']}")]
    [InlineData("3.0.3", "{type: string, nullable: true}")]
    [InlineData("3.1.0", "{type: [string, null]}")]
    [InlineData("3.1.0", "{type: string, nullable: true}")]
    [InlineData("3.2.0", "{type: [string, 'null']}")]
    public void Nullability_is_understood_in_the_notation_of_every_version(string version, string schema)
    {
        DocumentReadResult result = Read(version, $"A: {schema}");

        Assert.Empty(result.Diagnostics);
        Assert.Equal(JsonSchemaType.String | JsonSchemaType.Null, result.Schema("A").Type);
    }

    [Theory]
    [InlineData("2.0")]
    [InlineData("3.0.3")]
    public void Constants_of_the_old_versions_are_enumerations_of_one(string version)
    {
        DocumentReadResult result = Read(version, "A: {type: string, const: x}");

        Assert.Empty(result.Diagnostics);
        Assert.Equal("x", Assert.Single(result.Schema("A").Enum!).GetValue<string>());
    }

    [Theory]
    [InlineData("3.0.3", "{maximum: 5, exclusiveMaximum: true}")]
    [InlineData("3.0.3", "{exclusiveMaximum: 5}")]
    [InlineData("3.1.0", "{maximum: 5, exclusiveMaximum: true}")]
    [InlineData("3.1.0", "{exclusiveMaximum: 5}")]
    public void Exclusive_bounds_are_understood_in_both_notations(string version, string schema)
    {
        DocumentReadResult result = Read(version, $"A: {schema}");

        Assert.Empty(result.Diagnostics);
        Assert.Equal("5", result.Schema("A").ExclusiveMaximum);
        Assert.Null(result.Schema("A").Maximum);
    }

    [Theory]
    [InlineData("maxLength: 18446744073709551615")]
    [InlineData("maxItems: 1e3")]
    [InlineData("multipleOf: 1e-400")]
    [InlineData("maximum: 1e400")]
    [InlineData("uniqueItems: null")]
    [InlineData("required: null")]
    [InlineData("properties: ")]
    [InlineData("items: ")]
    public void Values_that_are_right_but_too_much_for_the_reader_cost_nothing(string member)
    {
        DocumentReadResult result = Read("3.1.0", $"A:\n  type: object\n  {member}");

        Assert.Empty(result.Diagnostics);
        Assert.Equal(JsonSchemaType.Object, result.Schema("A").Type);
    }

    [Theory]
    [InlineData("maxLength: many", "8,18")]
    [InlineData("uniqueItems: sometimes", "8,20")]
    [InlineData("additionalProperties: some", "8,29")]
    [InlineData("required: true", "8,17")]
    [InlineData("properties: [a]", "8,19")]
    [InlineData("enum: one", "8,13")]
    [InlineData("allOf: {a: 1}", "8,14")]
    [InlineData("title: [a]", "8,14")]
    [InlineData("items: 5", "8,14")]
    [InlineData("exclusiveMinimum: low", "8,25")]
    public void Values_of_a_wrong_form_cost_themselves_only_and_are_reported_where_they_are(string member, string place)
    {
        DocumentReadResult result = Read("3.1.0", $"A:\n  type: object\n  {member}\nB: {{type: string}}");

        Assert.Equal(place, result.Single("AAG008").Location.Place());
        Assert.Equal(JsonSchemaType.Object, result.Schema("A").Type);
        Assert.Equal(JsonSchemaType.String, result.Schema("B").Type);
    }

    [Theory]
    [InlineData("any")]
    [InlineData("5")]
    [InlineData("{a: 1}")]
    public void A_type_that_is_none_takes_any_value(string type)
    {
        DocumentReadResult result = Read("3.1.0", $"A: {{type: {type}}}");

        Assert.Equal("6,15", result.Single("AAG008").Location.Place());
        Assert.Null(result.Schema("A").Type);
    }

    [Fact]
    public void Boolean_schemas_are_schemas()
    {
        DocumentReadResult result = Read("3.1.0", "A: {properties: {any: true, none: false}, additionalProperties: false}");

        Assert.Empty(result.Diagnostics);
        Assert.Null(result.Schema("A").Properties!["any"].Not);
        Assert.NotNull(result.Schema("A").Properties!["none"].Not);
        Assert.False(result.Schema("A").AdditionalPropertiesAllowed);
    }

    [Theory]
    [InlineData("2.0", "{discriminator: kind}")]
    [InlineData("3.0.3", "{discriminator: kind}")]
    [InlineData("3.1.0", "{discriminator: {propertyName: kind}}")]
    public void Discriminators_are_understood_in_both_notations(string version, string schema)
    {
        DocumentReadResult result = Read(version, $"A: {schema}");

        Assert.Empty(result.Diagnostics);
        Assert.Equal("kind", result.Schema("A").Discriminator!.PropertyName);
    }

    [Theory]
    [InlineData("CSV")]
    [InlineData("wild")]
    public void An_unknown_collection_format_costs_itself_only(string format)
    {
        DocumentReadResult result = Documents.Read(
            $"swagger: '2.0'\npaths:\n  /a:\n    get:\n      parameters:\n"
            + $"        - {{name: q, in: query, type: array, items: {{type: string}}, collectionFormat: {format}}}\n      responses: {{}}");

        Assert.Equal(format, Text(result, result.Single("AAG008")));
        Assert.Equal("q", Assert.Single(result.Document!.Paths["/a"].Operations![HttpMethod.Get].Parameters!).Name);

        string Text(DocumentReadResult _, Diagnostics.DiagnosticInfo finding) =>
            finding.Message().Contains(format, StringComparison.Ordinal) ? format : finding.Message();
    }

    [Fact]
    public void Empty_paths_operations_and_parameters_are_left_out_and_the_rest_is_there()
    {
        DocumentReadResult result = Documents.ReadPaths("""
            /empty:
            /a:
              get:
              post:
                responses: {'200': }
                requestBody: {content: {application/json: }}
              put: {}
            """);

        Assert.Equal(["4,3", "6,5", "8,19"], result.Diagnostics.Select(finding => finding.Location.Place()));
        Assert.Equal(["/a"], result.Document!.Paths.Keys);
        Assert.Equal([HttpMethod.Post, HttpMethod.Put], result.Document.Paths["/a"].Operations!.Keys);
        Assert.NotNull(result.Document.Paths["/a"].Operations![HttpMethod.Post].RequestBody!.Content!["application/json"]);
    }

    [Theory]
    [InlineData("{name: q}", "4,27")]
    [InlineData("{in: query}", "4,27")]
    [InlineData("{name: q, in: elsewhere}", "4,41")]
    public void A_parameter_that_can_t_be_sent_is_left_out(string parameter, string place)
    {
        DocumentReadResult result = Documents.ReadPaths($"/a: {{get: {{parameters: [{parameter}, {{name: p, in: query}}]}}}}");

        Assert.Equal(place, result.Single("AAG008").Location.Place());
        Assert.Equal("p", Assert.Single(result.Document!.Paths["/a"].Operations![HttpMethod.Get].Parameters!).Name);
    }

    [Fact]
    public void A_type_beside_the_parameter_s_name_is_read_as_its_schema()
    {
        DocumentReadResult result = Documents.ReadPaths("/a: {get: {parameters: [{name: q, in: query, type: integer, format: int64}]}}");

        result.Single("AAG008");
        Assert.Equal("int64", result.Document!.Paths["/a"].Operations![HttpMethod.Get].Parameters![0].Schema!.Format);
    }

    [Fact]
    public void A_response_s_schema_in_the_old_place_is_read_and_said_once()
    {
        DocumentReadResult result = Documents.ReadPaths(
            "/a: {get: {responses: {'200': {schema: {type: string}}, '201': {schema: {type: integer}}}}}");

        result.Single("AAG008");
        IOpenApiResponse response = result.Document!.Paths["/a"].Operations![HttpMethod.Get].Responses!["201"];
        Assert.Equal(JsonSchemaType.Integer, response.Content!["application/json"].Schema!.Type);
    }

    [Theory]
    [InlineData("2.0", "oneOf: [{type: string}]")]
    [InlineData("3.0.3", "patternProperties: {a: {}}")]
    public void A_keyword_of_a_later_version_is_passed_over_aloud(string version, string member)
    {
        DocumentReadResult result = Read(version, $"A: {{type: object, {member}}}");

        result.Single("AAG006");
        Assert.Equal(JsonSchemaType.Object, result.Schema("A").Type);
    }

    [Fact]
    public void What_changes_nothing_in_a_client_is_not_said()
    {
        DocumentReadResult result = Documents.ReadPaths("""
            /a/{id}:
              get: {unknown: 1, externalDocs: 5}
            /a/{name}:
              get: {responses: {'200': {}}}
            """);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(2, result.Document!.Paths.Count);
    }

    [Fact]
    public void A_hundred_thousand_wrong_members_take_no_time_to_speak_of()
    {
        string paths = string.Join(",", Enumerable.Range(0, 100_000).Select(i => $"\"/{i}\":null"));

        DocumentReadResult result = Documents.Read($"{{\"openapi\":\"3.1.0\",\"paths\":{{{paths},\"/good\":{{}}}}}}");

        Assert.Equal(["/good"], result.Document!.Paths.Keys);
    }

    private static DocumentReadResult Read(string version, string schemas) => version == "2.0"
        ? Documents.Read($"swagger: '2.0'\npaths: {{}}\ndefinitions:\n  {schemas}")
        : Documents.ReadSchemas(schemas, version);
}
