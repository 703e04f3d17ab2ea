using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing;

/// <summary>Where the parts of a document stand that others refer to: what is wrong with one is wrong there, and not wherever it is used.</summary>
internal static class ComponentPointers
{
    /// <summary>The pointer of a parameter.</summary>
    /// <param name="parameter">The parameter, or a reference to it.</param>
    /// <param name="here">Where it is met.</param>
    public static string Of(IOpenApiParameter parameter, string here) => parameter is OpenApiParameterReference { Reference.Id: { } id } ? Pointer("parameters", id) : here;

    /// <summary>The pointer of a response.</summary>
    /// <param name="response">The response, or a reference to it.</param>
    /// <param name="here">Where it is met.</param>
    public static string Of(IOpenApiResponse response, string here) => response is OpenApiResponseReference { Reference.Id: { } id } ? Pointer("responses", id) : here;

    /// <summary>The pointer of a request's body.</summary>
    /// <param name="body">The body, or a reference to it.</param>
    /// <param name="here">Where it is met.</param>
    public static string Of(IOpenApiRequestBody? body, string here) => body is OpenApiRequestBodyReference { Reference.Id: { } id } ? Pointer("requestBodies", id) : here;

    /// <summary>Who owns what stands at a pointer, for diagnostics: an operation, all operations of a path, or whoever refers to it.</summary>
    /// <param name="pointer">The pointer.</param>
    /// <param name="operation">The operation's own pointer.</param>
    /// <param name="text">The operation's method and route.</param>
    /// <param name="route">Its path.</param>
    public static string Owner(string pointer, string operation, string text, string route) =>
        pointer.StartsWith(operation + "/", StringComparison.Ordinal) ? $" of {text}"
        : pointer.StartsWith("/components/", StringComparison.Ordinal) ? ""
        : $" of {route}";

    private static string Pointer(string section, string id) => JsonPointer.Append($"/components/{section}", id);
}
