using System.Text.Json;

namespace AtlassianAdmin.Tests;

/// <summary>What each operation sends, and that each takes its documented success.</summary>
public sealed class WireTests : ClientTest
{
    public static TheoryData<string> Operations => [.. OperationCases.All.Keys];

    [Fact]
    public void Every_operation_of_the_document_is_here() => Assert.Equal(23, OperationCases.All.Count);

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_operation_sends_what_the_document_says(string operationId)
    {
        OperationCase operation = OperationCases.All[operationId];
        Server.AnswerNext(operation.Answer is { } answer
            ? ScriptedAnswer.Json(operation.Status, answer)
            : new ScriptedAnswer { StatusCode = operation.Status });

        await operation.Call(Client, Token);

        RecordedRequest sent = Assert.Single(Server.Requests);
        Assert.Equal($"{operation.Method} {operation.Target}", sent.ToString());
        Assert.Equal("Bearer key-1", sent.Header("Authorization"));
        Assert.Equal("application/json", sent.Header("Accept"));
        Assert.Equal(Server.BaseAddress.Authority, sent.Header("Host"));
        if (operation.Body is { } body)
        {
            // Unescaped, so that the expectation reads as the document's example does; what is escaped on the wire is not its affair.
            Assert.Equal(body, JsonSerializer.Serialize(JsonElement.Parse(sent.Body), Plain));
            Assert.Equal("application/json", sent.Header("Content-Type"));
            Assert.Equal(sent.BodyBytes.Length.ToString(provider: null), sent.Header("Content-Length"));
        }
        else
        {
            Assert.Empty(sent.Body);
            Assert.Null(sent.Header("Content-Type"));
        }
    }

    private static JsonSerializerOptions Plain { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
