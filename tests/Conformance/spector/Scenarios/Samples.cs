using System.Text;
using Atlassian.Admin.Gen;

namespace Spector.Scenarios;

/// <summary>Values that many scenarios name.</summary>
internal static class Samples
{
    /// <summary>2022-08-26T18:38:00Z.</summary>
    public static DateTimeOffset Time { get; } = new(2022, 8, 26, 18, 38, 0, TimeSpan.Zero);

    /// <summary>Fri, 26 Aug 2022 14:38:00 GMT.</summary>
    public static DateTimeOffset HttpTime { get; } = new(2022, 8, 26, 14, 38, 0, TimeSpan.Zero);

    /// <summary>123 days, 22 hours, 14 minutes, 12.011 seconds.</summary>
    public static IsoDuration Duration { get; } = IsoDuration.Parse("P123DT22H14M12.011S");

    /// <summary>40 days.</summary>
    public static IsoDuration FortyDays { get; } = IsoDuration.Parse("P40D");

    /// <summary>The text «hello, world!».</summary>
    public static byte[] HelloWorld { get; } = Encoding.UTF8.GetBytes("hello, world!");

    /// <summary>The text «test».</summary>
    public static byte[] Test { get; } = Encoding.UTF8.GetBytes("test");

    /// <summary>The image that the scenarios upload and download.</summary>
    public static byte[] Png { get; } = File.ReadAllBytes(Asset("image.png"));

    /// <summary>The other image that the scenarios upload and download.</summary>
    public static byte[] Jpeg { get; } = File.ReadAllBytes(Asset("image.jpg"));

    private static string Asset(string name) => Path.Combine(AppContext.BaseDirectory, "assets", name);
}
