using Atlassian.Admin.Gen.Tests.Harness;
using Atlassian.Admin.Gen.Tests.Incrementality;

namespace Atlassian.Admin.Gen.Tests.SeveralFiles;

/// <summary>A document in several files, all of them additional files of the project.</summary>
public class ReferenceToFileTests
{
    private static readonly ApiDocument Common = Part("specs/common/types.yaml", """
        Error: {type: object, required: [code], properties: {code: {type: integer}, cause: {$ref: '#/Error'}}}
        Money: {type: object, properties: {amount: {type: number}, unit: {$ref: '../units.json#/definitions/Unit'}}}
        """);

    private static readonly ApiDocument Units = Part("specs/units.json", """{"definitions": {"Unit": {"type": "string", "enum": ["EUR", "USD"]}}}""");

    [Fact]
    public void Schemas_of_other_files_are_types_of_the_client()
    {
        GeneratorRun run = GeneratorRunner.Run(Schemas("Order: {type: object, properties: {total: {$ref: 'common/types.yaml#/Money'}}}"), Common, Units);

        Assert.Empty(run.Diagnostics);
        Assert.Equal("Money?", PropertyType(run, "Order", "Total"));
        Assert.Equal("Unit?", PropertyType(run, "Money", "Unit"));
        Assert.DoesNotContain(run.Sources.Keys, name => name.EndsWith("/Error.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void A_reference_within_another_file_means_that_file()
    {
        GeneratorRun run = GeneratorRunner.Run(
            Schemas("Failure: {$ref: 'common/types.yaml#/Error'}\nOther: {type: object, properties: {code: {type: string}}}"), Common, Units);

        Assert.Empty(run.Diagnostics);
        Assert.Equal("Failure?", PropertyType(run, "Failure", "Cause"));
    }

    [Fact]
    public void A_component_that_is_a_reference_to_another_file_names_the_type()
    {
        GeneratorRun run = GeneratorRunner.Run(
            Schemas("Problem: {$ref: common/types.yaml#/Error}\nList: {type: array, items: {$ref: common/types.yaml#/Error}}\nUse: {properties: {all: {$ref: '#/components/schemas/List'}}}"),
            Common,
            Units);

        Assert.Empty(run.Diagnostics);
        Assert.Equal("IReadOnlyList<Problem>?", PropertyType(run, "Use", "All"));
        Assert.DoesNotContain(run.Sources.Keys, name => name.EndsWith("/Error.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_the_document_has_already_gets_that_of_the_file_in_front()
    {
        GeneratorRun run = GeneratorRunner.Run(
            Schemas("Error: {type: object, properties: {text: {type: string}}}\nUse: {properties: {error: {$ref: common/types.yaml#/Error}}}"), Common, Units);

        Assert.Equal("TypesError?", PropertyType(run, "Use", "Error"));
    }

    [Fact]
    public void A_file_that_is_one_schema_gives_it_its_name()
    {
        GeneratorRun run = GeneratorRunner.Run(
            Schemas("Use: {properties: {pet: {$ref: './pets/small-pet.yml'}}}"), Part("specs/pets/small-pet.yml", "type: object\nproperties: {name: {type: string}}"));

        Assert.Equal("SmallPet?", PropertyType(run, "Use", "Pet"));
    }

    [Fact]
    public void Paths_parameters_responses_and_bodies_may_stand_in_other_files()
    {
        GeneratorRun run = GeneratorRunner.Run(
            ApiDocument.OfPaths("/pets/{id}: {$ref: paths/pet.yaml}") with { Path = "specs/api.yaml" },
            Part("specs/paths/pet.yaml", """
                parameters: [{$ref: '../shared.yaml#/parameters/Id'}]
                put:
                  operationId: putPet
                  tags: [Pets]
                  requestBody: {$ref: '../shared.yaml#/bodies/Pet'}
                  responses:
                    '200': {$ref: '../shared.yaml#/responses/Pet'}
                    '404': {$ref: '../shared.yaml#/responses/Gone'}
                """),
            Part("specs/shared.yaml", """
                parameters: {Id: {name: id, in: path, required: true, schema: {type: integer}}}
                bodies: {Pet: {required: true, content: {application/json: {schema: {$ref: '#/Pet'}}}}}
                responses:
                  Pet: {description: A pet., content: {application/json: {schema: {$ref: '#/Pet'}}}}
                  Gone: {description: None., content: {application/json: {schema: {$ref: 'shared.yaml#/Problem'}}}}
                Pet: {type: object, properties: {name: {type: string}}}
                Problem: {type: object, properties: {reason: {type: string}}}
                """));

        Assert.Empty(run.Diagnostics);
        string client = run.Source("PetsClient.g.cs");
        Assert.Contains("        long id,\n        global::Acme.Api.Pet body,\n", client, StringComparison.Ordinal);
        Assert.Contains("global::Acme.Api.Problem", client, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_may_refer_to_each_other_and_back_to_the_document()
    {
        GeneratorRun run = GeneratorRunner.Run(
            Schemas("Node: {type: object, properties: {left: {$ref: 'a.yaml#/Left'}}}"),
            Part("specs/a.yaml", "Left: {type: object, properties: {right: {$ref: 'b.yaml#/Right'}}}"),
            Part("specs/b.yaml", "Right: {type: object, properties: {left: {$ref: 'a.yaml#/Left'}, node: {$ref: 'api.yaml#/components/schemas/Node'}}}"));

        Assert.Empty(run.Diagnostics);
        Assert.Equal("Left?", PropertyType(run, "Right", "Left"));
        Assert.Equal("Node?", PropertyType(run, "Right", "Node"));
    }

    [Fact]
    public void Parts_of_another_document_may_be_referred_to_while_it_has_a_client_of_its_own()
    {
        GeneratorRun run = GeneratorRunner.Run(
            Schemas("Use: {properties: {pet: {$ref: 'pets.yaml#/components/schemas/Pet'}}}"),
            ApiDocument.OfSchemas("Pet: {type: object, properties: {name: {type: string}}}") with { Path = "specs/pets.yaml", Namespace = "Acme.Pets" });

        Assert.Equal("Pet?", PropertyType(run, "Use", "Pet"));
        Assert.NotNull(run.Type("Pet", "Acme.Pets"));
    }

    [Fact]
    public void A_document_that_is_a_part_by_its_metadata_has_no_client()
    {
        GeneratorRun run = GeneratorRunner.Run(
            Schemas("Use: {properties: {pet: {$ref: 'pets.yaml#/components/schemas/Pet'}}}"),
            ApiDocument.OfSchemas("Pet: {type: object, properties: {name: {type: string}}}") with { Path = "specs/pets.yaml", Namespace = "Acme.Pets", IsPart = true });

        Assert.All(run.Sources.Keys, name => Assert.StartsWith("Acme.Api/", name, StringComparison.Ordinal));
    }

    [Fact]
    public void A_discriminator_s_mapping_may_name_schemas_of_other_files()
    {
        GeneratorRun run = GeneratorRunner.Run(
            Schemas("""
                Pet:
                  oneOf: [{$ref: 'cat.yaml'}, {$ref: 'dog.yaml#/Dog'}]
                  discriminator: {propertyName: kind, mapping: {meow: cat.yaml, woof: 'dog.yaml#/Dog'}}
                Use: {properties: {pet: {$ref: '#/components/schemas/Pet'}}}
                """),
            Part("specs/cat.yaml", "type: object\nrequired: [kind]\nproperties: {kind: {type: string}}"),
            Part("specs/dog.yaml", "Dog: {type: object, required: [kind], properties: {kind: {type: string}}}"));

        Assert.Empty(run.Diagnostics);
        Assert.Contains("\"meow\"", string.Concat(run.Sources.Values), StringComparison.Ordinal);
        Assert.Contains("\"woof\"", string.Concat(run.Sources.Values), StringComparison.Ordinal);
    }

    [Fact]
    public void An_anchor_of_another_file_is_found()
    {
        GeneratorRun run = GeneratorRunner.Run(
            Schemas("Use: {properties: {pet: {$ref: 'pets.yaml#cat'}}}"), Part("specs/pets.yaml", "- {$anchor: cat, title: Cat, type: object, properties: {n: {type: string}}}"));

        Assert.Empty(run.Diagnostics);
        Assert.Contains(run.Type("Use").GetMembers("Pet"), property => property is not null);
    }

    [Fact]
    public void What_is_wrong_in_another_file_is_said_there_once()
    {
        ApiDocument wrong = Part("specs/wrong.yaml", "A:\n  type: object\n  properties:\n    a: {$ref: '#/None'}\n    b: {type: 7}");
        GeneratorRun run = GeneratorRunner.Run(
            Schemas("Use: {properties: {a: {$ref: 'wrong.yaml#/A'}}}"),
            Schemas("Use: {properties: {a: {$ref: 'wrong.yaml#/A'}}}") with { Path = "specs/second.yaml", Namespace = "Acme.Second" },
            wrong);

        Assert.Equal(["AAG005 specs/wrong.yaml(4,15)", "AAG008 specs/wrong.yaml(5,15)"], run.DiagnosticPlaces);
    }

    [Fact]
    public void A_file_that_can_t_be_read_is_said_there_and_not_at_every_reference()
    {
        GeneratorRun run = GeneratorRunner.Run(
            Schemas("Use: {properties: {a: {$ref: 'wrong.json#/A'}, b: {$ref: 'wrong.json#/B'}}}"), Part("specs/wrong.json", "{\"A\": "));

        Assert.Equal("AAG001", Assert.Single(run.Result.Diagnostics).Id);
        Assert.StartsWith("specs/wrong.json(1,", run.Diagnostics[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none.yaml#/A", "AAG011")]
    [InlineData("types.yaml#/A", "AAG011")]
    [InlineData("/specs/common/types.yaml#/Error", "AAG011")]
    [InlineData("file:///specs/common/types.yaml#/Error", "AAG011")]
    [InlineData("https://example.com/common/types.yaml#/Error", "AAG011")]
    [InlineData("../../../common/types.yaml#/Error", "AAG011")]
    [InlineData("common/types.yaml#/None", "AAG005")]
    public void What_is_no_file_of_the_project_or_not_in_it_is_diagnosed(string reference, string id)
    {
        GeneratorRun run = GeneratorRunner.Run(Schemas($"Use: {{properties: {{a: {{$ref: '{reference}'}}}}}}"), Common, Units);

        Assert.Equal(id, Assert.Single(run.Result.Diagnostics).Id);
        Assert.Equal("JsonElement?", PropertyType(run, "Use", "A"));
    }

    [Theory]
    [InlineData("common/types.yaml#/Error")]
    [InlineData("./common/../common/types.yaml#/Error")]
    [InlineData("../specs/common/types.yaml#/Error")]
    [InlineData("common%2Ftypes.yaml#%2FError")]
    [InlineData("common\\types.yaml#/Error")]
    [InlineData("Common/Types.yaml#/Error")]
    public void An_address_of_a_file_may_be_written_in_several_ways(string reference)
    {
        GeneratorRun run = GeneratorRunner.Run(Schemas($"Use: {{properties: {{a: {{$ref: '{reference}'}}}}}}"), Common, Units);

        Assert.Empty(run.Diagnostics);
        Assert.Equal("Error?", PropertyType(run, "Use", "A"));
    }

    [Fact]
    public void An_edit_of_another_file_emits_what_depends_on_it_and_nothing_of_documents_that_don_t_refer_to_it()
    {
        ApiDocument unrelated = Schemas("A: {type: object, properties: {a: {type: string}}}") with { Path = "specs/second.yaml", Namespace = "Acme.Second" };
        ApiDocument first = Schemas("Use: {properties: {a: {$ref: 'common/types.yaml#/Money'}}}");
        EditingSession session = new(first, unrelated, Common, Units);

        Assert.Equal(["Acme.Api/Schemas/Unit.g.cs"], session.Save(Units with { Text = Units.Text.Replace("USD", "CHF", StringComparison.Ordinal) }));
        Assert.Empty(session.Save(Part("specs/other.yaml", "A: {}")));
    }

    private static ApiDocument Schemas(string schemas) => ApiDocument.OfSchemas(schemas) with { Path = "specs/api.yaml" };

    private static ApiDocument Part(string path, string text) => new(text) { Path = path, IsNamed = false, Namespace = null, ClientName = null };

    private static string PropertyType(GeneratorRun run, string type, string property) => run.Type(type)
        .GetMembers(property).OfType<Microsoft.CodeAnalysis.IPropertySymbol>().Single().Type
        .ToDisplayString(Microsoft.CodeAnalysis.SymbolDisplayFormat.MinimallyQualifiedFormat);
}
