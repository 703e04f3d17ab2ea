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
    public static RootClientModel Parse(
        OpenApiDocument document, EmissionTarget target, Identifier name, EquatableArray<TagClientModel> tagClients, EquatableArray<ServerModel> servers) => new()
        {
            Target = target,
            Name = name,
            Title = DocText.Create(document.Info?.Title ?? name.Text),
            Documentation = DocText.Create(document.Info?.Description),
            Tags = tagClients.Select(client => new TagPropertyModel(client.Name, client.Prefix, client.Documentation)).ToEquatableArray(),
            Servers = servers,
        };
}
