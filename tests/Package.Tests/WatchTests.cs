using System.Diagnostics;
using System.Threading.Channels;

namespace Atlassian.Admin.Gen.Package.Tests;

/// <summary><c>dotnet watch</c> follows the documents of a project.</summary>
public sealed class WatchTests(PackedPackages packages)
{
    private const string Started = "emitted: ";
    private const string Waiting = "Waiting for changes";

    // A document that is not watched would leave the test waiting for ever.
    [Theory(Timeout = 20 * 60 * 1000)]
    [InlineData("--no-hot-reload")]
    [InlineData("--verbose")]
    public async Task A_program_is_started_again_with_what_a_saved_document_says(string option)
    {
        ProjectFolder folder = new(packages, "Watched");
        await folder.CopyAsync("documents/tiny.openapi.yaml", "tiny.openapi.yaml");
        await folder.WriteAsync("project/Program.cs", $"""
            System.Console.WriteLine("{Started}" + string.Join(",", System.Linq.Enumerable.Select(typeof(Watched.Tiny.Thing).GetProperties(), property => property.Name)));
            System.Threading.Thread.Sleep(System.Threading.Timeout.Infinite);
            """);
        await folder.WriteAsync("project/Watched.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Atlassian.Admin.Gen" Version="$VERSION$" />
                <OpenApiClient Include="../documents/tiny.openapi.yaml" />
              </ItemGroup>
            </Project>
            """);
        using Process watch = Dotnet.Start(folder.Full("project"), "watch", "--verbose", "--non-interactive", option);
        ChannelReader<string> said = LinesOf(watch);
        try
        {
            Assert.Contains("Name", await ReadStartAsync(said, TestContext.Current.CancellationToken), StringComparison.Ordinal);

            string document = await folder.ReadAsync("documents/tiny.openapi.yaml");
            await folder.WriteAsync("documents/tiny.openapi.yaml", document.Replace("name: { type: string }", "size: { type: integer }", StringComparison.Ordinal));

            Assert.Contains("Size", await ReadStartAsync(said, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
        }
    }

    // What dotnet watch says itself goes to the one stream, and what it runs says to the other.
    private static ChannelReader<string> LinesOf(Process process)
    {
        Channel<string> lines = Channel.CreateUnbounded<string>();
        int open = 2;
        process.OutputDataReceived += Take;
        process.ErrorDataReceived += Take;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return lines.Reader;

        void Take(object sender, DataReceivedEventArgs data)
        {
            if (data.Data is { } line)
            {
                _ = lines.Writer.TryWrite(line);
            }
            else if (Interlocked.Decrement(ref open) == 0)
            {
                lines.Writer.Complete();
            }
        }
    }

    /// <summary>Reads until the program has been started and dotnet watch looks for changes; which of them is said first is not certain.</summary>
    /// <returns>What the program said.</returns>
    private static async Task<string> ReadStartAsync(ChannelReader<string> lines, CancellationToken cancellationToken)
    {
        List<string> read = [];
        string? started = null;
        bool isWaiting = false;
        while (started is null || !isWaiting)
        {
            Assert.True(await lines.WaitToReadAsync(cancellationToken), $"dotnet watch ended:\n{string.Join('\n', read)}");
            string line = await lines.ReadAsync(cancellationToken);
            read.Add(line);
            started = line.StartsWith(Started, StringComparison.Ordinal) ? line : started;
            isWaiting |= line.Contains(Waiting, StringComparison.Ordinal);
        }

        return started;
    }
}
