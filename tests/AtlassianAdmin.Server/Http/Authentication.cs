using Microsoft.AspNetCore.Http;

namespace AtlassianAdmin.Server;

/// <summary>Lets in who sends the key as a bearer token.</summary>
internal static class Authentication
{
    private const string Challenge = "Bearer realm=\"Atlassian Admin\"";

    /// <summary>Null when the caller may go on.</summary>
    public static Answer? Refuse(RecordedRequest request, string apiKey)
    {
        string? header = request.Header("Authorization");
        if (string.IsNullOrEmpty(header))
        {
            return Unauthorized("Authentication credentials are missing.", Challenge);
        }

        int space = header.IndexOf(' ', StringComparison.Ordinal);
        bool isBearer = space > 0 && header[..space].Equals("Bearer", StringComparison.OrdinalIgnoreCase);
        return isBearer && header[(space + 1)..] == apiKey
            ? null
            : Unauthorized("Authentication credentials are invalid.", $"{Challenge}, error=\"invalid_token\"");
    }

    private static Answer Unauthorized(string message, string challenge) =>
        Answer.Error(StatusCodes.Status401Unauthorized, "UNAUTHORIZED", message) with
        {
            Headers = [new("WWW-Authenticate", challenge)],
        };
}
