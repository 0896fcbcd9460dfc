using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Hosting;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Generated.Tests;

/// <summary>What an emitted client does, in an application that knows only what the compiler knows.</summary>
public sealed class ClientTests
{
    [Fact]
    public void The_definition_holds_what_was_declared()
    {
        var definition = GoogleClient.Definition;
        Assert.Same(definition, GoogleClient.Definition);
        Assert.Equal("google", definition.Alias);
        Assert.Equal("Google", definition.DisplayName);
        Assert.Equal("https://accounts.google.com/o/oauth2/v2/auth", definition.AuthUri);
        Assert.Equal("https://oauth2.googleapis.com/token", definition.RefreshTokenUri);
        Assert.Equal("https://oauth2.googleapis.com/revoke", definition.RevokeTokenUri);
        Assert.Equal(["openid", "https://www.googleapis.com/auth/drive.readonly"], definition.DefaultScopes);
        Assert.Equal([new("access_type", "offline")], definition.AuthorizationParameters);
        Assert.Equal(("id_token", OAuth2TokenFieldType.String), Assert.Single(definition.TokenFields) is var field ? (field.Path, field.Type) : default);
        Assert.Equal(OAuth2ClientAuthentication.ClientSecretPost, definition.ClientAuthentication);
        Assert.True(definition.SupportsRefresh);
    }

    [Fact]
    public void A_scope_is_a_value_of_its_own_type()
    {
        Assert.Equal("https://www.googleapis.com/auth/gmail.send", GoogleClient.Scope.GmailSend.Value);
        Assert.Equal(GoogleClient.Scope.OpenId, GoogleClient.Scope.Custom("openid"));
        Assert.True(GoogleClient.Scope.OpenId != GoogleClient.Scope.DriveReadonly);
        Assert.True(GoogleClient.Scope.OpenId.GetHashCode() == GoogleClient.Scope.Custom("openid").GetHashCode());
        Assert.Equal("openid", GoogleClient.Scope.OpenId.ToString());
        Assert.Equal("", default(GoogleClient.Scope).Value);
        foreach (var wrong in new[] { "", "two words", "quo\"te", "back\\slash", "tab\t", "ümlaut" })
        {
            Assert.Throws<ArgumentException>(() => GoogleClient.Scope.Custom(wrong));
        }
    }

    [Fact]
    public void AuthData_never_shows_a_token()
    {
        var data = new GoogleClient.AuthData { Token = "secret-1", RefreshToken = "secret-2", IdToken = "secret-3", Scope = "openid" };
        Assert.DoesNotContain("secret", data.ToString(), StringComparison.Ordinal);
        Assert.Contains("openid", data.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", JsonSerializer.Serialize(data), StringComparison.Ordinal);
        Assert.Equal(data, data with { });
    }

    [Fact]
    public async Task A_client_goes_from_link_to_token_to_callback_with_typed_scopes_arguments_and_fields()
    {
        await using var app = App.Create();
        var url = await app.Client.GetUnboundAuthorizationUrlAsync("ada", [GoogleClient.Scope.GmailSend], loginHint: "ada@example.org");
        Assert.Equal("offline", App.Parameter(url, "access_type"));
        Assert.Equal("ada@example.org", App.Parameter(url, "login_hint"));
        Assert.Equal(
            "openid https://www.googleapis.com/auth/drive.readonly https://www.googleapis.com/auth/gmail.send", App.Parameter(url, "scope"));
        Assert.Equal("S256", App.Parameter(url, "code_challenge_method"));

        app.Server.Answer(ScriptedServer.TokenJson("a1", "r1", more: ",\"id_token\":\"header.body.signature\""));
        var authorized = await app.Client.CompleteAuthorizationAsync(new Uri(
            $"https://app.example/oauth2/google-callback?code=c&state={App.Parameter(url, "state")}"));
        Assert.Equal(("ada", "a1"), (authorized.UserId, authorized.AuthData.Token));
        Assert.Equal("ada", app.Client.LastUser);
        var data = await app.Client.GetAccessTokenForUserAsync("ada");
        Assert.Equal(("a1", "r1", "header.body.signature"), (data!.Token, data.RefreshToken, data.IdToken));
        Assert.Null(await app.Client.GetAccessTokenForUserAsync("bob"));
        Assert.Equal(OAuth2ConnectionState.Connected, (await app.Client.GetConnectionAsync("ada")).State);
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await app.Client.GetConnectionAsync("bob")).State);

