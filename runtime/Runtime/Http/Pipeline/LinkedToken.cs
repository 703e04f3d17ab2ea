namespace Atlassian.Admin.Gen.Http;

/// <summary>The token of a call and that of an enumeration as one.</summary>
internal readonly struct LinkedToken : IDisposable
{
    private readonly CancellationTokenSource? _source;

    public LinkedToken(CancellationToken callToken, CancellationToken enumerationToken)
    {
        _source = callToken.CanBeCanceled && enumerationToken.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(callToken, enumerationToken)
            : null;
        Token = _source?.Token ?? (callToken.CanBeCanceled ? callToken : enumerationToken);
    }

    public CancellationToken Token { get; }

    public void Dispose() => _source?.Dispose();
}
