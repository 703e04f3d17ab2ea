using Atlassian.Admin.Gen.Http;

namespace Atlassian.Admin.Gen.Runtime.Tests.Support;

/// <summary>What an emitted client's operations look like to the runtime.</summary>
internal static class ThingOperations
{
    private static readonly SecurityRequirement[] Secured =
    [
        new((new SecurityScheme("bearerAuth", SecuritySchemeType.Http) { Scheme = "bearer" }, [])),
        new((new SecurityScheme("oauth2", SecuritySchemeType.OAuth2), ["read:things"])),
    ];

    private static readonly ApiErrorResponse[] KnownErrors =
    [
        new("400", "Bad request."),
        new ApiErrorResponse<Problem>("404", "There is no such thing.", ApiBody.Json(ProblemConverter.Instance)),
        new ApiErrorResponse<Problem>("429", "Too many requests.", ApiBody.Json(ProblemConverter.Instance)),
        new ApiErrorResponse<Problem>("5XX", "The server is ill.", ApiBody.Json(ProblemConverter.Instance)),
    ];

    public static ApiOperation<Thing> GetThing { get; } = new("getThing", HttpMethod.Get, "/things/{thingId}", ApiBody.Json(ThingConverter.Instance))
    {
        Errors = KnownErrors,
        Security = Secured,
    };

    public static ApiOperation<Thing> CreateThing { get; } = new("createThing", HttpMethod.Post, "/things", ApiBody.Json(ThingConverter.Instance))
    {
        Errors = KnownErrors,
        Security = Secured,
    };

    public static ApiOperation DeleteThing { get; } = new("deleteThing", HttpMethod.Delete, "/things/{thingId}")
    {
        Errors = KnownErrors,
        Security = Secured,
    };

    public static ApiOperation<Thing> GetPublicThing { get; } =
        new("getPublicThing", HttpMethod.Get, "/public", ApiBody.Json(ThingConverter.Instance));

    /// <summary>Asks for a key in a place.</summary>
    public static ApiOperation<Thing> WithKey(SecurityParameterLocation location, string name) =>
        new("getKeyed", HttpMethod.Get, "/things/{thingId}", ApiBody.Json(ThingConverter.Instance))
        {
            Security = [new((new SecurityScheme("key", SecuritySchemeType.ApiKey) { ParameterLocation = location, ParameterName = name }, []))],
        };

    public static ApiOperation<ThingPage> ListThings { get; } = new("listThings", HttpMethod.Get, "/things", ApiBody.Json(ThingPageConverter.Instance))
    {
        Security = Secured,
    };

    /// <summary>Describes an operation of any method.</summary>
    public static ApiOperation<Thing> Of(HttpMethod method) => new("op", method, "/things", ApiBody.Json(ThingConverter.Instance)) { Security = Secured };
}
