using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens.Records;

/// <summary>Reads bytes that are not a record of the connection: bytes of another origin, and a record that was moved.</summary>
public sealed class TokenRecordCodecTests
{
    [Fact]
    public async Task An_unreadable_record_is_not_absent_and_is_kept_until_the_user_authorizes_again()
    {
        var store = new InMemoryTokenStore(TimeProvider.System);
        await using var host = new TestHost(store);
        await store.TryWriteAsync(new("test", "u"), new() { Payload = new byte[] { 1, 2, 3 }, ExpectedVersion = 0 }, default);
        await AssertUnreadableAsync(host, "u");
        Assert.NotNull((await store.ReadAsync(new("test", "u"), default)).Record);
        await host.AuthorizeAsync("u", TokenJson("a1"));
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
    }

    [Fact]
    public async Task A_record_that_was_moved_to_another_user_is_refused()
    {
        var store = new InMemoryTokenStore(TimeProvider.System);
        await using var host = new TestHost(store);
        await host.AuthorizeAsync("alice", TokenJson("a1"));
        var record = await store.ReadAsync(new("test", "alice"), default);
        await store.TryWriteAsync(new("test", "mallory"), new() { Payload = record.Record!.Payload, ExpectedVersion = 0 }, default);
        await AssertUnreadableAsync(host, "mallory");
    }

