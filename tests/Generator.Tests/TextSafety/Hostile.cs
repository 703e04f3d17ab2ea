namespace Atlassian.Admin.Gen.Tests.TextSafety;

/// <summary>The hostile texts as data of theories.</summary>
internal static class Hostile
{
    public static string[] Texts => HostileTexts.Valid;

    public static TheoryData<string> All => [.. HostileTexts.Valid];

    public static TheoryData<string> AllAndUnpaired => [.. HostileTexts.Valid, .. HostileTexts.Unpaired];
}
