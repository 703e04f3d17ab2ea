namespace Atlassian.Admin.Gen;

/// <summary>The <c>Authorization</c> header (RFC 9110 §11.6.2), of which a request has one.</summary>
internal static class AuthorizationHeader
{
    public const string Name = "Authorization";

    public static void Apply(HttpRequestMessage request, string header)
    {
        request.Headers.Remove(Name);
        request.Headers.TryAddWithoutValidation(Name, header);
    }

    /// <summary>The header that <paramref name="request"/> carries, if any.</summary>
    public static string? Find(HttpRequestMessage request) =>
        request.Headers.NonValidated.TryGetValues(Name, out System.Net.Http.Headers.HeaderStringValues values) ? values.ToString() : null;
}
