namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>Names the cases of a result union.</summary>
internal static class ResultNames
{
    // The field's names, which are those of System.Net.HttpStatusCode; «OK» is written as a word.
    private static readonly Dictionary<string, string> Statuses = new(StringComparer.OrdinalIgnoreCase)
    {
        ["200"] = "Ok",
        ["201"] = "Created",
        ["202"] = "Accepted",
        ["203"] = "NonAuthoritativeInformation",
        ["204"] = "NoContent",
        ["205"] = "ResetContent",
        ["206"] = "PartialContent",
        ["207"] = "MultiStatus",
        ["208"] = "AlreadyReported",
        ["226"] = "IMUsed",
        ["2XX"] = "Success",
        ["default"] = "Default",
    };

    /// <summary>The name of a status, such as <c>Accepted</c> for 202.</summary>
    public static string OfStatus(string status) => Statuses.TryGetValue(status, out string? name) ? name : Naming.Pascal("status " + status, "Status");

    /// <summary>The name of a media type, such as <c>Csv</c> for <c>text/csv</c> and <c>Image</c> for <c>image/*</c>.</summary>
    public static string OfMediaType(string mediaType)
    {
        string[] parts = MediaTypes.Essence(mediaType).Split('/');
        string subtype = parts[parts.Length - 1];
        return Naming.Pascal(subtype == "*" ? parts[0].Replace("*", "any") : subtype.StartsWith("x-", StringComparison.Ordinal) ? subtype.Substring(2) : subtype, "Body");
    }
}
