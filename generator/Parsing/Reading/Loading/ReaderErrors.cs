using Atlassian.Admin.Gen.Diagnostics;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing.Reading.Loading;

/// <summary>Microsoft.OpenApi's own errors, as far as they matter to who uses the client.</summary>
internal static class ReaderErrors
{
    /// <summary>Turns errors into findings.</summary>
    public static void Report(IEnumerable<OpenApiError> errors, Findings findings)
    {
        foreach (OpenApiError error in errors)
        {
            // A member that is not in the specification changes nothing in the client, and neither do links.
            if (!error.Message.Contains(" is not a valid property at ") && error.Pointer?.Contains("/links/") != true)
            {
                findings.AtValue(DiagnosticDescriptors.SpecificationBreach, error.Pointer ?? "", error.Message.TrimEnd('.'), "it is left out.");
            }
        }
    }
}
