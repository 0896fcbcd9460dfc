using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Protocol.Responses;

/// <summary>Checks declared parameters of the authorization response on their way into <c>AuthData</c>, the store, and the application's callback.</summary>
public sealed class CallbackFieldReaderTests
{
    private const string Parameters = "code=c&realmId=r%2B1&count=7&until=1767225600&location=https%3A%2F%2Feu.example%2F";

    [Fact]
    public async Task A_declared_parameter_is_a_property_that_is_stored_and_kept_at_a_refresh()
    {
        await using var host = CreateHost();
        host.Server.Answer(TokenJson("a1", "rt1", more: ",\"realmId\":\"of the token response\""));
        Assert.Null((await (await host.BeginAsync("u", Parameters))()).Failure);
        AssertFields((await host.Client.GetAccessTokenForUserAsync("u"))!);

        host.Server.Answer(TokenJson("a2", "rt2"));
        var refreshed = await host.Client.RefreshUserAccessTokenAsync("u");
        Assert.Equal("a2", refreshed.Token);
        AssertFields(refreshed);

        static void AssertFields(EquivalentClient.AuthData data)
        {
            Assert.Equal("r+1", data.RealmId);
            Assert.Equal("of the token response", data.TokenRealm);
            Assert.Equal(7, data.Count);
            Assert.Equal(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), data.Until);
            Assert.Equal(new Uri("https://eu.example/"), data.Location);
        }
    }

    [Fact]
    public async Task A_new_authorization_without_a_parameter_has_none()
    {
        await using var host = CreateHost();
        host.Server.Answer(TokenJson("a1", "rt1"));
        await (await host.BeginAsync("u", Parameters))();
        await (await host.BeginAsync("u", "code=c&realmId=&count=many"))();
        var data = (await host.Client.GetAccessTokenForUserAsync("u"))!;
        Assert.Equal((null, null, null), (data.RealmId, data.Count, data.Location));
    }

    [Theory]
    [InlineData("code=c&realmId=1&realmId=2")]
    [InlineData("code=c&realmId=1&realmId=1")]
    public async Task A_declared_parameter_that_comes_twice_is_refused_and_leaves_the_authorization(string parameters)
    {
        await using var host = CreateHost();
        host.Server.Answer(TokenJson("a1", "rt1"));
        var start = await host.Core.BeginAuthorizationAsync("u", returnUrl: null);
        Assert.Equal(OAuth2AuthorizationFailureKind.MalformedResponse, (await CompleteAsync(host, start, parameters)).Failure?.Kind);
        Assert.Empty(host.Server.Forms);
        Assert.Null((await CompleteAsync(host, start, "code=c&other=1&other=2&realmId=1")).Failure);
    }

    [Fact]
    public async Task A_declared_parameter_that_is_too_long_is_refused()
    {
        await using var host = CreateHost();
        var result = await (await host.BeginAsync("u", $"code=c&realmId={new string('r', 4097)}"))();
        Assert.Equal(OAuth2AuthorizationFailureKind.MalformedResponse, result.Failure?.Kind);
    }

    [Fact]
    public async Task A_native_application_gets_the_parameters_too()
    {
        await using var host = CreateHost();
        host.Server.Answer(TokenJson("a1", "rt1"));
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        var authorized = await host.Client.CompleteAuthorizationAsync(
            new Uri($"https://app.example/oauth2/equal-callback?{Parameters}&state={TestHost.GetParameter(url, "state")}"));
        Assert.Equal("r+1", authorized.AuthData.RealmId);
    }

    [Fact]
    public async Task The_application_s_callback_gets_all_parameters_but_code_and_state()
    {
        await using var host = new ClientHost<NotifyClient>(
            static (services, configure) => services.AddNotifyClient(configure), ClientHosts.SetCredentials);
        IReadOnlyDictionary<string, string>? seen = null;
        host.Client.Callback = context =>
        {
            seen = context.Query;
            return Task.CompletedTask;
        };
        host.Server.Answer(TokenJson("a1", "rt1"));
        await (await host.BeginAsync("u", "code=c&iss=https%3A%2F%2Fas.example&realmId=1&twice=1&twice=2&empty="))();
        Assert.Equal(["empty", "iss", "realmId"], seen!.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("1", seen["realmId"]);
    }

    /// <summary>What another build of the application has declared outlives a refresh by this one.</summary>
    [Fact]
    public async Task A_parameter_that_another_build_declares_survives_a_rewrite()
    {
        await using var host = CreateHost();
        host.Server.Answer(TokenJson("a1", "rt1"));
        await (await host.BeginAsync("u", Parameters))();
        var key = new OAuth2ConnectionKey("equal", "u");
        var stored = await host.Services.GetRequiredService<IOAuth2TokenStore>().ReadAsync(key, CancellationToken.None);

        // A build that declares none of them.
        var protector = host.Services.GetRequiredService<IOAuth2DataProtector>();
        var other = new TokenRecordCodec<BasicClient.AuthData>(BasicClient.Definition, protector);
        var record = Assert.IsType<TokenRecord<BasicClient.AuthData>.Active>(other.Decode(key, stored.Record!.Payload.Span, new(null, null, null, null)));
        var rewritten = other.Encode(key, record with { ConnectedAt = null });
        var back = new TokenRecordCodec<EquivalentClient.AuthData>(EquivalentClient.Definition, protector);
        var data = Assert.IsType<TokenRecord<EquivalentClient.AuthData>.Active>(back.Decode(key, rewritten, new(null, null, null, null))).AuthData;
        Assert.Equal(("r+1", 7), (data.RealmId, data.Count));
    }

    private static async Task<OAuth2AuthorizationResult> CompleteAsync(
        ClientHost<EquivalentClient> host, OAuth2AuthorizationStart start, string parameters)
    {
        var state = TestHost.GetParameter(start.AuthorizationUri, "state");
        var response = OAuth2AuthorizationResponse.FromUri(new Uri($"https://app.example/callback?{parameters}&state={state}"));
        return await host.Core.CompleteAuthorizationAsync(response, start.BindingValue, "u", host.Services);
    }

    private static ClientHost<EquivalentClient> CreateHost() =>
        new(static (services, configure) => services.AddEquivalentClient(configure), ClientHosts.SetCredentials);
}
