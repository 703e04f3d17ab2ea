using System.Net;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Makes one attempt: asks the credential, sends, follows redirects, reads the answer.</summary>
internal sealed class AttemptRunner(ApiClientSettings settings, Transport transport)
{
    public async ValueTask<ReceivedResponse> RunAsync(ApiCall call, CancellationToken cancellationToken)
    {
        call.Attempts++;
        bool refresh = call.ForceRefresh;
        call.ForceRefresh = false;
        call.Secrets.Clear();
        RedirectRules.Hop hop = new(call.RequestUri, call.Operation.Method, call.Request.Body is not null, Redirects: 0);
        while (true)
        {
            using HttpRequestMessage message = CreateMessage(call, hop);
            IReadOnlyList<CredentialUse> credentials = call.Server.IsOrigin(hop.Uri) ? settings.Credentials.For(call.Operation) : [];
            call.SentCredential = credentials.Count > 0;
            foreach (CredentialUse credential in credentials)
            {
                await AuthenticateAsync(call, message, credential, refresh, cancellationToken).ConfigureAwait(false);
            }

            using OwnedResponse owned = new(await SendAsync(call, message, cancellationToken).ConfigureAwait(false));
            HttpResponseMessage response = owned.Message;
            call.LastStatus = response.StatusCode;
            string? problem = null;
            if (RedirectRules.IsRedirect(response.StatusCode)
                && RedirectRules.Next(response.StatusCode, response.Headers.Location, hop, call.IsReplayable, out problem) is { } next)
            {
                hop = next with { Uri = WithoutKeys(next.Uri, call) };
                continue;
            }

            return await ReceiveAsync(call, hop, message, owned, problem, cancellationToken).ConfigureAwait(false);
        }
    }

    private HttpRequestMessage CreateMessage(ApiCall call, RedirectRules.Hop hop)
    {
        HttpRequestMessage message = transport.CreateMessage(hop.Method, hop.Uri);
        message.Options.Set(ApiOperation.RequestOptionsKey, call.Operation);
        if (hop.HasBody && call.Request.Body is { } body)
        {
            message.Content = body.CreateContent();
            message.Options.Set(ApiRequestBody.RequestOptionsKey, body);
        }

        // What a header says may be as secret as a credential: elsewhere it is nobody's business.
        bool hasHeaders = call.Request.Headers.Count > 0 && call.Server.IsOrigin(hop.Uri);
        if (call.Operation.Accept.Length > 0 && !(hasHeaders && call.Request.HasHeader("Accept")))
        {
            message.Headers.TryAddWithoutValidation("Accept", call.Operation.Accept);
        }

        if (settings.UserAgent.Length > 0 && !(hasHeaders && call.Request.HasHeader("User-Agent")))
        {
            message.Headers.TryAddWithoutValidation("User-Agent", settings.UserAgent);
        }

        if (hasHeaders)
        {
            AddHeaders(message, call.Request);
        }

        return message;
    }

    private static void AddHeaders(HttpRequestMessage message, ApiRequest request)
    {
        foreach ((string name, string value) in request.Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(name, value))
            {
                // Headers of content have no other place, though the request may have none. That of a body which a redirect took away goes with it.
                message.Content ??= request.Body is null ? new ByteArrayContent([]) : null;
                message.Content?.Headers.TryAddWithoutValidation(name, value);
            }
        }
    }

    // A server that makes the redirect of the request's address takes the keys in its query along, to wherever it leads.
    private Uri WithoutKeys(Uri uri, ApiCall call) => settings.Credentials.For(call.Operation)
        .Select(static use => use.QueryName)
        .OfType<string>()
        .Aggregate(uri, (rest, name) => QueryParameter.Remove(rest, name, call.Secrets));

    private ValueTask AuthenticateAsync(
        ApiCall call, HttpRequestMessage message, CredentialUse use, bool refresh, CancellationToken cancellationToken)
    {
        ApiCredentialContext context = new(message, call.Operation, refresh)
        {
            Scheme = use.Scheme,
            SchemeScopes = use.Scopes,
            Secrets = call.Secrets,
            TimeProvider = settings.TimeProvider,
            RejectedAuthorization = call.RejectedAuthorization,
        };
        return use.Credential.AuthenticateAsync(context, cancellationToken);
    }

    private async ValueTask<HttpResponseMessage> SendAsync(ApiCall call, HttpRequestMessage message, CancellationToken cancellationToken)
    {
        try
        {
            return await transport.SendAsync(message, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            call.RetryDelay = message.Options.TryGetValue(ApiOperation.RetryDelayOptionsKey, out TimeSpan delay) ? delay : null;
        }
    }

    private async ValueTask<ReceivedResponse> ReceiveAsync(
        ApiCall call,
        RedirectRules.Hop hop,
        HttpRequestMessage message,
        OwnedResponse owned,
        string? problem,
        CancellationToken cancellationToken)
    {
        HttpResponseMessage response = owned.Message;
        bool isSuccess = response.IsSuccessStatusCode;
        string? mediaType = response.Content.Headers.ContentType?.MediaType;
        BodyUse use = isSuccess ? call.Operation.UseOf(response.StatusCode, mediaType) : BodyUse.Read;
        ReceivedResponse received = new()
        {
            Method = hop.Method,
            RequestUri = hop.Uri,
            StatusCode = response.StatusCode,
            ReasonPhrase = response.ReasonPhrase,
            Headers = new ApiHeaders(response.Headers, response.Content.Headers),
            MediaType = mediaType,
            OperationId = call.Operation.Id,
            MaxItemLength = settings.MaxResponseBodyLength,
            MaxErrorBodyLength = settings.MaxErrorBodyLength,
            RetryAfter = isSuccess ? null : Transport.RetryAfter(response.Headers, settings.TimeProvider),
            Authorization = isSuccess ? null : AuthorizationHeader.Find(message),
            Secrets = isSuccess ? [] : [.. call.Secrets],
            Problem = problem,
        };
        if (!isSuccess)
        {
            await ResponseBodyReader.ReadAsync(response.Content, received, settings.MaxErrorBodyLength, cancellationToken).ConfigureAwait(false);
        }
        else if (use == BodyUse.None || response.StatusCode is HttpStatusCode.NoContent or HttpStatusCode.ResetContent)
        {
            return received;
        }
        else if (use == BodyUse.Stream)
        {
            Stream body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            received.KeepStream(new ResponseStream(body, owned.Release()));
        }
        else
        {
            await ResponseBodyReader.ReadAsync(response.Content, received, settings.MaxResponseBodyLength, cancellationToken).ConfigureAwait(false);
            if (received.IsTruncated)
            {
                received.Problem = $"its body is longer than MaxResponseBodyLength, {settings.MaxResponseBodyLength} bytes";
            }
        }

        return received;
    }
}
