using Atlassian.Admin.Gen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Atlassian.Admin.Gen.Tests.Diagnosing;

/// <summary>
/// A diagnostic underlines the wrong value, the key of what lacks something, or the keyword that is passed over: the text between ⟦ and ⟧, whether
/// the document is JSON or YAML.
/// </summary>
public class PlaceTests
{
    private const string Ok = "\"responses\": {\"204\": {\"description\": \"None.\"}}";

    [Theory]
    [InlineData("AAG005", """{"schemas": {"A": {"properties": {"b": {"$ref": ⟦"#/components/schemas/B"⟧}}}}}""")]
    [InlineData("AAG005", """{"schemas": {"A": {"oneOf": [{"$ref": "#/components/schemas/B"}, {"$ref": "#/components/schemas/C"}], "discriminator": {"propertyName": "k", "mapping": {"x": ⟦"#/components/schemas/X"⟧}}}, "B": {"properties": {"k": {"type": "string"}}}, "C": {"properties": {"k": {"type": "string"}}}}}""")]
    [InlineData("AAG011", """{"schemas": {"A": {"properties": {"b": {"$ref": ⟦"https://example.com/b.json"⟧}}}}}""")]
    [InlineData("AAG008", """{"schemas": {"A": {"properties": {"b": {"type": ⟦"text"⟧}}}}}""")]
    [InlineData("AAG008", """{"schemas": {"A": {"properties": {"b": {"type": ["string", ⟦"text"⟧]}}}}}""")]
    [InlineData("AAG008", """{"schemas": {"A": {"properties": {"b": {"minLength": 1, ⟦"minLength"⟧: 2}}}}}""")]
    [InlineData("AAG008", """{"parameters": {"P": {"name": "p", "in": "query", "style": ⟦"wavy"⟧, "schema": {"type": "string"}}}}""")]
    [InlineData("AAG008", """{"schemas": {"A": {"properties": ⟦"none"⟧}}}""")]
    [InlineData("AAG006", """{"schemas": {"A": {"type": "string", "enum": ["a", "b"], ⟦"x-enum-varnames"⟧: ["A"]}}}""")]
    [InlineData("AAG006", """{"schemas": {"A": {"properties": {"b": {⟦"$dynamicRef"⟧: "#t"}}}}}""")]
    [InlineData("AAG006", """{"schemas": {⟦"A"⟧: {"type": "array", "items": {"$ref": "#/components/schemas/A"}}}}""")]
    [InlineData("AAG006", """{"securitySchemes": {"K": {"type": "http", "scheme": ⟦"two words"⟧}}}""")]
    [InlineData("AAG006", """{"securitySchemes": {"K": {"type": "apiKey", "in": "header", "name": ⟦"two words"⟧}}}""")]
    public void In_components(string id, string components) =>
        AssertPlace(id, $$"""{"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}, "components": {{components}}}""");

    [Theory]
    [InlineData("AAG006", """{"/a": {"get": {"parameters": [{"name": ⟦"id"⟧, "in": "path", "required": true, "schema": {"type": "string"}}], …}}}""")]
    [InlineData("AAG008", """{"/a": {"get": {"parameters": [{"name": "p", "in": ⟦"nowhere"⟧}], …}}}""")]
    [InlineData("AAG008", """{"/a": {"get": {"parameters": [⟦{"name": "p"}⟧], …}}}""")]
    [InlineData("AAG008", """{"/a": {"get": {"parameters": [{"name": ⟦""⟧, "in": "query"}], …}}}""")]
    [InlineData("AAG008", """{"/a/{id}": {⟦"get"⟧: {…}}}""")]
    [InlineData("AAG006", """{"/a": {"post": {⟦"requestBody"⟧: {"content": {}}, …}}}""")]
    [InlineData("AAG006", """{"/a": {"get": {"security": [{⟦"key"⟧: []}], …}}}""")]
    [InlineData("AAG006", """{"/a": {"get": {"servers": [{"url": ⟦"ftp://example.com"⟧}], …}}}""")]
    [InlineData("AAG006", """{"/a": {"servers": [{"url": ⟦"ftp://example.com"⟧}], "get": {…}}}""")]
    [InlineData("AAG006", """{"/a": {"get": {"x-pageable": ⟦"pages"⟧, …}}}""")]
    [InlineData("AAG006", """{"/a": {"get": {"x-pageable": {"style": "link", "next": ⟦"nope"⟧}, "responses": {"200": {"description": "A.", "content": {"application/json": {"schema": {"type": "object", "properties": {"list": {"type": "array", "items": {"type": "string"}}}}}}}}}}}""")]
    [InlineData("AAG006", """{"/a": {"get": {⟦"x-pageable"⟧: {"style": "link"}, "responses": {"200": {"description": "A.", "content": {"application/json": {"schema": {"type": "object", "properties": {"list": {"type": "array", "items": {"type": "string"}}}}}}}}}}}""")]
    public void In_paths(string id, string paths) => AssertPlace(id, $$"""{"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {{paths.Replace("…", Ok, StringComparison.Ordinal)}}}""");

    [Theory]
    [InlineData("AAG003", """{"openapi": ⟦"4.0.0"⟧, "paths": {}}""")]
    [InlineData("AAG006", """{"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}, "servers": [{"url": "https://example.com"}, {"url": ⟦"ftp://example.com"⟧}]}""")]
    [InlineData("AAG006", """{"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {}, "components": {"schemas": {"A": {"type": "object", ⟦"patternProperties"⟧: {"x": {"type": "string"}}}}}}""")]
    [InlineData("AAG008", """{"swagger": "2.0", "info": {"title": "t", "version": "1"}, "schemes": ["https", ⟦7⟧], "host": "example.com", "paths": {}}""")]
    public void In_the_root(string id, string document) => AssertPlace(id, document);

    private static void AssertPlace(string id, string marked)
    {
        string text = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        int start = marked.IndexOf('⟦', StringComparison.Ordinal);
        int end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        AssertUnderlines(id, text, start, end);

        // A comment makes YAML of JSON.
        const string comment = "# YAML\n";
        AssertUnderlines(id, comment + text, start + comment.Length, end + comment.Length);
    }

    private static void AssertUnderlines(string id, string text, int start, int end)
    {
        Diagnostic diagnostic = Assert.Single(GeneratorRunner.RunOnce([new ApiDocument(text)]).Result.Diagnostics);

        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(text[start..end], text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Equal(start, diagnostic.Location.SourceSpan.Start);
    }
}