        app.Server.Answer(ScriptedServer.TokenJson("a2"));
        Assert.Equal(("a2", "r1"), await app.Client.RefreshUserAccessTokenAsync("ada") is var refreshed ? (refreshed.Token, refreshed.RefreshToken) : default);
        app.Server.Answer("{}");
        Assert.True(await app.Client.RevokeUserAccessTokenAsync("ada"));
        Assert.Null(await app.Client.GetAccessTokenForUserAsync("ada"));
    }

    [Fact]
    public async Task A_token_that_has_expired_throws_what_its_documentation_says_where_it_cannot_be_refreshed()
    {
        var time = new FakeTimeProvider();
        await using var app = App.Create(time);
        await Assert.ThrowsAsync<ArgumentException>(async () => await app.Client.GetAccessTokenForUserAsync(""));

        app.Server.Answer(ScriptedServer.TokenJson("a1", "r1"));
        await app.AuthorizeAsync("ada");
        time.Advance(TimeSpan.FromHours(2));
        app.Server.Answer("""{"error":"invalid_client"}""", HttpStatusCode.Unauthorized);
        var refusal = await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await app.Client.GetAccessTokenForUserAsync("ada"));
        Assert.Equal(OAuth2ErrorCodes.InvalidClient, refusal.Error.Code);

        app.Server.Answer("""{"error":"server_error"}""", HttpStatusCode.ServiceUnavailable);
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await app.Client.GetAccessTokenForUserAsync("ada"));
        app.Server.Answer("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest);
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await app.Client.GetAccessTokenForUserAsync("ada"));
    }

    [Fact]
    public async Task The_emitted_handler_sends_the_user_s_token_with_requests_and_passes_its_options_on()
    {
        await using var app = App.Create();
        app.Server.Answer(ScriptedServer.TokenJson("a1"));
        await app.AuthorizeAsync("ada");
        var services = new ServiceCollection().AddSingleton(app.Client);
        services.AddHttpClient("api").AddGoogleAccessToken(static options => options.Origins.Add("https://api.example"))
            .ConfigurePrimaryHttpMessageHandler(static () => new EchoingApi());
        await using var provider = services.BuildServiceProvider();
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example/me").ForOAuth2User("ada");
        using var response = await provider.GetRequiredService<IHttpClientFactory>().CreateClient("api").SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("Bearer a1", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(["https://api.example"], provider.GetRequiredService<IOptionsMonitor<OAuth2ApiOptions>>().Get("api").Origins);
    }

    [Fact]
    public void A_client_of_an_unusual_shape_is_one_all_the_same()
    {
        Assert.Equal(("hiding", "inherited"), (HidingClient.Definition.Alias, Hidden.Scope));
        Assert.Equal("read", HidingClient.Scope.Read.Value);

        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(App.Settings).Build());
        services.AddHidingClient(static options => (options.ClientId, options.ClientSecret) = ("the-id", "the-secret"));
#pragma warning disable CS0618 // The warning is what the shape is about.
        services.AddOldClient(static options => (options.ClientId, options.ClientSecret) = ("the-id", "the-secret"));
        using var provider = services.BuildServiceProvider();
        Assert.Null(provider.GetRequiredService<OldClient>().Name);
        Assert.Equal("own", new OldClient(provider.GetRequiredService<OAuth2ClientCore<OldClient.AuthData>>(), "own").Name);
#pragma warning restore CS0618
        Assert.NotNull(provider.GetRequiredService<HidingClient>());
    }

    [Fact]
    public async Task Generic_code_takes_any_client()
    {
        await using var app = App.Create();
        Assert.Equal("google", GetAlias<GoogleClient, GoogleClient.AuthData>());
        Assert.False(await ForgetAsync<GoogleClient, GoogleClient.AuthData>(app.Client));

        static string GetAlias<TClient, TAuthData>()
            where TClient : class, IOAuth2Client<TClient, TAuthData>
            where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData> => TClient.Definition.Alias;

        static ValueTask<bool> ForgetAsync<TClient, TAuthData>(TClient client)
            where TClient : class, IOAuth2Client<TClient, TAuthData>
            where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData> => client.ForgetUserAsync("nobody");
    }

    [Fact]
    public async Task Settings_are_read_again_when_they_change()
    {
        await using var app = App.Create();
        Assert.Equal("the-id", App.Parameter(await app.Client.GetUnboundAuthorizationUrlAsync("ada"), "client_id"));
        app.Configuration["OAuth2:google:ClientId"] = "another-id";
        app.Configuration.Reload();
        Assert.Equal("another-id", App.Parameter(await app.Client.GetUnboundAuthorizationUrlAsync("ada"), "client_id"));
        app.Configuration["OAuth2:BaseUri"] = "https://moved.example";
        app.Configuration.Reload();
        Assert.StartsWith("https://moved.example/", App.Parameter(await app.Client.GetUnboundAuthorizationUrlAsync("ada"), "redirect_uri"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OAuth2:google:ClientId")]
    [InlineData("OAuth2:google:ClientSecret")]
    [InlineData("OAuth2:BaseUri")]
    public async Task An_application_with_a_setting_missing_does_not_start_and_says_which(string key)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.Configuration.AddInMemoryCollection(App.Settings.Where(setting => setting.Key != key));
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        builder.Services.AddTypedOAuth();
        builder.Services.AddGoogleClient();
        await using var app = builder.Build();
        var exception = await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            app.MapGoogleClient();
            await app.StartAsync(TestContext.Current.CancellationToken);
        });
        Assert.True(exception is OptionsValidationException or OAuth2ConfigurationException, exception.ToString());
        Assert.Contains(key, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_from_code_wins()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(App.Settings).Build());
        services.AddGoogleClient(static options => options.CacheCapacity = 5);
        using var provider = services.BuildServiceProvider();
        var options = provider.GetRequiredService<IOptions<GoogleClientOptions>>().Value;
        Assert.Equal(("the-id", 5), (options.ClientId, options.CacheCapacity));
        Assert.Same(provider.GetRequiredService<GoogleClient>(), provider.GetRequiredService<GoogleClient>());
    }

    /// <summary>An API that answers with the authorization that it was sent.</summary>
    private sealed class EchoingApi : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new StringContent(request.Headers.Authorization?.ToString() ?? "") });
    }

    /// <summary>The client in an application without a web host.</summary>
    private sealed class App : IAsyncDisposable
    {
        public static readonly Dictionary<string, string?> Settings = new(StringComparer.Ordinal)
        {
            ["OAuth2:BaseUri"] = "https://app.example",
            ["OAuth2:google:ClientId"] = "the-id",
            ["OAuth2:google:ClientSecret"] = "the-secret",
        };

        private readonly ServiceProvider _provider;

        private App(ServiceProvider provider, IConfigurationRoot configuration, ScriptedServer server) =>
            (_provider, Configuration, Server) = (provider, configuration, server);

        public IConfigurationRoot Configuration { get; }

        public ScriptedServer Server { get; }

        public GoogleClient Client => _provider.GetRequiredService<GoogleClient>();

        public static App Create(TimeProvider? time = null)
        {
            var server = new ScriptedServer();
            var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings).Build();
            var services = new ServiceCollection().AddLogging();
            services.AddSingleton<IConfiguration>(configuration);
            services.AddSingleton(time ?? TimeProvider.System);
            services.AddTypedOAuth();
            services.AddGoogleClient(options => options.BackchannelHandler = () => server);
            return new(services.BuildServiceProvider(), configuration, server);
        }

        public async Task AuthorizeAsync(string userId)
        {
            var url = await Client.GetUnboundAuthorizationUrlAsync(userId);
            await Client.CompleteAuthorizationAsync(new Uri($"https://app.example/oauth2/google-callback?code=c&state={Parameter(url, "state")}"));
        }

        public static string? Parameter(Uri uri, string name) => uri.Query.TrimStart('?').Split('&').Select(static pair => pair.Split('=', 2))
            .Where(pair => pair[0] == name).Select(static pair => Uri.UnescapeDataString(pair[1])).SingleOrDefault();

        public ValueTask DisposeAsync() => _provider.DisposeAsync();
    }
}
