namespace Atlassian.Admin.Gen.Tests.Injection.Slots;

/// <summary>Places of security schemes.</summary>
internal static class SecuritySlots
{
    public static IEnumerable<Slot> All =>
    [
        Slot.Of("security scheme", Fate.Data, Json.Scheme("\"type\": \"apiKey\", \"in\": \"header\", \"name\": \"X-Key\"", key: "§")),
        Slot.Of("security scheme.description", Fate.Words, Json.Scheme("\"type\": \"apiKey\", \"in\": \"header\", \"name\": \"X-Key\", \"description\": \"§\"")),
        Slot.Of("apiKey.name, header", Fate.Data, Json.Scheme("\"type\": \"apiKey\", \"in\": \"header\", \"name\": \"§\"")).ButNoToken(),
        Slot.Of("apiKey.name, query", Fate.Data, Json.Scheme("\"type\": \"apiKey\", \"in\": \"query\", \"name\": \"§\"")),
        Slot.Of("apiKey.name, cookie", Fate.Data, Json.Scheme("\"type\": \"apiKey\", \"in\": \"cookie\", \"name\": \"§\"")),
        Slot.Of("http.scheme", Fate.Data, Json.Scheme("\"type\": \"http\", \"scheme\": \"§\"")).ButNoToken(),
        Slot.Of("http.bearerFormat", Fate.Data, Json.Scheme("\"type\": \"http\", \"scheme\": \"bearer\", \"bearerFormat\": \"§\"")),
        Slot.Of("openIdConnectUrl", Fate.Data, Json.Scheme("\"type\": \"openIdConnect\", \"openIdConnectUrl\": \"https://acme.example/§\"")),
        Slot.Of("oauth2MetadataUrl", Fate.Nothing, Json.Scheme("\"type\": \"oauth2\", \"oauth2MetadataUrl\": \"https://acme.example/§\", \"flows\": {}")),
        Slot.Of("requirement's scope", Fate.Data, Json.Scheme(Flow("clientCredentials", "\"tokenUrl\": \"https://acme.example/t\""), "\"§\"")),
        Slot.Of("scope", Fate.Data, Json.Scheme("\"type\": \"oauth2\", \"flows\": {\"clientCredentials\": {\"tokenUrl\": \"https://acme.example/t\", \"scopes\": {\"§\": \"A.\"}}}")),
        Slot.Of("scope's description", Fate.Data, Json.Scheme("\"type\": \"oauth2\", \"flows\": {\"clientCredentials\": {\"tokenUrl\": \"https://acme.example/t\", \"scopes\": {\"a\": \"§\"}}}")),
        Slot.Of("authorizationUrl", Fate.Data, Json.Scheme(Flow("implicit", "\"authorizationUrl\": \"https://acme.example/§\""))),
        Slot.Of("tokenUrl", Fate.Data, Json.Scheme(Flow("password", "\"tokenUrl\": \"https://acme.example/§\""))),
        Slot.Of("refreshUrl", Fate.Data, Json.Scheme(Flow("clientCredentials", "\"tokenUrl\": \"https://acme.example/t\", \"refreshUrl\": \"https://acme.example/§\""))),
        Slot.Of("deviceAuthorizationUrl", Fate.Data, Json.Scheme(Flow("deviceAuthorization", "\"tokenUrl\": \"https://acme.example/t\", \"deviceAuthorizationUrl\": \"https://acme.example/§\""))),
    ];

    private static string Flow(string kind, string members) => $"\"type\": \"oauth2\", \"flows\": {{\"{kind}\": {{{members}, \"scopes\": {{}}}}}}";
}
