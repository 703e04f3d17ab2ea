using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.Filtering;

/// <summary>A project takes the operations of a document that it wants, and the types that they lead to.</summary>
public class FilterTests
{
    private static readonly ApiDocument Document = ApiDocument.OfPaths(
        """
        /users:
          get: {operationId: listUsers, tags: [Users], responses: {'200': {$ref: '#/components/responses/Users'}}}
          post: {operationId: addUser, tags: [Users, Admin], requestBody: {$ref: '#/components/requestBodies/User'}, responses: {'204': {description: Done.}}}
        /users/{id}:
          parameters: [{$ref: '#/components/parameters/Id'}]
          delete: {operationId: removeUser, tags: [Admin], responses: {'204': {description: Done.}}}
        /pets:
          get: {tags: [Pets], responses: {'200': {description: Pets., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}
        /ping:
          get: {operationId: ping, responses: {'204': {description: Done.}}}
        """,
        """
        components:
          parameters:
            Id: {name: id, in: path, required: true, schema: {$ref: '#/components/schemas/UserId'}}
          requestBodies:
            User: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/NewUser'}}}}
          responses:
            Users: {description: Users., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/User'}}}}}
          schemas:
            UserId: {type: string, enum: [me, you]}
            NewUser: {type: object, properties: {name: {type: string}}}
            User: {type: object, properties: {address: {$ref: '#/components/schemas/Address'}}}
            Address: {type: object, properties: {street: {type: string}}}
            Pet: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind, mapping: {fish: Fish}}}
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}
            Lion: {allOf: [{$ref: '#/components/schemas/Cat'}, {properties: {mane: {type: boolean}}}]}
            Fish: {type: object, required: [kind], properties: {kind: {type: string}, fins: {type: integer}}}
            Unused: {type: object, properties: {nothing: {type: string}}}
        """);

    [Theory]
    [InlineData("IncludeTags", "Users", "AddUser ListUsers")]
    [InlineData("IncludeTags", "users, pets", "AddUser GetPets ListUsers")]
    [InlineData("IncludeTags", "Default", "Ping")]
    [InlineData("ExcludeTags", "Admin;Pets", "ListUsers Ping")]
    [InlineData("IncludePaths", "/users*", "AddUser ListUsers RemoveUser")]
    [InlineData("IncludePaths", "/users/{id}", "RemoveUser")]
    [InlineData("ExcludePaths", "*p*", "AddUser ListUsers RemoveUser")]
    [InlineData("IncludeOperations", "*User", "AddUser RemoveUser")]
    [InlineData("IncludeOperations", "GET /pets,ping", "GetPets Ping")]
    [InlineData("ExcludeOperations", "GET *", "AddUser RemoveUser")]
    public void An_option_selects_operations(string option, string value, string operations)
    {
        GeneratorRun run = GeneratorRunner.Run(With((option, value)));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(operations.Split(' '), Operations(run));
    }

    [Fact]
    public void What_any_include_names_is_emitted_unless_an_exclude_names_it_too()
    {
        GeneratorRun run = GeneratorRunner.Run(With(("IncludeTags", "Users"), ("IncludePaths", "/ping"), ("ExcludeOperations", "addUser")));

        Assert.Equal(["ListUsers", "Ping"], Operations(run));
    }

