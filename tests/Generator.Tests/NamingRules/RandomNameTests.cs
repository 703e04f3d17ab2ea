using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Atlassian.Admin.Gen.Tests.Harness;
using CsCheck;
using Gens = CsCheck.Gen;

namespace Atlassian.Admin.Gen.Tests.NamingRules;

/// <summary>Names of any script and any kind, at random: what is emitted compiles, and nothing unrelated renames it.</summary>
public class RandomNameTests
{
    // A failure that comes and goes helps nobody: the same names every time, and more of them for whoever asks.
    private static readonly int Documents = int.TryParse(Environment.GetEnvironmentVariable("AAG_NAMES"), out int count) ? count : 6;

    private static readonly string[] Words =
    [
        "", " ", "Task", "String", "Client", "System", "Object", "Type", "Acme", "Api", "AcmeClient", "Default", "DefaultClient", "IDefaultClient", "Equals", "ToString", "GetType",
        "JsonConverter", "Known", "Members", "Value", "Match", "Raw", "From", "Item1", "AdditionalItems", "AdditionalProperties", "Headers", "Instance", "Options",
        "class", "record", "void", "value", "await", "field", "user", "User", "USER", "user_id", "userId", "UserID", "x-rate-limit", "@type", "$ref", "1st", "+1", "-1", ">=", "a.b", "a/b",
        "имя", "Имя", "ІМ'Я", "用户", "ユーザー", "المستخدم", "उपयोगकर्ता", "ǆ", "ß", "ı", "İ", "e\u0301", "\u200B", "\u202E", "\u00AD", "😀", "👩‍💻", "𝒳", "\"", "\\", "{", "*/", "//", "\n", "\0",
    ];

    private static readonly Gen<string> Name = Gens.OneOf(
        Gens.Int[0, Words.Length - 1].Select(index => Words[index]),
        Gens.Int[0, Words.Length - 1].Select(index => Words[index]).Array[1, 3].Select(words => string.Concat(words)),
        Gens.Int[0, Words.Length - 1].Select(index => Words[index]).Array[2, 3].Select(words => string.Join('_', words)),
        Gens.String[Gens.Char["aZ_09-.$ éЖ漢"], 0, 6]);

    private static readonly Gen<string[]> Names = Name.Array[8];

    private static readonly Gen<(string[] Schemas, string[] Members, string[] Values, string[] Operations, string[] Tags, string[] Parameters)> Everything =
        Gens.Select(Names, Names, Names, Names, Names, Names);

    public static TheoryData<uint> Seeds => [.. Enumerable.Range(1, Documents).Select(seed => (uint)seed)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Whatever_a_document_calls_its_things_what_is_emitted_compiles(uint seed)
    {
        GeneratorRun run = GeneratorRunner.RunOnce([new ApiDocument(Random(seed).ToJsonString()) { Path = "specs/api.json" }]);

        CleanCompilation.Check(run);
        string[] files = [.. run.Sources.Keys];
        Assert.Equal(files.Length, files.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Something_unrelated_renames_nothing(uint seed)
    {
        JsonObject document = Random(seed);
        ImmutableSortedDictionary<string, string> before = Sources(document);
        Add(document["components"]!["schemas"]!.AsObject(), "Unrelated9", new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["a"] = new JsonObject { ["enum"] = new JsonArray("b") } } });
        Add(document["paths"]!.AsObject(), "/unrelated9", new JsonObject
        {
            ["get"] = new JsonObject { ["operationId"] = "unrelated9", ["tags"] = new JsonArray("Unrelated9"), ["responses"] = new JsonObject { ["204"] = new JsonObject { ["description"] = "" } } },
        });
        ImmutableSortedDictionary<string, string> after = Sources(document);

        // The root names all tags, and the context all types.
        Assert.Empty(before.Where(file => file.Key.Contains("/Schemas/", StringComparison.Ordinal) || file.Key.Contains("/Clients/", StringComparison.Ordinal) || file.Key.Contains("/Headers/", StringComparison.Ordinal))
            .Where(file => !after.TryGetValue(file.Key, out string? text) || text != file.Value)
            .Select(file => file.Key));
    }

    private static JsonObject Random(uint seed) => Document(Everything.Generate(new PCG(0, seed), null, out _));

    private static ImmutableSortedDictionary<string, string> Sources(JsonObject document) =>
        GeneratorRunner.RunOnce([new ApiDocument(document.ToJsonString()) { Path = "specs/api.json" }]).Sources;

    // At the beginning, where it could take any name that comes later.
    private static void Add(JsonObject map, string name, JsonNode value) => map.Insert(0, name, value);

    private static JsonObject Document((string[] Schemas, string[] Members, string[] Values, string[] Operations, string[] Tags, string[] Parameters) names)
    {
        JsonObject schemas = [];
        for (int i = 0; i < names.Schemas.Length; i++)
        {
            schemas[names.Schemas[i]] = Schema(i, names.Members, names.Values);
        }

        JsonObject paths = [];
        for (int i = 0; i < names.Operations.Length; i++)
        {
            JsonObject schema = new() { ["anyOf"] = new JsonArray(Object(names.Members), new JsonObject { ["type"] = "string", ["enum"] = Texts(names.Values) }) };
            paths[$"/p{i}"] = new JsonObject
            {
                ["get"] = new JsonObject
                {
                    ["operationId"] = names.Operations[i],
                    ["tags"] = new JsonArray(names.Tags[i]),
                    ["parameters"] = new JsonArray(
                        [.. names.Parameters.Where(name => name.Length > 0).Distinct().Select(name => new JsonObject { ["name"] = name, ["in"] = "query", ["schema"] = new JsonObject { ["enum"] = new JsonArray("a") } })]),
                    ["responses"] = new JsonObject
                    {
                        ["200"] = new JsonObject
                        {
                            ["description"] = names.Members[i],
                            ["headers"] = Map(names.Members, _ => new JsonObject { ["schema"] = new JsonObject { ["type"] = "integer" } }),
                            ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schema } },
                        },
                    },
                },
            };
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = names.Members[0], ["version"] = "1" },
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
    }

    private static JsonObject Schema(int kind, string[] members, string[] values) => (kind % 5) switch
    {
        0 => Object(members),
        1 => new JsonObject { ["type"] = "string", ["enum"] = Texts(values) },
        2 => new JsonObject { ["oneOf"] = new JsonArray(Object(members[..2]), Object(members[2..4]), new JsonObject { ["type"] = "string" }) },
        3 => new JsonObject { ["prefixItems"] = new JsonArray([.. members[..3].Select((title, i) => new JsonObject { ["title"] = title, ["type"] = i == 0 ? "integer" : "string" })]) },
        _ => new JsonObject { ["enum"] = new JsonArray(1, -1, values[0], true) },
    };

    private static JsonObject Object(string[] members) => new()
    {
        ["type"] = "object",
        ["properties"] = Map(members, name => new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { [name] = new JsonObject { ["type"] = "string" } } }),
    };

    private static JsonObject Map(IEnumerable<string> names, Func<string, JsonNode> value) => new(names.Distinct().Select(name => KeyValuePair.Create(name, (JsonNode?)value(name))));

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Distinct().Select(text => (JsonNode)text)];
}
