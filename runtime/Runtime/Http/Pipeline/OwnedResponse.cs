namespace Atlassian.Admin.Gen.Http;

/// <summary>A response that ends with the attempt, unless its body is handed on.</summary>
internal sealed class OwnedResponse(HttpResponseMessage message) : IDisposable
{
    private bool _isReleased;

    public HttpResponseMessage Message => message;

    /// <summary>Leaves the response to somebody else.</summary>
    public HttpResponseMessage Release()
    {
        _isReleased = true;
        return message;
    }

    public void Dispose()
    {
        if (!_isReleased)
        {
            message.Dispose();
        }
    }
}
