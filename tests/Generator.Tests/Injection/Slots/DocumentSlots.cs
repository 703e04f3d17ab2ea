namespace Atlassian.Admin.Gen.Tests.Injection.Slots;

/// <summary>Places of the document itself: its title, servers and tags.</summary>
internal static class DocumentSlots
{
    private const string NoPaths = "\"paths\": {}";

    private const string Tagged = "\"paths\": {\"/things\": {\"get\": {\"operationId\": \"getThings\", \"tags\": [\"§\"], \"responses\": {\"200\": {\"description\": \"Done.\"}}}}}";

    public static IEnumerable<Slot> All =>
    [
        Slot.Of("info.title", Fate.Words, Json.Document("\"title\": \"§\", \"version\": \"1\"", NoPaths)),
        Slot.Of("info.description", Fate.Words, Json.Document("\"title\": \"Acme\", \"version\": \"1\", \"description\": \"§\"", NoPaths)),
        Slot.Of("info.summary", Fate.Nothing, Json.Document("\"title\": \"Acme\", \"version\": \"1\", \"summary\": \"§\"", NoPaths)),
        Slot.Of("info.version", Fate.Nothing, Json.Document("\"title\": \"Acme\", \"version\": \"§\"", NoPaths)),
        Slot.Of("info.termsOfService", Fate.Nothing, Json.Document("\"title\": \"Acme\", \"version\": \"1\", \"termsOfService\": \"https://acme.example/§\"", NoPaths)),
        Slot.Of("info.contact", Fate.Nothing, Json.Document("\"title\": \"Acme\", \"version\": \"1\", \"contact\": {\"name\": \"§\", \"url\": \"https://acme.example/§\", \"email\": \"§\"}", NoPaths)),
        Slot.Of("info.license", Fate.Nothing, Json.Document("\"title\": \"Acme\", \"version\": \"1\", \"license\": {\"name\": \"§\", \"identifier\": \"§\"}", NoPaths)),
        Slot.Of("info.license.url", Fate.Nothing, Json.Document("\"title\": \"Acme\", \"version\": \"1\", \"license\": {\"name\": \"L\", \"url\": \"https://acme.example/§\"}", NoPaths)),
        Slot.Of("$self", Fate.Nothing, Json.Document($"\"$self\": \"https://acme.example/§\", {NoPaths}")),
        Slot.Of("externalDocs", Fate.Nothing, Json.Document($"\"externalDocs\": {{\"url\": \"https://acme.example/§\", \"description\": \"§\"}}, {NoPaths}")),
        Slot.Of("extension", Fate.Nothing, Json.Document($"\"x-acme\": \"§\", \"x-§\": 1, {NoPaths}")),

        Slot.Of("server.url", Fate.Data, Json.Document($"\"servers\": [{{\"url\": \"https://acme.example/§\"}}], {NoPaths}")).AsAddress(),
        Slot.Of("server.url.host", Fate.Data, Json.Document($"\"servers\": [{{\"url\": \"https://§.example/\"}}], {NoPaths}")).ButNoHost(),
        Slot.Of("server.url, relative", Fate.Data, Json.Document($"\"servers\": [{{\"url\": \"/§\"}}], {NoPaths}")).AsAddress(),
        Slot.Of("server.name", Fate.Words, Json.Document($"\"servers\": [{{\"url\": \"https://acme.example\", \"name\": \"§\"}}], {NoPaths}")),
        Slot.Of("server.description", Fate.Words, Json.Document($"\"servers\": [{{\"url\": \"https://acme.example\", \"description\": \"§\"}}], {NoPaths}")),
        Slot.Of("server.variable", Fate.Data, Json.Document($"\"servers\": [{{\"url\": \"https://acme.example/{{§}}\", \"variables\": {{\"§\": {{\"default\": \"a\"}}}}}}], {NoPaths}")).ButWith("?#{}", "cut off, or another variable"),
        Slot.Of("server.variable.default", Fate.Data, Json.Document($"\"servers\": [{{\"url\": \"https://acme.example/{{v}}\", \"variables\": {{\"v\": {{\"default\": \"§\"}}}}}}], {NoPaths}")),
        Slot.Of("server.variable.enum", Fate.Data, Json.Document($"\"servers\": [{{\"url\": \"https://acme.example/{{v}}\", \"variables\": {{\"v\": {{\"default\": \"a\", \"enum\": [\"a\", \"§\"]}}}}}}], {NoPaths}")),
        Slot.Of("server.variable with an enum", Fate.Data, Json.Document($"\"servers\": [{{\"url\": \"https://acme.example/{{§}}\", \"variables\": {{\"§\": {{\"default\": \"a\", \"enum\": [\"a\", \"b\"]}}}}}}], {NoPaths}")).ButWith("?#{}", "cut off, or another variable"),
        Slot.Of("server.variable.description", Fate.Words, Json.Document($"\"servers\": [{{\"url\": \"https://acme.example/{{v}}\", \"variables\": {{\"v\": {{\"default\": \"a\", \"description\": \"§\"}}}}}}], {NoPaths}")),

        Slot.Of("tag", Fate.Words, Json.Document(Tagged)),
        Slot.Of("tag.name", Fate.Words, Json.Document($"\"tags\": [{{\"name\": \"§\"}}], {Tagged}")),
        Slot.Of("tag.description", Fate.Words, Json.Document($"\"tags\": [{{\"name\": \"A\", \"description\": \"§\"}}], {Tagged.Replace('§', 'A')}")),
        Slot.Of("tag.summary", Fate.Nothing, Json.Document($"\"tags\": [{{\"name\": \"A\", \"summary\": \"§\"}}], {Tagged.Replace('§', 'A')}")),
        Slot.Of("tag.kind, parent", Fate.Nothing, Json.Document($"\"tags\": [{{\"name\": \"A\", \"kind\": \"§\"}}, {{\"name\": \"§\"}}], {Tagged.Replace('§', 'A')}")),
        Slot.Of("tag.externalDocs", Fate.Nothing, Json.Document($"\"tags\": [{{\"name\": \"A\", \"externalDocs\": {{\"url\": \"https://acme.example/§\", \"description\": \"§\"}}}}], {Tagged.Replace('§', 'A')}")),
    ];
}
