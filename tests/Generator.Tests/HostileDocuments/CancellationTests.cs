using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Emission;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Parsing;
using Atlassian.Admin.Gen.Parsing.Operations;
using Atlassian.Admin.Gen.Parsing.Reading;
using Atlassian.Admin.Gen.Parsing.Reading.Loading;
using Atlassian.Admin.Gen.Tests.Harness;
using Atlassian.Admin.Gen.Tests.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Atlassian.Admin.Gen.Tests.HostileDocuments;

/// <summary>A cancellation is seen at once: it goes out from wherever it is looked for, and between two looks lies little work.</summary>
public class CancellationTests
{
    // What .NET allocates in some 50 milliseconds; a loop over ten thousand items that makes something of each takes more.
    private const long MostBetweenChecks = 16_000_000;

    // An emitted file is one text, which is put together in a few copies.
    private const long MostCopied = 40_000_000;

    private const string Everything = """
        openapi: 3.1.0
        info: {title: Acme, version: '1'}
        servers: [{url: 'https://{v}.example', variables: {v: {default: a, enum: [a, b]}}}]
        tags: [{name: T, description: d}]
        paths:
          /a/{id}:
            parameters: [{name: id, in: path, required: true, schema: {type: string}}]
            get: {tags: [T], operationId: getA, responses: {'200': {description: d, headers: {X-A: {schema: {type: integer}}}, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}, '202': {description: d, content: {text/plain: {}}}}}
            post: {tags: [T], requestBody: {content: {application/xml: {schema: {$ref: '#/components/schemas/A'}}}}, responses: {default: {$ref: '#/components/responses/None'}}}
            put: {requestBody: {content: {multipart/form-data: {schema: {$ref: '#/components/schemas/A'}}}}, responses: {'200': {description: d, content: {text/event-stream: {itemSchema: {type: object, properties: {data: {type: string}}}}}}}}
        webhooks: {w: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}
        components:
          securitySchemes: {k: {type: apiKey, in: header, name: X-K}}
          schemas:
            A: {type: object, properties: {e: {enum: [a, b]}, u: {oneOf: [{type: string}, {$ref: '#/components/schemas/B'}]}, t: {prefixItems: [{type: string}, {type: integer}]}, w: {type: wrong}}}
            B: {allOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {b: {type: string}}}]}
        """;

