using Atlassian.Admin.Gen.Generated.Tests.Support;
using Generated.Compositions;

namespace Atlassian.Admin.Gen.Generated.Tests.Schemas;

public class CompositionTests
{
    [Fact]
    public void All_of_several_schemas_is_one_record_with_the_members_of_all()
    {
        Document document = new()
        {
            Id = "1",
            Note = "required by the third part",
            Title = "t",
            Created = new DateTimeOffset(2026, 1, 15, 0, 0, 0, TimeSpan.Zero),
            Author = new DocumentAuthor { Name = "a" },
            Pages = 3,
        };

        Assert.Equal(
            """{"id":"1","note":"required by the third part","created":"2026-01-15T00:00:00Z","title":"t","author":{"name":"a"},"pages":3}""",
            JsonText.Write(document, Document.JsonConverter.Instance));
        Assert.Equal("$: The required member 'note' is missing or null.", JsonText.Failure("""{"id":"1","title":"t"}""", Document.JsonConverter.Instance));
    }

    [Fact]
    public void Compositions_of_compositions_have_the_members_of_all() =>
        JsonText.AssertRoundTrips("""{"id":"1","note":"n","title":"t","pages":1,"extra":"e"}""", Deep.JsonConverter.Instance);

    [Fact]
    public void A_composition_that_leads_to_itself_has_the_members_of_the_rest() => JsonText.AssertRoundTrips("""{"name":"x"}""", Circle.JsonConverter.Instance);

    [Theory]
    [InlineData("""{"anyOfNull":null}""")]
    [InlineData("""{"anyOfNull":{"id":"1"},"oneOfNull":{"id":"2"},"described":{"id":"3"},"typeArray":5,"scalarOrNull":"2026-01-15"}""")]
    public void A_choice_between_a_schema_and_null_is_that_schema_or_null(string json) => JsonText.AssertRoundTrips(json, Uses.JsonConverter.Instance);

    [Fact]
    public void A_schema_or_null_has_the_type_of_the_schema()
    {
        Uses uses = new() { AnyOfNull = new Base { Id = "1" }, Described = new Base { Id = "2" }, TypeArray = 5, ScalarOrNull = new DateOnly(2026, 1, 15) };

        Assert.Equal("""{"anyOfNull":{"id":"1"},"described":{"id":"2"},"typeArray":5,"scalarOrNull":"2026-01-15"}""", JsonText.Write(uses, Uses.JsonConverter.Instance));
        Assert.Equal("$: The required member 'anyOfNull' is missing or null.", JsonText.Failure("{}", Uses.JsonConverter.Instance));
    }
}
