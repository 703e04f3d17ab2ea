using System.Text;
using System.Text.Json;
using Generated.Hooks;
using Generated.Hooks30;

namespace Atlassian.Admin.Gen.Generated.Tests.Operations;

/// <summary>What a server sends on its own account.</summary>
public sealed class WebhookTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Payloads_are_read_from_bytes_streams_and_JSON()
    {
        const string json = """{"type":"user.created","user":"Ada"}""";
        using MemoryStream stream = new([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(json)]);
        using JsonDocument document = JsonDocument.Parse(json);

        Assert.Equal("Ada", HookApiWebhooks.UserCreated.Read(Encoding.UTF8.GetBytes(json)).User);
        Assert.Equal("Ada", (await HookApiWebhooks.UserCreated.ReadAsync(stream, Cancellation)).User);
        Assert.Equal("Ada", HookApiWebhooks.UserCreated.Read(document.RootElement).User);
        Assert.Equal("user-created", HookApiWebhooks.UserCreated.Name);
    }

    [Theory]
    [InlineData("""{"type":"user.created","user":"Ada"}""", "user Ada")]
    [InlineData("""{"type":"group.deleted","group":"g"}""", "group g")]
    [InlineData("""{"url":"u"}""", "export u")]
    [InlineData("""[1]""", "unknown")]
    public void An_endpoint_that_takes_several_tells_them_apart(string json, string expected) =>
        Assert.Equal(expected, HookApiWebhooks.Any.Read(Encoding.UTF8.GetBytes(json)).Match(
            user => $"user {user.User}", group => $"group {group.Group}", export => $"export {export.Url}", _ => "unknown"));

    [Fact]
    public void Callbacks_of_operations_are_read_as_well() =>
        Assert.Equal("u", HookApiWebhooks.ExportEnded.Read("""{"url":"u"}"""u8).Url);

    [Fact]
    public void A_payload_that_does_not_fit_is_an_error_that_names_the_place() =>
        Assert.Equal("$.user", Assert.Throws<JsonException>(() => HookApiWebhooks.UserCreated.Read("""{"type":"user.created","user":5}"""u8)).Path);

    [Fact]
    public void Webhooks_of_OpenAPI_3_0_are_an_extension() => Assert.Equal("Rex", Hook30ApiWebhooks.NewPet.Read("""{"name":"Rex"}"""u8).Name);
}
