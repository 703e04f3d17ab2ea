using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace AtlassianAdmin.Server;

/// <summary>What an operation answers; it is written when the operation is done, so that it can still fail till then.</summary>
internal sealed record Answer(int StatusCode, Action<Utf8JsonWriter>? Write = null)
{
    public static readonly Answer NoContent = new(StatusCodes.Status204NoContent);

    /// <summary>200 without content, as the document has it for product roles.</summary>
    public static readonly Answer EmptyOk = new(StatusCodes.Status200OK);

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public static Answer Json(Action<Utf8JsonWriter> write) => new(StatusCodes.Status200OK, write);

    public static Answer Error(int statusCode, string code, string message) =>
        new(statusCode, writer => ErrorJson.Write(writer, statusCode, code, message));
}
