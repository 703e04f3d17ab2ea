namespace AtlassianAdmin.Server;

/// <summary>A product site; a role on <see cref="ResourceId"/> gives access to it.</summary>
public sealed record StoredProduct(string Key, string Name, Uri Url, string ResourceId)
{
    /// <summary>The type under which role assignments name a product site.</summary>
    public const string ResourceType = "site";
}
