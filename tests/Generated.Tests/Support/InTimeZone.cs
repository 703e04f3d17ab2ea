namespace Atlassian.Admin.Gen.Generated.Tests.Support;

/// <summary>A time zone of the process for as long as it lives.</summary>
internal sealed class InTimeZone : IDisposable
{
    private const string Variable = "TZ";

    private readonly string? _before = Environment.GetEnvironmentVariable(Variable);

    public InTimeZone(string name) => Set(name);

    public void Dispose() => Set(_before);

    private static void Set(string? name)
    {
        Environment.SetEnvironmentVariable(Variable, name);
        TimeZoneInfo.ClearCachedData();
    }
}
