namespace Atlassian.Admin.Gen.Parsing;

/// <summary>The names of the types that stand once in a client, made of the root class's name.</summary>
internal sealed class ClientNames(string clientName)
{
    private readonly string _base = clientName.Length > "Client".Length && clientName.EndsWith("Client", StringComparison.Ordinal)
        ? clientName.Substring(0, clientName.Length - "Client".Length)
        : clientName;

    /// <summary>The class with the document's security schemes.</summary>
    public string SecuritySchemes => _base + "SecuritySchemes";

    /// <summary>The class that makes credentials for them.</summary>
    public string Credentials => _base + "Credentials";

    /// <summary>The class with which System.Text.Json reads and writes the schema types without reflection.</summary>
    public string JsonContext => _base + "JsonContext";

    /// <summary>The class that reads webhooks and callbacks.</summary>
    public string Webhooks => _base + "Webhooks";

    /// <summary>The file that says what was emitted; it has no type in it.</summary>
    public string Index => _base + "Index";

    /// <summary>The class with the document's servers.</summary>
    public string Servers { get; } = clientName + "Servers";

    /// <summary>All names that no schema type may have.</summary>
    public IEnumerable<string> All => [clientName, "I" + clientName, clientName + "Options", Servers, SecuritySchemes, Credentials, JsonContext, Webhooks];
}
