using Atlassian.Admin.Gen.Parsing.Operations;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing;

/// <summary>Where the parts of a document stand that others refer to: what is wrong with one is wrong there, and not wherever it is used.</summary>
internal static class ComponentPointers
{
    private static readonly PlacePointer Schemas = "/components/schemas";

    /// <summary>The pointer of a schema among the components.</summary>
    public static PlacePointer Schema(string id) => Schemas.Append(id);

    /// <summary>The pointer of a parameter.</summary>
    /// <param name="parameter">The parameter, or a reference to it.</param>
    /// <param name="here">Where it is met.</param>
    public static PlacePointer Of(IOpenApiParameter parameter, PlacePointer here) => parameter is OpenApiParameterReference { Reference.Id: { } id } ? Pointer("parameters", id) : here;

    /// <summary>The pointer of a response.</summary>
    /// <param name="response">The response, or a reference to it.</param>
    /// <param name="here">Where it is met.</param>
    public static PlacePointer Of(IOpenApiResponse response, PlacePointer here) => response is OpenApiResponseReference { Reference.Id: { } id } ? Pointer("responses", id) : here;

    /// <summary>The pointer of a request's body.</summary>
    /// <param name="body">The body, or a reference to it.</param>
    /// <param name="here">Where it is met.</param>
    public static PlacePointer Of(IOpenApiRequestBody? body, PlacePointer here) => body is OpenApiRequestBodyReference { Reference.Id: { } id } ? Pointer("requestBodies", id) : here;

    /// <summary>Who owns what stands at a pointer, for diagnostics: an operation, all operations of a path, or whoever refers to it.</summary>
    /// <param name="pointer">The pointer.</param>
    /// <param name="operation">The operation that leads to it.</param>
    public static string Owner(PlacePointer pointer, OperationSource operation) =>
        pointer.IsWithin(operation.Pointer) ? $" of {operation.Text}"
        : pointer.IsComponent ? ""
        : $" of {operation.RouteText}";

    private static PlacePointer Pointer(string section, string id) => new PlacePointer($"/components/{section}").Append(id);
}
