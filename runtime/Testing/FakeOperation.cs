using System.Net;

namespace Atlassian.Admin.Gen.Testing;

/// <summary>Takes the answers of an operation whose answer has no value.</summary>
public sealed class FakeOperation : FakeAnswers<FakeOperation>
{
    internal FakeOperation(FakeRegistration registration)
        : base(registration)
    {
    }

    private protected override FakeOperation Self => this;

    /// <summary>Answers without a body.</summary>
    /// <param name="status">The status.</param>
    /// <returns>This, to go on with.</returns>
    public FakeOperation Respond(HttpStatusCode status = HttpStatusCode.NoContent) => RespondRaw(status);
}
