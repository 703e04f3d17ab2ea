using Microsoft.AspNetCore.Http;

namespace AtlassianAdmin.Server;

/// <summary>
/// Finds the operation of a raw path. By hand, because the router of ASP.NET Core sees paths that were already decoded
/// and had their dot segments removed, and just those are what a client can get wrong.
/// </summary>
internal sealed class Router(IReadOnlyList<Route> routes)
{
    /// <summary>Either an operation with its path values or the answer that there is none.</summary>
    public (Func<ApiCall, Answer> Operation, IReadOnlyDictionary<string, string> PathValues) Resolve(RecordedRequest request)
    {
        string[] segments = request.RawPath.Split('/');
        Route? best = null;
        foreach (Route route in routes)
        {
            // A concrete path goes before a templated one: "count" is not an account.
            if ((best is null || route.LiteralCount > best.LiteralCount) && route.Match(segments) is not null)
            {
                best = route;
            }
        }

        if (best is null)
        {
            return (static _ => Answer.Error(StatusCodes.Status404NotFound, "ROUTE_NOT_FOUND", "There is no such resource."), Nothing);
        }

        Route? exact = routes.FirstOrDefault(route => route.Template == best.Template && route.Method == request.Method);
        return exact is null
            ? (_ => MethodNotAllowed(best.Template), Nothing)
            : (exact.Operation, exact.Match(segments)!);
    }

    private static IReadOnlyDictionary<string, string> Nothing { get; } = new Dictionary<string, string>();

    private Answer MethodNotAllowed(string template)
    {
        string allowed = string.Join(", ", routes.Where(route => route.Template == template).Select(static route => route.Method));
        return Answer.Error(StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED", $"Allowed here: {allowed}.") with
        {
            Headers = [new("Allow", allowed)],
        };
    }
}
