using System.Net;
using System.Net.Sockets;
using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.HostileDocuments;

/// <summary>Nothing is read but the project's additional files.</summary>
public class OutsideTests
{
    [Fact]
    public void References_to_files_and_addresses_are_diagnosed_and_not_followed()
    {
        using TcpListener server = new(IPAddress.Loopback, 0);
        server.Start();
        string folder = Directory.CreateTempSubdirectory().FullName;
        string secret = Path.Combine(folder, "secret.yaml");
        File.WriteAllText(secret, "Secret: {type: object, properties: {stolen: {type: string}}}\n");
        string[] references =
        [
            $"http://{server.LocalEndpoint}/secret.yaml#/Secret",
            $"{new Uri(secret)}#/Secret",
            $"{secret}#/Secret",
            "../secret.yaml#/Secret",
            "../../../../../../../../../../etc/hostname",
            $"//{server.LocalEndpoint}/secret.yaml#/Secret",
        ];
        string schemas = string.Join('\n', references.Select((reference, i) => $"S{i}: {{type: object, properties: {{it: {{$ref: '{reference}'}}}}}}"));
        ApiDocument document = ApiDocument.OfSchemas(schemas) with { Path = Path.Combine(folder, "specs", "api.yaml") };

        GeneratorRun run = GeneratorRunner.Run(document);
        bool isContacted = server.Pending();
        Directory.Delete(folder, recursive: true);

        Assert.Equal(references.Length, run.Result.Diagnostics.Count(diagnostic => diagnostic.Id == "AAG011"));
        Assert.DoesNotContain(run.Sources.Values, source => source.Contains("Stolen", StringComparison.Ordinal));
        Assert.False(isContacted);
    }
}
