using Atlassian.Admin.Gen.Http;

namespace Atlassian.Admin.Gen.Runtime.Tests.Support;

/// <summary>A body that cannot be sent twice.</summary>
internal sealed class OnceBody : ApiRequestBody
{
    public override bool IsReplayable => false;

    public override HttpContent CreateContent() => new StringContent("once");
}
