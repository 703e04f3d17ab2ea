using Atlassian.Admin.Gen.Generated.Tests.Support;
using Generated.Beside;

namespace Atlassian.Admin.Gen.Generated.Tests.Schemas;

/// <summary>Members beside a choice belong to each of its parts.</summary>
public class ChoiceBesideMembersTests
{
    [Fact]
    public void Each_part_is_a_case_with_the_members_that_stand_beside_the_choice()
    {
        Reply reply = JsonText.Read("""{"kind":"admin","note":"n","silent":true,"tone":"dry","more":1}""", Reply.JsonConverter.Instance);

        Assert.True(reply.TryGetAdminReply(out ReplyAdminReply? admin));
        Assert.Equal("n", admin.Note);
        Assert.True(admin.Silent);
        Assert.Equal(ReplyTone.Dry, admin.Tone);
        Assert.True(JsonText.Read("""{"kind":"robot","model":"m","silent":true}""", Reply.JsonConverter.Instance).TryGetRobot(out _));
    }

    [Theory]
    [InlineData("""{"silent":true,"tone":"dry","kind":"admin","note":"n","more":1}""")]
    [InlineData("""{"silent":false,"kind":"user","text":"t"}""")]
    [InlineData("""{"silent":false,"kind":"robot","model":"m"}""")]
    [InlineData("""{"kind":"new","silent":true}""")]
    public void Replies_come_back_as_they_were(string json) => JsonText.AssertRoundTrips(json, Reply.JsonConverter.Instance);

    [Fact]
    public void A_composition_with_a_choice_is_a_choice_between_compositions()
    {
        Stored stored = JsonText.Read("""{"id":1,"offset":2}""", Stored.JsonConverter.Instance);

        Assert.True(stored.TryGetOption2(out StoredOption2? second));
        Assert.Equal((1, 2), (second.Id, second.Offset));
        Assert.True(JsonText.Read("""{"id":1}""", Stored.JsonConverter.Instance).IsUnknown);
        JsonText.AssertRoundTrips("""{"id":1,"page":2}""", Stored.JsonConverter.Instance);
    }
}
