namespace AtlassianAdmin.Server;

/// <summary>A user's access to a product, and when it was last used.</summary>
public sealed record StoredProductAccess(StoredProduct Product, DateTimeOffset? LastActive);
