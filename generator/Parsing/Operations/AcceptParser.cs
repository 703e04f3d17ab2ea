using Atlassian.Admin.Gen.Model;

namespace Atlassian.Admin.Gen.Parsing.Operations;

/// <summary>Makes the parameter with which a caller asks for one of the media types that a response may have.</summary>
internal static class AcceptParser
{
    /// <summary>The parameter; null where no response leaves a choice.</summary>
    public static ParameterModel? Parse(IEnumerable<List<BodyChoice>> responses, NameScope names)
    {
        List<string> mediaTypes = [.. responses.Where(choices => choices.Count > 1).SelectMany(choices => choices).Select(choice => choice.Name).Distinct()];
        return mediaTypes.Count == 0 ? null : MediaTypeParameter.Create(
            names.Claim("accept", "Type"),
            "Accept",
            ParameterLocationKind.Header,
            isRequired: false,
            $"The media type to ask for: {string.Join(", ", mediaTypes)}. Any of them by default.");
    }
}
