using System.Net;
using System.Text.Json;

namespace AtlassianAdmin.Server.Tests;

/// <summary>A response read to its end.</summary>
internal sealed record Reply(HttpResponseMessage Response, string Body)
{
    public HttpStatusCode Status => Response.StatusCode;

    public JsonElement Json => JsonElement.Parse(Body);

    public JsonElement this[string member] => Json.GetProperty(member);

    /// <summary>Links that are missing are null.</summary>
    public string? Link(string name) =>
        this["links"].TryGetProperty(name, out JsonElement link) ? link.GetString() : null;

    public void IsJson(HttpStatusCode status = HttpStatusCode.OK)
    {
        Assert.True(status == Status, $"{(int)Status}: {Body}");
        Assert.Equal("application/json", Response.Content.Headers.ContentType?.MediaType);
    }

    public void IsEmpty(HttpStatusCode status)
    {
        Assert.True(status == Status, $"{(int)Status}: {Body}");
        Assert.Empty(Body);
        Assert.Null(Response.Content.Headers.ContentType);
    }

    /// <summary>An ErrorResponse as the document has it.</summary>
    public void IsError(HttpStatusCode status, string code)
    {
        IsJson(status);
        Assert.Equal((int)status, this["code"].GetInt32());
        Assert.NotEmpty(this["message"].GetString()!);
        JsonElement error = Assert.Single(this["errors"].EnumerateArray());
        Assert.Equal(code, error.GetProperty("code").GetString());
        Assert.NotEmpty(error.GetProperty("message").GetString()!);
    }
}