    public static TheoryData<string, string> Large => new()
    {
        { "one scalar", $"{ApiDocument.Head}paths: {{}}\nx-a: {SmallStack.Repeat("word ", 400_000)}\n" },
        { "values of data", $"{ApiDocument.Head}paths: {{}}\nx-a: [{Numbered.List(100_000, "%")}]\n" },
        { "values of data in JSON", $"{{\"openapi\": \"3.1.0\", \"paths\": {{}}, \"x-a\": [{Numbered.List(100_000, "%")}]}}" },
        { "aliases", $"{ApiDocument.Head}paths: {{}}\nx-a: &a [{Numbered.List(1_000, "%")}]\n{Numbered.Lines(100, "x-%: *a")}\n" },
        { "mistakes", ApiDocument.OfSchemas($"A: {{type: object, properties: {{{Numbered.List(5_000, "p%: {type: wrong, minLength: x}")}}}}}").Text },
        { "references", ApiDocument.OfSchemas($"A: {{type: object, properties: {{{Numbered.List(5_000, "p%: {$ref: '#/components/schemas/B'}")}}}}}\nB: {{type: object, properties: {{a: {{type: string}}}}}}").Text },
        { "references that lead nowhere", ApiDocument.OfSchemas($"A: {{type: object, properties: {{{Numbered.List(5_000, "p%: {$ref: '#/components/schemas/X%'}")}}}}}").Text },
        { "members", ApiDocument.OfSchemas($"A: {{type: object, properties: {{{Numbered.List(10_000, "p%: {type: string}")}}}}}").Text },
        { "values of an enumeration", ApiDocument.OfSchemas($"A: {{enum: [{Numbered.List(10_000, "v%")}]}}").Text },
        { "schemas", ApiDocument.OfSchemas(Numbered.Lines(5_000, "S%: {type: object, properties: {a: {type: string}}}")).Text },
        { "cases", ApiDocument.OfSchemas($"A: {{oneOf: [{Numbered.List(1_000, "{$ref: '#/components/schemas/S%'}")}]}}\n{Numbered.Lines(1_000, "S%: {type: object, properties: {a%: {type: string}}}")}").Text },
        { "paths", $"{ApiDocument.Head}paths:\n{Numbered.Lines(1_000, "  /p%: {get: {responses: {'200': {description: d}}}}")}\n" },
        { "fields of a form", ApiDocument.OfPaths("/a: {post: {requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {" + Numbered.List(3_000, "p%: {type: string}") + "}}}}}, responses: {}}}").Text },
        { "members in XML", ApiDocument.OfPaths("/a: {post: {requestBody: {content: {application/xml: {schema: {type: object, properties: {" + Numbered.List(3_000, "p%: {type: string}") + "}}}}}, responses: {}}}").Text },
        { "parameters", ApiDocument.OfPaths("/a: {get: {tags: [T], parameters: [" + Numbered.List(5_000, "{name: p%, in: query, schema: {type: string}}") + "], responses: {}}}").Text },
        { "headers of an answer", ApiDocument.OfPaths("/a: {get: {tags: [T], responses: {'200': {description: d, headers: {" + Numbered.List(5_000, "H%: {schema: {type: integer}}") + "}}}}}").Text },
        { "servers", $"{ApiDocument.Head}paths: {{}}\nservers: [{Numbered.List(10_000, "{url: 'https://a%.example'}")}]\n" },
        { "tags", $"{ApiDocument.Head}tags: [{Numbered.List(5_000, "{name: T%, description: d}")}]\npaths:\n{Numbered.Lines(500, "  /p%: {get: {tags: [T%], responses: {}}}")}\n" },
        { "security schemes", $"{ApiDocument.Head}paths: {{}}\ncomponents:\n  securitySchemes:\n{Numbered.Lines(3_000, "    s%: {type: apiKey, in: header, name: X-%}")}\n" },
        { "webhooks", $"{ApiDocument.Head}webhooks:\n{Numbered.Lines(2_000, "  w%: {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {a%: {type: string}}}}}}}}")}\n" },
    };

    [Fact]
    public void A_cancellation_goes_out_from_wherever_it_is_looked_for()
    {
        int all = Checks(Everything, cancelAt: int.MaxValue);

        Assert.InRange(all, 100, 10_000);
        for (int i = 1; i <= all; i += i < 60 ? 1 : 13)
        {
            // Who catches it on its way goes on to the next check.
            Assert.Equal(i, Checks(Everything, cancelAt: i));
        }
    }

    [Theory]
    [MemberData(nameof(Large))]
    public void Between_two_checks_lies_little_work(string many, string document)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        ApiDocument named = new(document) { Metadata = new Dictionary<string, string> { ["Index"] = "true" } };
        DocumentFile file = DocumentFile.Create((new MemoryText(named), new MemoryOptions(new Dictionary<string, string>(), [named])), token);
        ClientModel client = null!;

        Assert.InRange(MostBetween(() => client = DocumentParser.Parse(file, token).Client!), 0, MostBetweenChecks);
        Assert.InRange(MostBetween(() => Emit(client, token)), 0, MostCopied);
        Assert.NotNull(many);
    }

    [Fact]
    public void Within_one_long_scalar_it_is_looked_for_every_few_thousand_characters()
    {
        int checks = 0;
        CancellationChecks.Observe(
            () => checks++, () => YamlTextWalker.Walk($"a: {SmallStack.Repeat("word ", 100_000)}", ReaderLimits.Default, TestContext.Current.CancellationToken));

        Assert.InRange(checks, 500_000 / 4096, 500_000);
    }

    [Theory]
    [InlineData("3.0.3")]
    [InlineData("3.1.0")]
    [InlineData("3.2.0")]
    public void The_load_by_the_library_is_ended_within_a_few_thousand_nodes(string version)
    {
        JsonObject root = (JsonObject)JsonNode.Parse(
            $"{{\"openapi\": \"{version}\", \"info\": {{\"title\": \"t\", \"version\": \"1\"}}, \"paths\": {{{Numbered.List(1_000, "\"/p%\": {\"get\": {\"responses\": {\"200\": {\"description\": \"d\"}}}}")}}}, "
            + $"\"components\": {{\"schemas\": {{\"A\": {{\"type\": \"object\", \"properties\": {{{Numbered.List(5_000, "\"p%\": {\"type\": \"string\", \"maxLength\": 5}")}}}}}}}}}}}")!;
        JsonNode before = root.DeepClone();
        using CancellationTokenSource source = new();
        int checks = 0;
        CancellationChecks.Observe(() => checks++, () => LoadChecks.Within(root, () => TrialReader.Read(root, source.Token)));

        Assert.InRange(checks, 15, 25);
        Assert.True(JsonNode.DeepEquals(before, root));
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => LoadChecks.Within(root, () => TrialReader.Read(root, source.Token)));
        Assert.True(JsonNode.DeepEquals(before, root));
    }

    [Fact]
    public void What_the_library_is_stopped_by_is_no_part_of_a_schema()
    {
        DocumentReadResult result = Documents.ReadSchemas($"A: {{type: object, properties: {{{Numbered.List(2_000, "p%: {type: string, maxLength: 5}")}}}}}");

        IEnumerable<Microsoft.OpenApi.IOpenApiSchema> members = result.Schema("A").Properties!.Values;
        Assert.Contains(members, member => member.Extensions is { Count: > 0 });
        Assert.Single(members.Select(SchemaText.Of).Distinct());
    }

    private static long MostBetween(Action work)
    {
        long most = 0;
        long last = GC.GetAllocatedBytesForCurrentThread();
        CancellationChecks.Observe(Look, work);
        Look();
        return most;

        void Look()
        {
            long now = GC.GetAllocatedBytesForCurrentThread();
            most = Math.Max(most, now - last);
            last = now;
        }
    }

    private static void Emit(ClientModel client, CancellationToken token)
    {
        Each([client.Root], RootClientEmitter.Emit);
        Each([client.SecuritySchemes], SecuritySchemesEmitter.Emit);
        Each([client.JsonContext], JsonContextEmitter.Emit);
        Each(client.TagClients, TagClientEmitter.Emit);
        Each(client.Records, RecordEmitter.Emit);
        Each(client.Enums, EnumEmitter.Emit);
        Each(client.Unions, UnionEmitter.Emit);
        Each(client.XmlRecords, XmlRecordEmitter.Emit);
        Each(client.ResponseHeaders, ResponseHeadersEmitter.Emit);
        Each(client.Webhooks, WebhooksEmitter.Emit);
        Each(client.Index, IndexEmitter.Emit);

        void Each<T>(EquatableArray<T> models, Func<T, CancellationToken, EmittedFile> emit)
            where T : IEmittedModel, IEquatable<T>
        {
            foreach (T model in models)
            {
                Assert.Null(GuardedEmission.Emit(model, emit, token).Failure);
            }
        }
    }

    private static int Checks(string document, int cancelAt)
    {
        using CancellationTokenSource source = new();
        int checks = 0;
        Exception? failure = Record.Exception(() => Run(document, Look, source.Token));
        Assert.Equal(cancelAt == int.MaxValue, failure is null);
        Assert.True(failure is null or OperationCanceledException, failure?.ToString());
        return checks;

        void Look()
        {
            if (++checks == cancelAt)
            {
                source.Cancel();
            }
        }
    }

    private static void Run(string text, Action observer, CancellationToken cancellationToken)
    {
        ApiDocument document = new(text) { Metadata = new Dictionary<string, string> { ["Index"] = "true" } };
        CSharpGeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new OpenApiClientGenerator().AsSourceGenerator()], [new MemoryText(document)], Consumer.ParseOptions, new MemoryOptions(new Dictionary<string, string>(), [document]));
        CancellationChecks.Observe(observer, () => driver.RunGenerators(Consumer.Compilation, cancellationToken));
    }
}
