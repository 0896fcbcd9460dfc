using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens;

/// <summary>Checks the scope lists of a token.</summary>
public sealed class OAuth2AuthDataTests
{
    [Fact]
    public async Task Granted_scopes_unlike_the_requested_ones_are_data()
    {
        await using var host = new TestHost();
        var data = await host.AuthorizeAsync("u", TokenJson("a", more: ",\"scope\":\"read,email\""));
        Assert.Equal(["write"], data.MissingScopes);
        Assert.Equal(["email"], data.ExtraScopes);
    }

    [Fact]
    public async Task A_scope_that_the_provider_names_otherwise_is_not_missing()
    {
        await using var host = CreateHost();
        await host.AuthorizeAsync("u", TokenJson("a", "rt", more: ",\"scope\":\"https://as.example/auth/userinfo.email calendar\""));
        var data = (await host.Client.GetAccessTokenForUserAsync("u"))!;
        Assert.Empty(data.MissingScopes);
        Assert.Empty(data.ExtraScopes);
        Assert.Equal(["https://as.example/auth/userinfo.email", "calendar"], data.GrantedScopes);
        Assert.Empty((await host.Core.GetConnectionAsync("u")).MissingScopes);
    }

    [Fact]
    public async Task A_scope_that_only_a_refresh_token_shows_is_missing_without_one()
    {
        await using var host = CreateHost();
        await host.AuthorizeAsync("u", TokenJson("a", more: ",\"scope\":\"email\""));
        Assert.Equal(["calendar", "offline_access"], (await host.Core.GetConnectionAsync("u")).MissingScopes);
    }

    /// <summary>A record that an older build of the application has stored, before the equivalence was declared.</summary>
    [Fact]
    public async Task A_stored_connection_is_compared_when_it_is_read()
    {
        await using var host = CreateHost();
        var before = new TokenRecordCodec<TestClient.AuthData>(TestClient.Definition, host.Services.GetRequiredService<IOAuth2DataProtector>());
        var key = new OAuth2ConnectionKey("equal", "u");
        var old = new TestClient.AuthData { Token = "a", RefreshToken = "rt", RequestedScope = "email offline_access", Scope = "mail" };
        Assert.Equal(["email", "offline_access"], old.MissingScopes);
        await host.Services.GetRequiredService<IOAuth2TokenStore>().TryWriteAsync(
            key, new() { Payload = before.Encode(key, new TokenRecord<TestClient.AuthData>.Active(old)), ExpectedVersion = 0 }, CancellationToken.None);
        Assert.Empty((await host.Core.GetConnectionAsync("u")).MissingScopes);
        Assert.Empty((await host.Client.GetAccessTokenForUserAsync("u"))!.MissingScopes);
    }

    [Fact]
    public void What_scopes_are_compared_by_is_no_part_of_the_record()
    {
        var data = new EquivalentClient.AuthData { RequestedScope = "email", Scope = "mail" };
        Assert.Empty(data.MissingScopes);
        Assert.Equal(data, data with { });
        Assert.DoesNotContain("Definition", JsonSerializer.Serialize(data), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_of_endpoint_parameters_are_compared_by_value_and_not_serialized()
    {
        var data = new TestClient.AuthData { Token = "a", EndpointParameters = new Dictionary<string, string> { ["shop"] = "tea", ["dc"] = "eu" } };
        var same = new TestClient.AuthData { Token = "a", EndpointParameters = new SortedDictionary<string, string> { ["dc"] = "eu", ["shop"] = "tea" } };
        Assert.Equal(data, same);
        Assert.Equal(data.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(data, same with { EndpointParameters = new Dictionary<string, string> { ["shop"] = "coffee", ["dc"] = "eu" } });
        Assert.NotEqual(data, same with { EndpointParameters = new Dictionary<string, string>() });
        Assert.Empty(new TestClient.AuthData().EndpointParameters);
        Assert.Equal(new TestClient.AuthData(), new TestClient.AuthData());
        Assert.DoesNotContain("tea", JsonSerializer.Serialize(data), StringComparison.Ordinal);
    }

    [Fact]
    public void Later_changes_of_a_given_dictionary_do_not_change_the_data()
    {
        var values = new Dictionary<string, string> { ["shop"] = "tea" };
        var data = new TestClient.AuthData { EndpointParameters = values };
        values["shop"] = "coffee";
        Assert.Equal("tea", data.EndpointParameters["shop"]);
    }

    private static ClientHost<EquivalentClient> CreateHost() =>
        new(static (services, configure) => services.AddEquivalentClient(configure), ClientHosts.SetCredentials);
}
