using System.Text.RegularExpressions;

namespace Atlassian.Admin.Gen.Fuzzing.Trying;

/// <summary>Something that must not be.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Message">What was said, with the names of the document.</param>
internal sealed partial record Finding(string Kind, string Message)
{
    /// <summary>What findings of the same cause have in common.</summary>
    public string Signature => $"{Kind}: {Numbers().Replace(Quoted().Replace(Message.Split('\n')[0], "'…'"), "#")}";

    [GeneratedRegex("'[^']*'|\"[^\"]*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();
}
