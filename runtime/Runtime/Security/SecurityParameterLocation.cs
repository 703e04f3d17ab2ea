namespace Atlassian.Admin.Gen;

/// <summary>Where an API key goes.</summary>
public enum SecurityParameterLocation
{
    /// <summary>Into a request header.</summary>
    Header,

    /// <summary>Into the query.</summary>
    Query,

    /// <summary>Into a cookie.</summary>
    Cookie,
}
