namespace AtlassianAdmin.Server;

/// <summary>What a random number is for; each use has numbers that no other use can shift.</summary>
internal enum RandomStream
{
    ApiKey,
    Organization,
    Directory,
    Product,
    User,
    Group,
    Domain,
    Policy,
    Event,
    EventId,
    Invitation,
}
