using Atlassian.Admin.Gen.Http;

namespace Atlassian.Admin.Gen.Testing;

/// <summary>Makes the response to one request.</summary>
internal delegate Task<HttpResponseMessage> FakeAnswer(FakeRequest request, CancellationToken cancellationToken);

/// <summary>The answers of one operation, used in order; the last one stays.</summary>
internal sealed class FakeRegistration(ApiOperation operation)
{
    private readonly List<FakeAnswer> _answers = [];
    private readonly object _gate = new();
    private Func<FakeRequest, bool>? _condition;
    private int _used;

    public ApiOperation Operation => operation;

    public void Add(FakeAnswer answer)
    {
        lock (_gate)
        {
            _answers.Add(answer);
        }
    }

    /// <summary>Changes the response that was added last.</summary>
    public void Change(Action<HttpResponseMessage> change)
    {
        lock (_gate)
        {
            if (_answers.Count == 0)
            {
                throw new InvalidOperationException("There is no answer yet to change; call Respond or its like first.");
            }

            FakeAnswer original = _answers[^1];
            _answers[^1] = async (request, cancellationToken) =>
            {
                HttpResponseMessage response = await original(request, cancellationToken).ConfigureAwait(false);
                change(response);
                return response;
            };
        }
    }

    public void When(Func<FakeRequest, bool> condition)
    {
        Func<FakeRequest, bool>? earlier = _condition;
        _condition = earlier is null ? condition : request => earlier(request) && condition(request);
    }

    public bool Fits(FakeRequest request) =>
        ReferenceEquals(request.Operation, operation) && _answers.Count > 0 && _condition?.Invoke(request) != false;

    public FakeAnswer Next()
    {
        lock (_gate)
        {
            return _answers[Math.Min(_used++, _answers.Count - 1)];
        }
    }

    public override string ToString() => _answers.Count == 0
        ? $"{operation}, without an answer"
        : _condition is null ? operation.ToString() : $"{operation}, under a condition";
}
