using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens.Refresh;

/// <summary>Checks that the ID token of a refresh must name the same account as the first ID token.</summary>
public sealed class TokenRefresherIdTokenTests
{
    private const string User = OidcHost<OidcClient>.User;

    [Fact]
    public async Task A_refresh_needs_no_ID_token_and_no_keys()
    {
        await using var host = OidcHosts.Create();
        await host.ConnectAsync();
        host.Server.Answer(TokenJson("a2", "rt2"));
        Assert.Equal("a2", (await host.Client.RefreshUserAccessTokenAsync(User)).Token);
        Assert.Equal(2, host.Server.Fetched.Count);
    }

    [Theory]
    [InlineData("sub", "\"account-1\"")]
    [InlineData("aud", "[\"the-client\",\"another-client\"]")]
    [InlineData("nonce", "\"any\"")]
    [InlineData("exp", "1")]
    public async Task An_ID_token_of_the_same_account_continues_the_connection_without_keys(string claim, string value)
    {
        await using var host = OidcHosts.Create();
        await host.ConnectAsync();
        host.Issuer.Rotate();
        for (var i = 2; i < 5; i++)
        {
            var claims = host.Issuer.CreateClaims(nonce: null);
            claims[claim] = JsonNode.Parse(value);
            host.Server.Answer(TokenJson($"a{i}", more: $",\"id_token\":\"{host.Issuer.Sign(claims)}\""));
            Assert.Equal($"a{i}", (await host.Client.RefreshUserAccessTokenAsync(User)).Token);
        }

        Assert.Equal(2, host.Server.Fetched.Count);
    }

    [Theory]
    [InlineData("sub", "\"account-2\"")]
    [InlineData("sub", "\"ACCOUNT-1\"")]
    [InlineData("iss", "\"https://other.example\"")]
    [InlineData("aud", "\"another-client\"")]
    [InlineData("aud", "[\"another-client\"]")]
    public async Task An_ID_token_of_another_account_ends_the_connection(string claim, string value)
    {
        await using var host = OidcHosts.Create();
        await host.ConnectAsync();
        var claims = host.Issuer.CreateClaims(nonce: null);
        claims[claim] = JsonNode.Parse(value);
        host.Server.Answer(TokenJson("a2", "rt2", more: $",\"id_token\":\"{host.Issuer.Sign(claims)}\""));
        var exception = await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.RefreshUserAccessTokenAsync(User));
        Assert.Equal("id_token_subject_changed", exception.Error?.Code);
        Assert.DoesNotContain("account", exception.Error!.Description ?? "", StringComparison.OrdinalIgnoreCase);
        await AssertEndedAsync(host);
        Assert.Equal(2, host.Server.Forms.Count);

