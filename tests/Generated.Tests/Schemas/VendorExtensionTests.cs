using Atlassian.Admin.Gen.Generated.Tests.Support;
using Generated.Vendor2;

namespace Atlassian.Admin.Gen.Generated.Tests.Schemas;

/// <summary>What extensions say of types, in a document of Swagger 2.0.</summary>
public class VendorExtensionTests
{
    [Fact]
    public void Types_and_members_have_the_names_that_the_document_gives_them_in_clients()
    {
        FishBase fish = JsonText.Read("""{"fish.type":"Fish","name":"Bob","size":{"cm":12.5},"caught":"2026-01-15"}""", FishBase.JsonConverter.Instance);

        Assert.Equal("Bob", fish.GivenName);
        Assert.Equal(new BodyLength { Cm = 12.5 }, fish.Length);
        Assert.Equal("""{"fish.type":"Fish","name":"Bob","size":{"cm":12.5},"caught":"2026-01-15"}""", JsonText.Write(fish, FishBase.JsonConverter.Instance));
    }

    [Fact]
    public void A_discriminator_value_of_its_own_tells_a_type_of_any_level()
    {
        Fish fish = JsonText.Read(
            """{"fish.type":"salmon/smart","location":"sea","iq":100,"friends":[{"fish.type":"salmon/wild"},{"fish.type":"Fish"},{"fish.type":"new"}],"more":{"a":1}}""",
            Fish.JsonConverter.Instance);

        Assert.True(fish.TryGetSmartSalmon(out SmartSalmon? smart));
        Assert.Equal(100, smart.Iq);
        Assert.True(smart.Friends![0].TryGetSalmon(out _));
        Assert.True(smart.Friends[1].TryGetBase(out _));
        Assert.True(smart.Friends[2].TryGetBase(out _));
        Assert.Equal("1", smart.AdditionalProperties["more"]["a"].GetRawText());
    }

    [Fact]
    public void A_new_object_has_the_value_of_its_type() =>
        Assert.Equal("""{"fish.type":"salmon/smart","iq":1}""", JsonText.Write(new SmartSalmon { Iq = 1 }, SmartSalmon.JsonConverter.Instance));
}
