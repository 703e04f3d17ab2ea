using System.Net;

namespace Atlassian.Admin.Gen.Http;

/// <summary>Which redirects are followed, and by what request (RFC 9110 §15.4).</summary>
internal static class RedirectRules
{
    public const int MaxRedirects = 10;

    public static bool IsRedirect(HttpStatusCode status) => status
        is HttpStatusCode.MultipleChoices or HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
        or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    /// <summary>The next request, or why there is none.</summary>
    /// <param name="status">The redirect's status.</param>
    /// <param name="location">Where it leads.</param>
    /// <param name="hop">The request it answers.</param>
    /// <param name="isReplayable">Whether the body, if any, can be sent again.</param>
    /// <param name="problem">Why it is not followed.</param>
    public static Hop? Next(HttpStatusCode status, Uri? location, Hop hop, bool isReplayable, out string? problem)
    {
        problem = null;
        if (location is null)
        {
            // Nothing is amiss but the answer itself.
            return null;
        }

        if (!Uri.TryCreate(hop.Uri, location, out Uri? target) || target.Scheme is not ("http" or "https"))
        {
            problem = "the redirect leads to what is no http or https URI";
        }
        else if (hop.Uri.Scheme == "https" && target.Scheme != "https")
        {
            problem = $"the redirect leads from https to {SafeUri.From(target)}, which is not encrypted, and was not followed";
        }
        else if (hop.Redirects >= MaxRedirects)
        {
            problem = $"it is the redirect after {MaxRedirects} others";
        }
        else if (NextMethod(status, hop.Method) is not { } method)
        {
            problem = $"the redirect does not say how to send a {hop.Method} request again, and was not followed";
        }
        else if (method == hop.Method && hop.HasBody && !isReplayable)
        {
            problem = "the body cannot be sent again to where the redirect leads";
        }
        else
        {
            return new Hop(target, method, hop.HasBody && method == hop.Method, hop.Redirects + 1);
        }

        return null;
    }

    private static HttpMethod? NextMethod(HttpStatusCode status, HttpMethod method)
    {
        if (method == HttpMethod.Get || method == HttpMethod.Head)
        {
            return method;
        }

        return status switch
        {
            // A Location names the choice that the server prefers (§15.4.1), and nothing is said of how to send there.
            HttpStatusCode.MultipleChoices => null,
            HttpStatusCode.SeeOther => HttpMethod.Get,
            HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect => method,
            // What browsers do, and RFC 9110 §15.4.2 and §15.4.3 allow for POST alone.
            _ => method == HttpMethod.Post ? HttpMethod.Get : null,
        };
    }

    /// <summary>One request of an attempt.</summary>
    public readonly record struct Hop(Uri Uri, HttpMethod Method, bool HasBody, int Redirects);
}
