using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace AtlassianAdmin.Server;

/// <summary>Writes answers with their length. Buffers are kept: benchmarks count what the server allocates, too.</summary>
internal sealed class AnswerWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ConcurrentBag<ArrayBufferWriter<byte>> _buffers = [];

    public async Task WriteAsync(HttpResponse response, Answer answer)
    {
        response.StatusCode = answer.StatusCode;
        foreach ((string name, string value) in answer.Headers)
        {
            response.Headers.Append(name, value);
        }

        if (answer.Write is null)
        {
            return;
        }

        if (!_buffers.TryTake(out ArrayBufferWriter<byte>? buffer))
        {
            buffer = new ArrayBufferWriter<byte>();
        }

        await using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            answer.Write(writer);
        }

        response.ContentType = "application/json;charset=UTF-8";
        response.ContentLength = buffer.WrittenCount;
        await response.Body.WriteAsync(buffer.WrittenMemory, response.HttpContext.RequestAborted);
        buffer.ResetWrittenCount();
        _buffers.Add(buffer);
    }
}
