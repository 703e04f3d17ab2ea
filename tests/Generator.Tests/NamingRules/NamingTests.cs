using Atlassian.Admin.Gen.Parsing;

namespace Atlassian.Admin.Gen.Tests.NamingRules;

public class NamingTests
{
    [Theory]
    [InlineData("account_id", "AccountId")]
    [InlineData("account-id", "AccountId")]
    [InlineData("accountId", "AccountId")]
    [InlineData("AccountId", "AccountId")]
    [InlineData("account id", "AccountId")]
    [InlineData("account.id", "AccountId")]
    [InlineData("ACCOUNT_ID", "AccountId")]
    [InlineData("ID", "ID")]
    [InlineData("URL", "URL")]
    [InlineData("$ref", "Ref")]
    [InlineData("@type", "Type")]
    [InlineData("_id", "Id")]
    [InlineData("x", "X")]
    [InlineData("class", "Class")]
    [InlineData("3scale", "_3scale")]
    [InlineData("1.1", "_1_1")]
    [InlineData("+1", "Plus1")]
    [InlineData("-1", "Minus1")]
    [InlineData("v1.2.3", "V1_2_3")]
    [InlineData("пользователь", "Пользователь")]
    [InlineData("имя_пользователя", "ИмяПользователя")]
    [InlineData("用户", "用户")]
    [InlineData("straße", "Straße")]
    [InlineData("istanbul", "Istanbul")]
    [InlineData("😀", "Fallback")]
    [InlineData("smile😀face", "SmileFace")]
    [InlineData(">=", "GreaterThanEqual")]
    [InlineData("*", "Star")]
    [InlineData("_", "Underscore")]
    [InlineData("", "Fallback")]
    [InlineData("   ", "Fallback")]
    [InlineData("\u200B", "Fallback")]
    [InlineData("a\u200Bb", "AB")]
    [InlineData("\u202Eevil", "Evil")]
    [InlineData("\"); Evil(); //", "Evil")]
    public void Types_and_members_are_named_in_pascal_case(string name, string expected) =>
        Assert.Equal(expected, Naming.Pascal(name, "Fallback"));

    [Theory]
    [InlineData("Account-Id", "accountId")]
    [InlineData("account_id", "accountId")]
    [InlineData("URLPath", "urlPath")]
    [InlineData("UserId", "userId")]
    [InlineData("ID", "id")]
    [InlineData("X", "x")]
    [InlineData("class", "class")]
    [InlineData("Имя", "имя")]
    [InlineData("", "fallback")]
    [InlineData("2fa", "_2fa")]
    public void Parameters_are_named_in_camel_case(string name, string expected) =>
        Assert.Equal(expected, Naming.Camel(name, "fallback"));

    [Fact]
    public void Names_that_are_one_in_CSharp_are_told_apart_by_numbers_in_order()
    {
        NameScope names = new(StringComparer.Ordinal, "Equals");

        Assert.Equal("UserId UserId2 UserId3 EqualsValue EqualsValue2", Claim(names, "UserId UserId UserId Equals Equals"));
    }

    [Fact]
    public void A_number_never_makes_a_name_that_is_there_already()
    {
        NameScope names = new(StringComparer.Ordinal);

        Assert.Equal("A2 A A3", Claim(names, "A2 A A"));
    }

    [Fact]
    public void Names_of_files_differ_in_more_than_case()
    {
        NameScope names = new(StringComparer.OrdinalIgnoreCase, "Client");

        Assert.Equal("User USER2 clientValue", Claim(names, "User USER client"));
    }

    [Theory]
    [InlineData("class", "@class")]
    [InlineData("default", "@default")]
    [InlineData("record", "record")]
    [InlineData("имя", "имя")]
    public void A_keyword_is_escaped(string name, string expected) => Assert.Equal(expected, Model.Text.Identifier.Create(name).Text);

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("1a")]
    [InlineData("a;")]
    [InlineData("@class")]
    [InlineData("a\u202Eb")]
    public void What_is_no_identifier_can_not_be_made_one(string name) =>
        Assert.Throws<ArgumentException>(() => Model.Text.Identifier.Create(name));

    private static string Claim(NameScope scope, string names) => string.Join(' ', names.Split(' ').Select(name => scope.ClaimText(name, "Value")));
}
