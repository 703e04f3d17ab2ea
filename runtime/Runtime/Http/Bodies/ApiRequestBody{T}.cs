using System.ComponentModel;

namespace Atlassian.Admin.Gen.Http;

/// <summary>What a request carries, when tests can read it back.</summary>
/// <typeparam name="T">The type of the value that is sent.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiRequestBody<T> : ApiRequestBody
{
    /// <summary>Reads a body as the server would.</summary>
    /// <param name="body">What was sent.</param>
    /// <returns>The value.</returns>
    public abstract T Read(ReadOnlySpan<byte> body);
}
