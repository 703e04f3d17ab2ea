using System.Text.Json;
using System.Text.Json.Serialization;
using OrgAdmin.Api;

namespace OrgAdmin.Tests;

/// <summary>Emitted types of a referenced project in a context that System.Text.Json's own generator fills.</summary>
public class JsonContextTests
{
    private const string Json = """{"account_id":"1","account_status":"frozen","unknown":[1]}""";

    [Fact]
    public void A_context_of_the_users_own_reads_and_writes_emitted_types()
    {
        User user = JsonSerializer.Deserialize(Json, UserContext.Default.User)!;

        Assert.Equal("frozen", user.AccountStatus?.Value);
        Assert.Equal(Json, JsonSerializer.Serialize(user, UserContext.Default.User));
    }

    [Fact]
    public void Emitted_types_are_members_of_the_users_types()
    {
        string json = $$"""{"Users":[{{Json}}]}""";

        Team team = JsonSerializer.Deserialize(json, UserContext.Default.Team)!;

        Assert.Equal(json, JsonSerializer.Serialize(team, UserContext.Default.Team));
    }
}

internal sealed record Team(IReadOnlyList<User> Users);

[JsonSerializable(typeof(User))]
[JsonSerializable(typeof(Team))]
internal sealed partial class UserContext : JsonSerializerContext;
