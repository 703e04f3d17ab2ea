using Atlassian.Admin.Gen.Http;

namespace Atlassian.Admin.Gen.Testing;

/// <summary>Takes the answers of an operation.</summary>
/// <typeparam name="T">The type of the answer's value.</typeparam>
public sealed class FakeOperation<T> : FakeAnswers<FakeOperation<T>>
{
    private readonly ApiOperation<T> _operation;

    internal FakeOperation(FakeRegistration registration, ApiOperation<T> operation)
        : base(registration) => _operation = operation;

    private protected override FakeOperation<T> Self => this;

    /// <summary>Answers with a value: 200, or the status that a result of several kinds stands for.</summary>
    /// <param name="value">The value, sent as the server would send it.</param>
    /// <returns>This, to go on with.</returns>
    public FakeOperation<T> Respond(T value) => Respond(_ => value);

    /// <summary>Answers with the value that a function makes of the request.</summary>
    /// <param name="value">Makes the value.</param>
    /// <returns>This, to go on with.</returns>
    public FakeOperation<T> Respond(Func<FakeRequest, T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Add((request, _) =>
        {
            T answer = value(request);
            return Task.FromResult(Response(_operation.Body.Describe(answer).Status, _operation.Body, answer));
        });
    }

    /// <summary>Answers 200 with each page in turn, and begins again after the last, so that a list can be enumerated more than once.</summary>
    /// <param name="pages">The pages. Each but the last must link to a next one, for the client asks only where a page says so.</param>
    /// <returns>This, to go on with.</returns>
    public FakeOperation<T> RespondPages(params T[] pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        if (pages.Length == 0)
        {
            throw new ArgumentException("There is no page to answer with.", nameof(pages));
        }

        int used = -1;
        return Respond(_ => pages[(int)((uint)Interlocked.Increment(ref used) % (uint)pages.Length)]);
    }
}
