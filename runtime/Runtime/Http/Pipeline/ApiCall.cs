using System.Net;

namespace Atlassian.Admin.Gen.Http;

/// <summary>One call while it runs: what it sends, and what its attempts have come to so far.</summary>
internal sealed class ApiCall(ApiOperation operation, ApiRequest request, ServerAddress server, Uri requestUri, long started)
{
    public ApiOperation Operation { get; } = operation;

    public ApiRequest Request { get; } = request;

    /// <summary>The server of the operation, to whose origin alone credentials and headers go.</summary>
    public ServerAddress Server { get; } = server;

    public Uri RequestUri { get; } = requestUri;

    /// <summary>The clock's timestamp when the call began.</summary>
    public long Started { get; } = started;

    public int Attempts { get; set; }

    public HttpStatusCode? LastStatus { get; set; }

    /// <summary>What a handler said about the time to wait before the next attempt.</summary>
    public TimeSpan? RetryDelay { get; set; }

    /// <summary>Whether the credential was asked on the attempt that was answered last.</summary>
    public bool SentCredential { get; set; }

    /// <summary>Whether the one refresh that a call may ask for has been.</summary>
    public bool Refreshed { get; set; }

    /// <summary>Whether the next attempt is the one after a 401.</summary>
    public bool ForceRefresh { get; set; }

    public string? RejectedAuthorization { get; set; }

    /// <summary>What the credentials added to the requests of the last attempt, for it to be kept out of messages and links.</summary>
    public List<string> Secrets { get; } = [];

    public bool IsReplayable => Request.Body?.IsReplayable != false;
}