    [Fact]
    public async Task A_user_can_disconnect_a_record_that_cannot_be_read()
    {
        var store = new InMemoryTokenStore(TimeProvider.System);
        await using var host = new TestHost(store);
        await store.TryWriteAsync(new("test", "u"), new() { Payload = new byte[] { 1, 2, 3 }, ExpectedVersion = 0 }, default);
        var result = await host.Core.DisconnectAsync("u");
        Assert.Equal((true, OAuth2RevocationOutcome.NotAttempted), (result.HadConnection, result.Revocation));
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await host.Client.GetConnectionAsync("u")).State);
    }

    [Theory]
    [InlineData("""{"version":4,"alias":"test","user":"u","token":"a9","type":"DPoP"}""")]
    [InlineData("""{"version":4,"alias":"test","user":"u","token":{"jwk":"x"}}""")]
    [InlineData("""{"version":4,"alias":"test","user":"u","token":"a","expires":"2026-01-01"}""")]
    [InlineData("""{"version":4,"alias":"test","owner":"u","token":"a"}""")]
    public async Task A_record_of_a_newer_format_is_an_outage_and_is_kept(string json)
    {
        var store = new InMemoryTokenStore(TimeProvider.System);
        await using var protector = new SharedProtector();
        await using var host = new TestHost(store, services: protector.Register);
        await RewriteAsync(host, json);
        var exception = await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.GetAccessTokenForUserAsync("u"));
        Assert.Contains("format 4", exception.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Equal(0, host.Server.Count);
    }

    [Fact]
    public async Task What_another_version_has_written_survives_a_refresh_and_an_end()
    {
        var store = new InMemoryTokenStore(TimeProvider.System);
        await using var protector = new SharedProtector();
        await using var host = new TestHost(store, services: protector.Register);
        await RewriteAsync(host, """
            {"version":1,"alias":"test","user":"u","token":"a1","type":"Bearer","refresh":"rt1","later":{"a":[1,"}"],"b":null},"fields":{"count":3,"realm":"r\u00e9"},"flag":true}
            """);
        host.Server.Answer(TokenJson("a2", "rt2"));
        Assert.Equal(3, (await host.Client.RefreshUserAccessTokenAsync("u")).Count);
        var refreshed = await ReadAsync(host);
        Assert.Equal("a2", refreshed.GetProperty("token").GetString());
        Assert.Equal("""{"a":[1,"}"],"b":null}""", refreshed.GetProperty("later").GetRawText());
        Assert.True(refreshed.GetProperty("flag").GetBoolean());
        Assert.Equal("ré", refreshed.GetProperty("fields").GetProperty("realm").GetString());
        Assert.Equal(3, refreshed.GetProperty("fields").GetProperty("count").GetInt32());

        host.Server.Answer("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest);
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        var ended = await ReadAsync(host);
        Assert.Equal("invalid_grant", ended.GetProperty("ended").GetString());
        Assert.True(ended.GetProperty("flag").GetBoolean());
    }

    [Fact]
    public async Task A_record_whose_tokens_must_not_be_served_has_a_format_that_older_versions_do_not_read()
    {
        await using var protector = new SharedProtector();
        await using var host = new TestHost(services: protector.Register);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        Assert.Equal(1, (await ReadAsync(host)).GetProperty("version").GetInt32());
        var marked = new List<JsonElement>();
        host.Server.AnswerAsync(async (_, _) =>
        {
            marked.Add(await ReadAsync(host));
            return new HttpResponseMessage(HttpStatusCode.OK);
        });
        await host.Core.DisconnectAsync("u");
        Assert.Equal([2, 2], marked.Select(static record => record.GetProperty("version").GetInt32()));
        Assert.All(marked, static record => Assert.True(record.GetProperty("disconnected").GetBoolean()));
    }

    [Fact]
    public async Task A_record_without_a_server_is_adopted_at_its_next_refresh()
    {
        var store = new InMemoryTokenStore(TimeProvider.System);
        await using var protector = new SharedProtector();
        await using (var host = new TestHost(store, services: protector.Register))
        {
            await RewriteAsync(host, """{"version":1,"alias":"test","user":"u","token":"a1","type":"Bearer","refresh":"rt1"}""");
            Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
            host.Server.Answer(TokenJson("a2", "rt2"));
            Assert.Equal("a2", (await host.Client.RefreshUserAccessTokenAsync("u")).Token);
        }

        await using var moved = new TestHost(store, static options => options.ClientId = "another-client", protector.Register);
        var exception = await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await moved.Client.GetAccessTokenForUserAsync("u"));
        Assert.Equal(OAuth2ConnectionReason.ServerChanged, exception.Reason);
    }

    [Fact]
    public async Task A_record_names_its_server_and_when_the_user_connected()
    {
        await using var protector = new SharedProtector();
        await using var host = new TestHost(services: protector.Register);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        var connectedAt = host.Time.GetUtcNow();
        host.Time.Advance(TimeSpan.FromHours(2));
        host.Server.Answer(TokenJson("a2", "rt2"));
        await host.Client.RefreshUserAccessTokenAsync("u");
        var record = await ReadAsync(host);
        Assert.Equal(
            ("https://as.example", "https://as.example/token", "https://as.example/token", "the-client"),
            (Text(record, "issuer"), Text(record, "tokenUri"), Text(record, "refreshUri"), Text(record, "clientId")));
        Assert.Equal(connectedAt, (await host.Client.GetConnectionAsync("u")).ConnectedAt);
    }

    [Fact]
    public async Task A_record_keeps_values_of_parameters_also_those_that_only_another_build_declares()
    {
        await using var protector = new SharedProtector();
        await using var host = new TestHost(services: protector.Register);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        Assert.False((await ReadAsync(host)).TryGetProperty("parameters", out _));
        await RewriteAsync(host, """
            {"version":1,"alias":"test","user":"u","token":"a1","type":"Bearer","refresh":"rt1","parameters":{"shop":"tea","number":1,"dc":"e\u0075"}}
            """);
        host.Server.Answer(TokenJson("a2", "rt2"));
        var data = await host.Client.RefreshUserAccessTokenAsync("u");
        Assert.Equal(new Dictionary<string, string> { ["dc"] = "eu", ["shop"] = "tea" }, data.EndpointParameters);
        Assert.Equal("""{"dc":"eu","shop":"tea"}""", (await ReadAsync(host)).GetProperty("parameters").GetRawText());
        host.Server.Answer("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest);
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Equal("""{"dc":"eu","shop":"tea"}""", (await ReadAsync(host)).GetProperty("parameters").GetRawText());
    }

    private static string? Text(JsonElement record, string name) => record.GetProperty(name).GetString();

    private static async Task AssertUnreadableAsync(TestHost host, string user)
    {
        var exception = await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.GetAccessTokenForUserAsync(user));
        Assert.Equal(OAuth2ConnectionReason.Unreadable, exception.Reason);
        var connection = await host.Client.GetConnectionAsync(user);
        Assert.Equal((OAuth2ConnectionState.NeedsAttention, OAuth2ConnectionReason.Unreadable), (connection.State, connection.Reason));
    }

    private static async Task RewriteAsync(TestHost host, string json)
    {
        var key = new OAuth2ConnectionKey("test", "u");
        var stored = await host.Store.ReadAsync(key, default);
        var payload = host.Services.GetRequiredService<IOAuth2DataProtector>().Protect(Encoding.UTF8.GetBytes(json));
        await host.Store.TryWriteAsync(key, new() { Payload = payload, ExpectedVersion = stored.Record?.Version ?? 0 }, default);
    }

    private static async Task<JsonElement> ReadAsync(TestHost host)
    {
        var stored = await host.Store.ReadAsync(new("test", "u"), default);
        Assert.True(host.Services.GetRequiredService<IOAuth2DataProtector>().TryUnprotect(stored.Record!.Payload.Span, out var plaintext));
        return JsonElement.Parse(plaintext);
    }
}
