using System.Text;
using Atlassian.Admin.Gen.Collections;
using Atlassian.Admin.Gen.Model;
using Atlassian.Admin.Gen.Model.Text;
using Microsoft.OpenApi;

namespace Atlassian.Admin.Gen.Parsing;

/// <summary>Makes the root class of a document's info, tags and servers.</summary>
internal static class RootClientParser
{
    /// <summary>What the root class has beside its tags.</summary>
    public static readonly string[] ReservedNames =
        ["Dispose", "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals"];

    /// <summary>Parses the root.</summary>
    public static RootClientModel Parse(OpenApiDocument document, EmissionTarget target, Identifier name, EquatableArray<TagClientModel> tagClients) => new()
    {
        Target = target,
        Name = name,
        Title = DocText.Create(document.Info?.Title ?? name.Text),
        Documentation = DocText.Create(document.Info?.Description),
        Tags = tagClients.Select(client => new TagPropertyModel(client.Name, client.Prefix, client.Documentation)).ToEquatableArray(),
        Servers = Servers(document, new ClientNames(name.Text).Servers).ToEquatableArray(),
    };

    private static IEnumerable<ServerModel> Servers(OpenApiDocument document, string className)
    {
        NameScope names = new(StringComparer.Ordinal, "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize", "ReferenceEquals", className);
        foreach (OpenApiServer server in document.Servers ?? [])
        {
            string url = WithDefaults(server);
            if (Uri.TryCreate(url, UriKind.Absolute, out Uri? absolute) && absolute.Scheme is "http" or "https")
            {
                string name = Naming.Pascal(server.Name ?? server.Description ?? absolute.Host, "Server");
                yield return new ServerModel(
                    names.Claim(name.Length > MaxNameLength ? Naming.Pascal(absolute.Host, "Server") : name, "Server"),
                    StringLiteral.Create(url),
                    DocText.Create(server.Description ?? url));
            }
        }
    }

    // A description can be a whole text; a host makes the better name then.
    private const int MaxNameLength = 40;

    // OpenAPI «Server Variable Object»: the default is what is sent when no other value is chosen.
    private static string WithDefaults(OpenApiServer server)
    {
        StringBuilder url = new(server.Url);
        foreach (KeyValuePair<string, OpenApiServerVariable> variable in server.Variables ?? new Dictionary<string, OpenApiServerVariable>())
        {
            url.Replace("{" + variable.Key + "}", variable.Value.Default ?? "");
        }

        return url.ToString();
    }
}
