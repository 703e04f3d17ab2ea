using Microsoft.AspNetCore.Http;

namespace AtlassianAdmin.Server;

/// <summary>Sends scripted answers.</summary>
/// <param name="stopping">Ends every hold, so that a test that fails with an answer held does not hang in its cleanup.</param>
internal sealed class ScriptPlayer(CancellationToken stopping)
{
    /// <summary>True when the server is to answer as usual.</summary>
    public async Task<bool> PlayAsync(HttpContext context, RecordedRequest request, ScriptedAnswer answer)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        answer.SetArrived(request);
        try
        {
            await answer.HoldHeaders.WaitAsync(ended.Token);
            if (answer.AnswerNormally)
            {
                return true;
            }

            await SendAsync(context, answer, ended.Token);
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // A server that stops or drops the connection itself is not a caller that left.
            if (!stopping.IsCancellationRequested && answer.Abort == ConnectionAbort.None)
            {
                answer.SetDisconnected();
            }

            context.Abort();
        }

        return false;
    }

    private static async Task SendAsync(HttpContext context, ScriptedAnswer answer, CancellationToken cancellationToken)
    {
        if (answer.Abort == ConnectionAbort.BeforeHeaders)
        {
            context.Abort();
            return;
        }

        WriteHead(context.Response, answer);
        if (answer.Abort == ConnectionAbort.None && answer.PauseAfterBytes is null)
        {
            await WriteAsync(context.Response, answer.Body, answer.PieceBytes, cancellationToken);
            return;
        }

        int pause = answer.PauseAfterBytes ?? answer.Body.Length / 2;
        await context.Response.StartAsync(cancellationToken);
        await WriteAsync(context.Response, answer.Body[..pause], answer.PieceBytes, cancellationToken);
        await context.Response.Body.FlushAsync(cancellationToken);
        await answer.HoldBody.WaitAsync(cancellationToken);
        if (answer.Abort == ConnectionAbort.InBody)
        {
            context.Abort();
            return;
        }

        await WriteAsync(context.Response, answer.Body[pause..], answer.PieceBytes, cancellationToken);
    }

    private static void WriteHead(HttpResponse response, ScriptedAnswer answer)
    {
        response.StatusCode = answer.StatusCode;
        if (!answer.Body.IsEmpty)
        {
            response.ContentType = answer.ContentType;
            response.ContentLength = answer.SendContentLength ? answer.Body.Length : null;
        }

        foreach ((string name, string value) in answer.Headers)
        {
            response.Headers.Append(name, value);
        }
    }

    private static async Task WriteAsync(
        HttpResponse response,
        ReadOnlyMemory<byte> body,
        int? pieceBytes,
        CancellationToken cancellationToken)
    {
        int piece = pieceBytes ?? int.MaxValue;
        while (!body.IsEmpty)
        {
            int length = Math.Min(piece, body.Length);
            await response.Body.WriteAsync(body[..length], cancellationToken);
            if (pieceBytes is not null)
            {
                await response.Body.FlushAsync(cancellationToken);
            }

            body = body[length..];
        }
    }
}
