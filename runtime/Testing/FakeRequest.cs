using System.Text;
using Atlassian.Admin.Gen.Http;

namespace Atlassian.Admin.Gen.Testing;

/// <summary>A request as it was sent.</summary>
public sealed class FakeRequest
{
    private readonly byte[] _body;
    private readonly ApiRequestBody? _writer;

    private FakeRequest(HttpRequestMessage message, byte[] body)
    {
        _body = body;
        _writer = message.Options.TryGetValue(ApiRequestBody.RequestOptionsKey, out ApiRequestBody? writer) ? writer : null;
        Operation = message.Options.TryGetValue(ApiOperation.RequestOptionsKey, out ApiOperation? operation) ? operation : null;
        Method = message.Method;
        RequestUri = message.RequestUri ?? throw new InvalidOperationException("The request has no URI.");
        Headers = new ApiHeaders(
            from header in message.Headers.NonValidated.Concat(message.Content?.Headers.NonValidated ?? default)
            from value in header.Value
            select KeyValuePair.Create(header.Key, value));
    }

    /// <summary>The operation that was called; null for a request that no emitted client made.</summary>
    public ApiOperation? Operation { get; }

    /// <summary>The method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The absolute URI.</summary>
    public Uri RequestUri { get; }

    /// <summary>The headers of the request and of its body, what the credential added included.</summary>
    public ApiHeaders Headers { get; }

    /// <summary>The body as text; empty when there is none.</summary>
    public string BodyText => Encoding.UTF8.GetString(_body);

    /// <summary>The body as it was sent.</summary>
    public ReadOnlyMemory<byte> Body => _body;

    /// <summary>The body, read back as the server would read it.</summary>
    /// <typeparam name="T">The type that was given to the client.</typeparam>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidOperationException">The request has no body, or one that was made of another type.</exception>
    public T ReadBody<T>() => _writer switch
    {
        null => throw new InvalidOperationException($"{Method} {RequestUri} was sent without a body."),
        ApiRequestBody<T> writer => writer.Read(_body),
        _ => throw new InvalidOperationException($"The body of {Method} {RequestUri} was not made of a {typeof(T).Name}; BodyText has it as text."),
    };

    /// <summary>Method and URI.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Method} {RequestUri}";

    internal static async Task<FakeRequest> CaptureAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        byte[] body = message.Content is null ? [] : await message.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return new FakeRequest(message, body);
    }
}