        await host.ConnectAsync(subject: "account-2");
        host.Server.Answer(TokenJson("a3", more: host.Issuer.CreateMember(nonce: null, "account-2")));
        Assert.Equal("a3", (await host.Client.RefreshUserAccessTokenAsync(User)).Token);
    }

    [Fact]
    public async Task The_end_of_a_connection_because_of_another_account_is_told_to_the_audit()
    {
        using var log = new TestLog();
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(log));
        await using var host = OidcHosts.Create(services => services.AddSingleton(loggers));
        await host.ConnectAsync();
        host.Server.Answer(TokenJson("a2", "rt2", more: host.Issuer.CreateMember(nonce: null, "account-2")));
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.RefreshUserAccessTokenAsync(User));
        Assert.Equal(
            "Information TypedOAuth.Audit The connection of user u with oidc has ended (id_token_subject_changed)",
            Assert.Single(log.Lines, static line => line.Contains("has ended", StringComparison.Ordinal) && line.Contains("Audit", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_first_account_is_stored_with_the_connection()
    {
        var store = new InMemoryTokenStore(TimeProvider.System);
        await using var keys = new SharedProtector();
        await using (var first = CreateHost(store, keys))
        {
            await first.ConnectAsync();
        }

        await using var restarted = CreateHost(store, keys);
        restarted.Server.Answer(TokenJson("a2", more: restarted.Issuer.CreateMember(nonce: null)));
        Assert.Equal("a2", (await restarted.Client.RefreshUserAccessTokenAsync(User)).Token);
        restarted.Server.Answer(TokenJson("a3", more: restarted.Issuer.CreateMember(nonce: null, "account-2")));
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await restarted.Client.RefreshUserAccessTokenAsync(User));
    }

    /// <summary>The tokens are saved before the connection ends, so the store may fail in between.</summary>
    [Fact]
    public async Task Tokens_of_another_account_are_never_served_even_if_the_end_cannot_be_stored()
    {
        var inner = new InMemoryTokenStore(TimeProvider.System);
        var store = new FlakyStore(inner);
        await using var keys = new SharedProtector();
        await using var host = CreateHost(store, keys);
        await host.ConnectAsync();
        var writes = 0;
        store.BeforeWrite = () =>
        {
            store.FailingWrites = ++writes == 1 ? 0 : 1;
            return default;
        };
        host.Server.Answer(TokenJson("a2", "rt2", more: host.Issuer.CreateMember(nonce: null, "account-2")));
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.RefreshUserAccessTokenAsync(User));
        Assert.Equal(2, writes);

        await using var other = CreateHost(inner, keys);
        await AssertEndedAsync(other);
        Assert.Equal(0, other.Server.Count);
        host.Time.Advance(TimeSpan.FromMinutes(1));
        await AssertEndedAsync(host);
    }

    [Fact]
    public async Task Tokens_of_another_account_that_could_not_be_saved_end_the_connection_once_the_store_is_back()
    {
        var store = new FlakyStore(new InMemoryTokenStore(TimeProvider.System));
        await using var keys = new SharedProtector();
        await using var host = CreateHost(store, keys);
        await host.ConnectAsync();
        store.FailingWrites = int.MaxValue;
        host.Server.Answer(TokenJson("a2", "rt2", more: host.Issuer.CreateMember(nonce: null, "account-2")));
        var refresh = host.Client.RefreshUserAccessTokenAsync(User).AsTask();
        await Eventually.IsTrueAsync(() =>
        {
            host.Time.Advance(store.FailedWrites > 0 ? TimeSpan.FromMilliseconds(200) : TimeSpan.Zero);
            return new(refresh.IsCompleted);
        });
        await Assert.ThrowsAsync<OAuth2TransientException>(() => refresh);
        store.FailingWrites = 0;
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.RefreshUserAccessTokenAsync(User));
        await AssertEndedAsync(host);
        Assert.Equal(2, host.Server.Count);
    }

    [Fact]
    public async Task A_connection_from_before_takes_the_first_ID_token_that_a_refresh_brings()
    {
        await using var host = new OidcHost<IssuerlessClient>(static (services, configure) => services.AddIssuerlessClient(configure));
        Assert.Null((await host.AuthorizeAsync(static _ => null)).Failure);
        host.Host.Change("issuerless:Issuer", "https://as.example");
        await RefreshAsync("a2", host.Issuer.CreateMember(nonce: null, "account-1"));
        await RefreshAsync("a3", "");
        host.Server.Answer(TokenJson("a4", more: host.Issuer.CreateMember(nonce: null, "account-2")));
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.RefreshUserAccessTokenAsync(User));

        async Task RefreshAsync(string token, string more)
        {
            host.Server.Answer(TokenJson(token, more: more));
            Assert.Equal(token, (await host.Client.RefreshUserAccessTokenAsync(User)).Token);
        }
    }

    [Fact]
    public async Task A_provider_that_has_moved_continues_its_connections()
    {
        await using var host = OidcHosts.Create();
        await host.ConnectAsync();
        var moved = new IdTokenIssuer(host.Server, "https://new.example", "the-client", host.Time);
        host.Host.Change("oidc:Issuer", "https://new.example");
        host.Host.Change("oidc:FormerServers:0", "https://as.example");
        foreach (var token in (string[])["a2", "a3"])
        {
            host.Server.Answer(TokenJson(token, more: moved.CreateMember(nonce: null)));
            Assert.Equal(token, (await host.Client.RefreshUserAccessTokenAsync(User)).Token);
        }
    }

    /// <summary>The record belongs to the client by its endpoint. The refresh in between may return no ID token with the new issuer.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_issuer_that_was_renamed_at_the_same_endpoint_continues_its_connections(bool isSilentFirst)
    {
        await using var host = OidcHosts.Create();
        await host.ConnectAsync();
        var renamed = Rename(host);
        if (isSilentFirst)
        {
            await RefreshAsync("a2", "");
        }

        await RefreshAsync("a3", renamed.CreateMember(nonce: null));
        await RefreshAsync("a4", renamed.CreateMember(nonce: null));
        host.Server.Answer(TokenJson("a5", more: host.Issuer.CreateMember(nonce: null)));
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.RefreshUserAccessTokenAsync(User));
        await AssertEndedAsync(host);

        async Task RefreshAsync(string token, string more)
        {
            host.Server.Answer(TokenJson(token, more: more));
            Assert.Equal(token, (await host.Client.RefreshUserAccessTokenAsync(User)).Token);
        }
    }

    [Theory]
    [InlineData("sub", "\"account-2\"")]
    [InlineData("aud", "\"another-client\"")]
    [InlineData("iss", "\"https://other.example\"")]
    public async Task A_renamed_issuer_that_names_another_account_ends_the_connection(string claim, string value)
    {
        await using var host = OidcHosts.Create();
        await host.ConnectAsync();
        var renamed = Rename(host);
        var claims = renamed.CreateClaims(nonce: null);
        claims[claim] = JsonNode.Parse(value);
        host.Server.Answer(TokenJson("a2", "rt2", more: $",\"id_token\":\"{renamed.Sign(claims)}\""));
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.RefreshUserAccessTokenAsync(User));
        await AssertEndedAsync(host);
    }

    [Theory]
    [InlineData("no-token")]
    [InlineData("")]
    [InlineData("e30.e30.e30")]
    public async Task What_cannot_be_read_at_a_refresh_counts_as_missing(string token)
    {
        await using var host = OidcHosts.Create();
        await host.ConnectAsync();
        host.Server.Answer(TokenJson("a2", more: $",\"id_token\":\"{token}\""));
        Assert.Equal("a2", (await host.Client.RefreshUserAccessTokenAsync(User)).Token);
    }

    /// <summary>Version 0.4 stored the identity of the first ID token, but no account.</summary>
    [Theory]
    [InlineData("opaque")]
    [InlineData("a.?.c")]
    [InlineData("a.b.c")]
    public async Task What_cannot_be_read_at_a_refresh_does_not_hide_the_account_of_a_connection_of_an_older_version(string token)
    {
        await using var host = OidcHosts.Create();
        const string Record = """
            {"version":1,"alias":"oidc","user":"u","token":"a1","type":"Bearer","refresh":"rt1",
            "idToken":{"iss":"https://as.example","sub":"account-1","aud":["the-client"]}}
            """;
        var payload = host.Host.Services.GetRequiredService<IOAuth2DataProtector>().Protect(Encoding.UTF8.GetBytes(Record));
        var store = host.Host.Services.GetRequiredService<IOAuth2TokenStore>();
        await store.TryWriteAsync(new("oidc", User), new() { Payload = payload, ExpectedVersion = 0 }, CancellationToken.None);
        host.Server.Answer(TokenJson("a2", "rt2", more: $",\"id_token\":\"{token}\""));
        Assert.Equal("a2", (await host.Client.RefreshUserAccessTokenAsync(User)).Token);
        Assert.Equal("account-1", (await host.Core.GetConnectionAsync(User)).Account?.Id);
    }

    [Fact]
    public async Task Tokens_of_another_account_are_revoked_where_that_ends_nothing_else()
    {
        await using var host = new OidcHost<OptionalOidcClient>(static (services, configure) => services.AddOptionalOidcClient(configure));
        var url = await host.Client.GetUnboundAuthorizationUrlAsync(User, [OptionalOidcClient.Scope.OpenId]);
        host.Server.Answer(TokenJson("a1", "rt1", more: host.Issuer.CreateMember(TestHost.GetParameter(url, "nonce"))));
        await host.Client.CompleteAuthorizationAsync(
            new Uri($"https://app.example/oauth2/optional-oidc-callback?code=c&state={TestHost.GetParameter(url, "state")}"));
        host.Server.Answer(form => form.ContainsKey("token")
            ? new HttpResponseMessage(HttpStatusCode.OK)
            : Json(TokenJson("a2", "rt2", more: host.Issuer.CreateMember(nonce: null, "account-2"))));
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.RefreshUserAccessTokenAsync(User));
        Assert.Equal(["rt2", "a2"], host.Server.Forms.Skip(2).Select(static form => form["token"]));
    }

    private static OidcHost<OidcClient> CreateHost(IOAuth2TokenStore store, SharedProtector keys) => OidcHosts.Create(services =>
    {
        services.AddSingleton(store);
        keys.Register(services);
    });

    private static IdTokenIssuer Rename(OidcHost<OidcClient> host)
    {
        host.Host.Change("oidc:Issuer", "https://new.example");
        return new(host.Server, "https://new.example", "the-client", host.Time);
    }

    private static async Task AssertEndedAsync(OidcHost<OidcClient> host)
    {
        var connection = await host.Core.GetConnectionAsync(User);
        Assert.Equal(
            (OAuth2ConnectionState.NeedsAttention, OAuth2ConnectionReason.Revoked, "id_token_subject_changed"),
            (connection.State, connection.Reason, connection.LastFailure));
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.GetAccessTokenForUserAsync(User));
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.RefreshUserAccessTokenAsync(User));
    }
}
