namespace Atlassian.Admin.Gen;

/// <summary>The names of the generator's steps; tests look each of them up, so a new step is covered when it is named here.</summary>
internal static class TrackingNames
{
    public const string Documents = nameof(Documents);
    public const string Paths = nameof(Paths);
    public const string Mentions = nameof(Mentions);
    public const string Files = nameof(Files);
    public const string Entries = nameof(Entries);
    public const string Parse = nameof(Parse);
    public const string Diagnostics = nameof(Diagnostics);
    public const string NamespaceOwners = nameof(NamespaceOwners);
    public const string Requirements = nameof(Requirements);
    public const string Clients = nameof(Clients);
    public const string Roots = nameof(Roots);
    public const string SecuritySchemes = nameof(SecuritySchemes);
    public const string JsonContexts = nameof(JsonContexts);
    public const string TagClients = nameof(TagClients);
    public const string Records = nameof(Records);
    public const string Enums = nameof(Enums);
    public const string Unions = nameof(Unions);
    public const string Tuples = nameof(Tuples);
    public const string XmlRecords = nameof(XmlRecords);
    public const string XmlUnions = nameof(XmlUnions);
    public const string ResultUnions = nameof(ResultUnions);
    public const string ResponseHeaders = nameof(ResponseHeaders);
    public const string Webhooks = nameof(Webhooks);
    public const string Indexes = nameof(Indexes);
}
