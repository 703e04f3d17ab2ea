namespace Atlassian.Admin.Gen.Tests.Harness;

internal static class Prove
{
    /// <summary>Fails with the beginning of what was found, each in full.</summary>
    public static void Nothing(IEnumerable<string> found)
    {
        string all = string.Join('\n', found.Take(8));
        if (all.Length > 0)
        {
            Assert.Fail(all);
        }
    }
}
