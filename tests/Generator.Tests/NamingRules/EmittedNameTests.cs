using Atlassian.Admin.Gen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen.Tests.NamingRules;

/// <summary>Whatever a document calls its things, what is emitted compiles; every run proves that.</summary>
public class EmittedNameTests
{
    private static readonly string[] Awkward =
    [
        "JsonConverter", "Task", "String", "System", "Object", "Type", "Attribute", "Default", "Options", "Known", "Members", "Optional",
        "Uri", "List", "Dictionary", "CancellationToken", "HttpMethod", "IDisposable", "JsonElement", "AcmeClient", "AcmeClientOptions", "Global",
        "class", "record", "Exception", "Factories", "DefaultType", "OptionsType", "MemberNames", "MemberConverters", "Instance", "Acme", "Api", "Value", "AsKnown", "IsKnown", "Match", "ItemConverters", "Equals", "ToString", "GetHashCode", "GetType", "PrintMembers",
    ];

    [Fact]
    public void Schemas_may_be_called_what_the_framework_and_the_client_call_their_types()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfSchemas(string.Join('\n', Awkward.Select(
            name => $"{name}: {{type: object, properties: {{next: {{$ref: '#/components/schemas/{name}'}}, list: {{type: array, items: {{type: string}}}}}}}}"))));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(Awkward.Length, run.Sources.Keys.Count(name => name.Contains("/Schemas/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Enums_may_be_called_what_the_framework_and_the_client_call_their_types()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfSchemas(string.Join('\n', Awkward.Select(name => $"{name}: {{type: string, enum: [{name}, a]}}"))));

        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void Members_may_be_called_what_every_record_has()
    {
        string[] names =
        [
            .. Awkward, "MemberwiseClone", "Finalize", "ReferenceEquals", "EqualityContract",
            "Deconstruct", "Clone", "<Clone>$", "AdditionalProperties", "Thing", "reader", "writer", "value", "member",
            "additionalMembers", "other", "hash", "Read", "Write", "CanConvert", "HandleNull", "obj", "left", "right", "this", "null", "true", "await", "field",
        ];
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfSchemas(
            $"Thing:\n  type: object\n  properties:\n{string.Join('\n', names.Select(name => $"    '{name}': {{type: array, items: {{type: string}}}}"))}"));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(names.Length + 1, Properties(run, "Thing").Count());
    }

    [Fact]
    public void Members_that_differ_in_signs_or_in_case_alone_are_all_there()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfSchemas(
            "Thing:\n  type: object\n  properties: {a_b: {type: string}, a-b: {type: string}, aB: {type: string}, AB: {type: string}, 'a b': {type: string}, ab: {type: string}}"));

        Assert.Equal(["AB", "AB2", "AB3", "AB4", "AB5", "Ab", "AdditionalProperties"], Properties(run, "Thing"));
    }

    [Fact]
    public void Members_of_which_no_name_can_be_made_have_a_name_all_the_same()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfSchemas(
            "Thing:\n  type: object\n  properties: {'': {type: string}, '😀': {type: string}, '>': {type: string}, имя: {type: string}, '1': {type: string}}"));

        Assert.Equal(["Member", "Member2", "GreaterThan", "Имя", "_1", "AdditionalProperties"], Properties(run, "Thing"));
    }

    [Fact]
    public void Locals_of_the_reader_do_not_meet_members_of_similar_names()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfSchemas(
            """
            Thing:
              type: object
              required: [a, aIsPresent]
              properties: {a: {type: [string, 'null']}, aIsPresent: {type: [boolean, 'null']}, a_is_present: {type: string}}
            """));

        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void Schemas_that_differ_in_case_alone_have_files_that_differ_in_more()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfSchemas(
            "User: {type: object, properties: {a: {type: string}}}\nuser: {type: object, properties: {b: {type: string}}}\nUSER: {type: object, properties: {c: {type: string}}}"));

        Assert.Equal(
            run.Sources.Count,
            run.Sources.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(3, run.Sources.Keys.Count(name => name.Contains("/Schemas/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Enum_values_that_no_identifier_can_be_made_of_have_a_name_all_the_same()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfSchemas(
            "Sign: {type: string, enum: ['', ' ', '😀', '+1', '-1', '>=', 'null', 'class', 'Unknown', 'Value', 'Sign', 'active', 'Active', 'Equals', 'Known', '\"', '\\']}"));

        Assert.Equal(17, run.Type("Sign").GetTypeMembers("Known").Single().GetMembers().OfType<IFieldSymbol>().Count() - 1);
    }

    [Fact]
    public void Parameters_may_be_called_what_the_method_has_beside_them()
    {
        string[] names = ["cancellationToken", "body", "request", "requestUri", "class", "this", "global", "_pipeline", "a-b", "a_b", "value", "await", "😀", "T"];
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfPaths(
            $"""
            /things:
              post:
                operationId: class
                parameters:
            {string.Join('\n', names.Select(name => $"      - {{name: '{name}', in: query, schema: {{type: string}}}}"))}
                requestBody: {"{required: true, content: {application/json: {schema: {type: string}}}}"}
                responses: {"{'204': {description: Done.}}"}
            """));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(
            names.Length + 2,
            run.Type("IDefaultClient").GetMembers("ClassAsync").OfType<IMethodSymbol>().Single().Parameters.Length);
    }

    [Fact]
    public void Operations_may_be_called_what_every_client_has()
    {
        string[] names =
            ["Equals", "GetType", "ToString", "WithRawResponse", "Pipeline", "DefaultOperations", "DefaultRequests", "get", "Get", "get async", "getAsync", "string", "😀"];
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfPaths(string.Join('\n', names.Select(
            (name, index) => $"/p{index}: {{get: {{operationId: '{name}', responses: {{'204': {{description: Done.}}}}}}}}"))));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(names.Length, run.Type("IDefaultClient").GetMembers().OfType<IMethodSymbol>().Count(method => method.MethodKind == MethodKind.Ordinary));
    }

    [Fact]
    public void Tags_may_make_the_names_of_the_client_and_of_each_other()
    {
        string[] names = ["Acme", "AcmeClient", "Users", "users", "UsersRaw", "IUsers", "I Users Raw", "Dispose", "Equals", "😀", "class", "Default", "ИмяТега"];
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfPaths(string.Join('\n', names.Select(
            (name, index) => $"/p{index}: {{get: {{tags: ['{name}'], operationId: get, responses: {{'204': {{description: Done.}}}}}}}}"))));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(names.Length, run.Type("IAcmeClient").GetMembers().OfType<IPropertySymbol>().Count());
    }

    [Fact]
    public void Servers_and_security_schemes_may_have_any_name()
    {
        GeneratorRun run = GeneratorRunner.Run(new ApiDocument(
            ApiDocument.Head +
            """
            paths: {}
            servers:
              - {url: 'https://a.example', description: Equals}
              - {url: 'https://b.example', description: AcmeClientServers}
              - {url: 'https://c.example', description: '😀'}
              - {url: 'https://{region}.example/{base}', description: '', variables: {region: {default: eu}, base: {default: v1}}}
            components:
              securitySchemes:
                Equals: {type: http, scheme: bearer}
                AcmeSecuritySchemes: {type: apiKey, in: header, name: X-Key}
                class: {type: http, scheme: basic}
            """));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(4, run.Type("AcmeClientServers").GetMembers().Count(member => member is IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary }));
    }

    private static IEnumerable<string> Properties(GeneratorRun run, string type) => run.Type(type).GetMembers()
        .OfType<IPropertySymbol>()
        .Where(property => !property.IsImplicitlyDeclared)
        .Select(property => property.Name);
}
