using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Grants.AuthorizationCode;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Storage;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests;

/// <summary>What a flow began with it ends with, and what happens in which order.</summary>
public sealed class FlowIntegrityTests
{
    [Theory]
    [InlineData("Issuer", "https://other.example")]
    [InlineData("AccessTokenUri", "https://other.example/token")]
    public async Task A_flow_whose_server_changed_meanwhile_exchanges_nothing(string key, string value)
    {
        await using var host = CreateHost();
        host.Server.Answer(TokenJson("a1"));
        var complete = await host.BeginAsync("u");
        Change(host, $"basic:{key}", value);
        Assert.Equal(OAuth2AuthorizationFailureKind.WrongIssuer, (await complete()).Failure?.Kind);
        Assert.Equal(0, host.Server.Count);
    }

    [Fact]
    public async Task The_redirect_uri_is_replayed_as_it_was_sent()
    {
        await using var host = CreateHost();
        host.Server.Answer(TokenJson("a1"));
        var complete = await host.BeginAsync("u");
        Change(host, "BaseUri", "https://moved.example");
        Assert.True((await complete()).Succeeded);
        Assert.Equal("https://app.example/oauth2/basic-callback", host.Server.Forms[0]["redirect_uri"]);
        Assert.Equal("https://moved.example/oauth2/basic-callback", host.Core.RedirectUri.AbsoluteUri);
    }

    [Fact]
    public async Task The_applications_callback_finds_the_token_saved()
    {
        await using var host = new ClientHost<NotifyClient>(static (services, configure) => services.AddNotifyClient(configure), SetCredentials);
        string? found = null;
        host.Client.Callback = async context =>
        {
            var stored = await host.Services.GetRequiredService<IOAuth2TokenStore>().ReadAsync(new("notify", context.UserId), default);
            found = stored.Record is null ? null : (await host.Client.GetAccessTokenForUserAsync(context.UserId))?.Token;
        };
        Assert.True((await host.AuthorizeAsync("fresh", TokenJson("a1"))).Succeeded);
        Assert.Equal("a1", found);
    }

    [Fact]
    public async Task A_request_for_openid_carries_a_nonce_of_its_own()
    {
        await using var host = new ClientHost<OidcClient>(static (services, configure) => services.AddOidcClient(configure), SetCredentials);
        var nonces = new HashSet<string>();
        for (var i = 0; i < 3; i++)
        {
            var nonce = TestHost.GetParameter(await host.Client.GetUnboundAuthorizationUrlAsync("u", [OidcClient.Scope.Calendar]), "nonce");
            Assert.Equal(43, nonce?.Length);
            Assert.True(nonces.Add(nonce!));
            Assert.True(nonces.Add(TestHost.GetParameter((await host.Core.BeginAuthorizationAsync("u", null)).AuthorizationUri, "nonce")!));
        }

        Assert.Equal("chosen", TestHost.GetParameter(await host.Client.GetUnboundAuthorizationUrlAsync("u", nonce: "chosen"), "nonce"));
        var ticket = TestHost.GetParameter(await host.Client.GetUserAuthorizationUrlAsync("u", nonce: "chosen"), "ticket")!;
        Assert.Equal("chosen", TestHost.GetParameter((await host.Core.BeginAuthorizationFromTicketAsync(ticket, null))!.AuthorizationUri, "nonce"));

        await using var plain = CreateHost();
        Assert.Null(TestHost.GetParameter(await plain.Client.GetUnboundAuthorizationUrlAsync("u"), "nonce"));
        Assert.NotNull(TestHost.GetParameter(await plain.Client.GetUnboundAuthorizationUrlAsync("u", [BasicClient.Scope.Custom("openid")]), "nonce"));
        Assert.Null(TestHost.GetParameter(await plain.Client.GetUnboundAuthorizationUrlAsync("u", [BasicClient.Scope.Custom("openid2")]), "nonce"));
    }

    [Fact]
    public void A_record_keeps_its_nonce()
    {
        using var protector = new EphemeralDataProtector();
        var codec = new OneTimeRecordCodec(OidcClient.Definition, protector);
        var record = new PendingAuthorization
        {
            Alias = "oidc",
            UserId = "u",
            ExpiresAt = DateTimeOffset.UnixEpoch,
            Scopes = ScopeList.Create(OidcClient.Definition.DefaultScopes),
            Verifier = "the verifier",
            RedirectUri = "https://app.example/callback",
            Server = "https://as.example",
            Nonce = "the nonce",
        };
        Assert.Equal("the nonce", Assert.IsType<PendingAuthorization>(codec.Decode(codec.Encode(record))).Nonce);
    }

    [Theory]
    [InlineData("user", true)]
    [InlineData("USER", true)]
    [InlineData("bearer", true)]
    [InlineData("mac", false)]
    public async Task A_declared_token_type_is_accepted_and_no_other(string type, bool isAccepted)
    {
        await using var host = CreateHost();
        var result = await host.AuthorizeAsync("u", $$"""{"access_token":"a","token_type":"{{type}}"}""");
        Assert.Equal(isAccepted, result.Succeeded);
    }

    private static ClientHost<BasicClient> CreateHost() => new(static (services, configure) => services.AddBasicClient(configure), SetCredentials);

    private static void SetCredentials(OAuth2ClientOptions options) => (options.ClientId, options.ClientSecret) = ("id", "secret");

    private static void Change(ClientHost<BasicClient> host, string key, string value)
    {
        host.Configuration[$"OAuth2:{key}"] = value;
        host.Configuration.Reload();
    }
}