    [Theory]
    [InlineData("listUsers", "Address User")]
    [InlineData("addUser", "NewUser")]
    [InlineData("removeUser", "UserId")]
    [InlineData("GET /pets", "Cat Fish Lion Pet PetBase")]
    [InlineData("ping", "")]
    public void Only_types_that_a_wanted_operation_leads_to_are_emitted(string operation, string types)
    {
        GeneratorRun run = GeneratorRunner.Run(With(("IncludeOperations", operation)));

        Assert.Equal(
            types.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            run.Sources.Keys.Where(name => name.Contains("/Schemas/", StringComparison.Ordinal)).Select(name => Path.GetFileName(name).Replace(".g.cs", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_a_filter_every_schema_is_emitted() =>
        Assert.Contains("Acme.Api/Schemas/Unused.g.cs", GeneratorRunner.Run(Document).Sources.Keys);

    [Fact]
    public void A_pattern_that_selects_nothing_is_named()
    {
        GeneratorRun run = GeneratorRunner.Run(With(("IncludeTags", "Users;Uesrs"), ("ExcludePaths", "/none")));

        Assert.Equal(
            [
                "specs/api.yaml(1,1): AAG012: '/none' of ExcludePaths selects no operation of the document. Correct it, or take it out.",
                "specs/api.yaml(1,1): AAG012: 'Uesrs' of IncludeTags selects no operation of the document. Correct it, or take it out.",
            ],
            run.Diagnostics);
        Assert.Equal(["AddUser", "ListUsers"], Operations(run));
    }

    [Fact]
    public void A_filter_that_selects_nothing_at_all_leaves_a_client_without_operations()
    {
        GeneratorRun run = GeneratorRunner.Run(With(("IncludeTags", "None")));

        Assert.Equal("AAG012", Assert.Single(run.Result.Diagnostics).Id);
        Assert.Contains("Acme.Api/AcmeClient.g.cs", run.Sources.Keys);
    }

    [Theory]
    [InlineData("ExcludePaths takes out every operation that is included, and the client has none", "ExcludePaths", "*")]
    [InlineData("ExcludeTags takes out every operation that is included, and the client has none", "IncludeOperations", "removeUser", "ExcludeTags", "Admin")]
    [InlineData("ExcludeTags and ExcludePaths takes out every operation that is included, and the client has none", "IncludeTags", "Users", "ExcludeTags", "Admin", "ExcludePaths", "/users")]
    public void Patterns_that_together_leave_nothing_are_named(string message, params string[] options)
    {
        GeneratorRun run = GeneratorRunner.Run(With([.. options.Chunk(2).Select(option => (option[0], option[1]))]));

        Assert.Equal([$"specs/api.yaml(1,1): AAG012: {message}. Correct it, or take it out."], run.Diagnostics);
    }

    [Fact]
    public void A_document_without_operations_has_nothing_to_select()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfPaths("{}") with { Metadata = new Dictionary<string, string> { ["IncludeTags"] = "*", ["ExcludeTags"] = "Admin" } });

        Assert.Equal(["AAG012", "AAG012"], run.Result.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Nothing_is_said_about_what_is_not_wanted()
    {
        ApiDocument document = ApiDocument.OfPaths("""
            /good: {get: {operationId: good, tags: [Good], responses: {'204': {description: Done.}}}}
            /bad: {get: {operationId: bad, tags: [Bad], parameters: [{$ref: '#/none'}], responses: {'200': {content: {application/json: {schema: {type: 7}}}}}}}
            """);

        Assert.NotEmpty(GeneratorRunner.Run(document).Diagnostics);
        Assert.Empty(GeneratorRunner.Run(document with { Metadata = new Dictionary<string, string> { ["IncludeTags"] = "Good" } }).Diagnostics);
    }

    [Fact]
    public void Paths_that_stand_in_other_files_are_filtered_like_those_of_the_document()
    {
        GeneratorRun run = GeneratorRunner.Run(
            ApiDocument.OfPaths("/a: {$ref: paths.yaml#/a}\n/b: {$ref: paths.yaml#/b}") with { Metadata = new Dictionary<string, string> { ["IncludeOperations"] = "getA" } },
            new ApiDocument("""
                a: {get: {operationId: getA, tags: [T], responses: {'200': {description: A., content: {application/json: {schema: {$ref: '#/A'}}}}}}}
                b: {get: {operationId: getB, tags: [T], responses: {'200': {description: B., content: {application/json: {schema: {$ref: '#/B'}}}}}}}
                A: {type: object, properties: {a: {type: string}}}
                B: {type: object, properties: {b: {type: string}}}
                """) { Path = "specs/paths.yaml", IsNamed = false });

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["GetA"], Operations(run));
        Assert.DoesNotContain("Acme.Api/Schemas/B.g.cs", run.Sources.Keys);
    }

    private static ApiDocument With(params (string Option, string Value)[] options) =>
        Document with { Metadata = options.ToDictionary(option => option.Option, option => option.Value) };

    private static IEnumerable<string> Operations(GeneratorRun run) => run.Compilation.GlobalNamespace.GetNamespaceMembers()
        .Single(member => member.Name == "Acme").GetNamespaceMembers().Single()
        .GetTypeMembers().Where(type => type.Name.EndsWith("Client", StringComparison.Ordinal) && type.Name[0] == 'I' && !type.Name.EndsWith("RawClient", StringComparison.Ordinal))
        .SelectMany(type => type.GetMembers().OfType<Microsoft.CodeAnalysis.IMethodSymbol>())
        .Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal))
        .Select(method => method.Name[..^"Async".Length])
        .Order(StringComparer.Ordinal);
}
