using Atlassian.Admin.Gen.Generated.Tests.Support;
using Generated.Discriminators;

namespace Atlassian.Admin.Gen.Generated.Tests.Schemas;

public class DiscriminatorTests
{
    [Theory]
    [InlineData("""{"petType":"Cat","lives":9}""", "cat")]
    [InlineData("""{"lives":9,"petType":"Dog"}""", "dog")]
    [InlineData("""{"petType":"Fish","lives":1}""", "fish")]
    [InlineData("""{"petType":"Bird","lives":1}""", "unknown")]
    [InlineData("""{"nested":{"petType":"Cat"},"lives":9}""", "unknown")]
    [InlineData("[]", "unknown")]
    public void Without_a_mapping_the_value_is_the_name_of_the_schema(string json, string expected)
    {
        Pet pet = JsonText.Read(json, Pet.JsonConverter.Instance);

        Assert.Equal(expected, pet.Match(_ => "cat", _ => "dog", _ => "fish", _ => "unknown"));
        Assert.Equal(pet, JsonText.Read(JsonText.Write(pet, Pet.JsonConverter.Instance), Pet.JsonConverter.Instance));
    }

    [Theory]
    [InlineData("""{"kind":"day"}""", "sun")]
    [InlineData("""{"kind":"night","phase":"new"}""", "moon")]
    [InlineData("""{"kind":"Moon"}""", "moon")]
    [InlineData("""{"kind":"dusk"}""", "unknown")]
    public void A_mapping_says_what_values_stand_for(string json, string expected)
    {
        Mapped mapped = JsonText.Read(json, Mapped.JsonConverter.Instance);

        Assert.Equal(expected, mapped.Match(_ => "sun", _ => "moon", _ => "unknown"));
        Assert.Equal(json, JsonText.Write(mapped, Mapped.JsonConverter.Instance));
    }

    [Theory]
    [InlineData("""{"kind":"ship","rig":"sail","masts":3}""", typeof(SailingShip))]
    [InlineData("""{"rig":"motor","screws":2,"kind":"ship"}""", typeof(MotorShip))]
    [InlineData("""{"kind":"ship","rig":"oars"}""", typeof(ShipBase))]
    [InlineData("""{"kind":"car","doors":5,"rig":"sail"}""", typeof(Car))]
    public void A_case_with_a_discriminator_of_its_own_is_told_further_by_it(string json, Type expected)
    {
        Vehicle vehicle = JsonText.Read(json, Vehicle.JsonConverter.Instance);

        object found = vehicle.Match<object>(value => value, value => value, value => value, value => value, value => value, value => value);
        Assert.Equal(expected, found.GetType());
    }

    [Fact]
    public void A_new_object_has_its_value_of_the_discriminator()
    {
        Assert.Equal("""{"petType":"Cat","lives":9}""", JsonText.Write(new Cat { Lives = 9 }, Pet.JsonConverter.Instance));
        Assert.Equal("""{"petType":"Dog"}""", JsonText.Write(new Dog(), Pet.JsonConverter.Instance));
        Assert.Equal("""{"petType":"Fish"}""", JsonText.Write(new Fish(), Pet.JsonConverter.Instance));
        Assert.Equal("""{"kind":"night"}""", JsonText.Write(new Moon(), Mapped.JsonConverter.Instance));
        Assert.Equal("""{"type":"lion","name":"Leo"}""", JsonText.Write(new Lion { Name = "Leo" }, Animal.JsonConverter.Instance));
        Assert.Equal("""{"species":"Moss"}""", JsonText.Write(new Moss(), Plant.JsonConverter.Instance));
    }

    [Fact]
    public void A_union_of_unions_finds_the_case_by_their_discriminators()
    {
        Assert.True(JsonText.Read("""{"petType":"Dog","bark":"woof"}""", PetOrMapped.JsonConverter.Instance).TryGetPet(out Pet? pet));
        Assert.True(pet.TryGetDog(out _));
        Assert.True(JsonText.Read("""{"kind":"night"}""", PetOrMapped.JsonConverter.Instance).TryGetMapped(out Mapped? mapped));
        Assert.True(mapped.TryGetMoon(out _));
        Assert.True(JsonText.Read("""{"kind":"dusk"}""", PetOrMapped.JsonConverter.Instance).IsUnknown);
    }

    [Fact]
    public void Where_a_base_is_used_all_that_extend_it_can_stand_over_several_levels()
    {
        const string Json = """{"animals":[{"type":"lion","name":"Leo","claws":18,"mane":true},{"type":"Feline","claws":18},{"type":"Animal","name":"Any"},{"type":"Snake","length":3}],"plant":{"species":"Tree","height":3}}""";
        Zoo zoo = JsonText.Read(Json, Zoo.JsonConverter.Instance);

        Assert.Equal(["Leo", "18", "Any", "3"], zoo.Animals!.Select(animal => animal.Match(
            feline => $"{feline.Claws}", lion => lion.Name!, other => other.Name ?? other.AdditionalProperties["length"].GetRawText(), unknown => "unknown")));
        Assert.True(zoo.Plant!.TryGetTree(out Tree? tree));
        Assert.Equal(3, tree.Height);
        Assert.Equal(Json, JsonText.Write(zoo, Zoo.JsonConverter.Instance));
    }

    [Fact]
    public void A_discriminator_that_the_cases_do_not_name_and_that_differs_between_unions_is_written_by_the_union()
    {
        Rock rock = new() { Weight = 3 };

        Assert.Equal("""{"weight":3}""", JsonText.Write(rock, Rock.JsonConverter.Instance));
        Assert.Equal("""{"kind":"rock","weight":3}""", JsonText.Write(rock, ByKind.JsonConverter.Instance));
        Assert.Equal("""{"sort":"r","weight":3}""", JsonText.Write(rock, BySort.JsonConverter.Instance));
        Assert.True(JsonText.Read("""{"weight":3,"kind":"rock"}""", ByKind.JsonConverter.Instance).TryGetRock(out Rock? read));
        Assert.Equal("""{"weight":4,"kind":"rock"}""", JsonText.Write(read with { Weight = 4 }, ByKind.JsonConverter.Instance));
    }
}
