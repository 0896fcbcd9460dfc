using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Configuration;

/// <summary>Starts an application with two clients, one of which is not configured.</summary>
public sealed class MissingSettingsTests
{
    private const string IdKey = "OAuth2:basic:ClientId";
    private const string SecretKey = "OAuth2:basic:ClientSecret";

    [Theory]
    [InlineData(OAuth2ClientAuthentication.ClientSecretPost, "OAuth2:shops:ClientSecret")]
    [InlineData(OAuth2ClientAuthentication.ClientSecretPostAndBasic, "OAuth2:shops:ClientSecret")]
    [InlineData(OAuth2ClientAuthentication.SignedClientSecret, "OAuth2:shops:PrivateKey")]
    [InlineData(OAuth2ClientAuthentication.RequestSigner, null)]
    [InlineData(OAuth2ClientAuthentication.None, null)]
    public void The_authentication_decides_which_secret_is_needed(OAuth2ClientAuthentication method, string? key)
    {
        Assert.Equal(key is null ? [] : [key], TypedOAuth.Configuration.MissingSettings.FindKeys(Create(method), new TestClientOptions { ClientId = "id" }));

        // One request may authenticate in another way.
        var other = Create(OAuth2ClientAuthentication.None, new OAuth2RequestAttribute(OAuth2Requests.Revocation) { Authentication = method });
        Assert.Equal(key is null ? [] : [key], TypedOAuth.Configuration.MissingSettings.FindKeys(other, new TestClientOptions { ClientId = "id" }));
    }

    [Fact]
    public void A_signature_of_responses_and_a_declared_value_need_the_secret()
    {
        const string Key = "OAuth2:shops:ClientSecret";
        (OAuth2ClientDefinition Definition, string Reason)[] clients =
        [
            (CreatePublic(signature: new("hmac")), "[OAuth2CallbackSignature]"),
            (CreatePublic(header: new("Authorization", "Client {client_secret}")), "{client_secret}"),
            (CreatePublic(header: new("Authorization", "Basic {basic:client_id:client_secret}")), "{client_secret}"),
        ];
        foreach (var (definition, reason) in clients)
        {
            var fault = Assert.Single(TypedOAuth.Configuration.MissingSettings.FindFaults(definition, new TestClientOptions { ClientId = "id" }));
            Assert.StartsWith($"The setting '{Key}' is missing", fault, StringComparison.Ordinal);
            Assert.Contains(reason, fault, StringComparison.Ordinal);
            Assert.Empty(TypedOAuth.Configuration.MissingSettings.FindKeys(definition, new TestClientOptions { ClientId = "id", ClientSecret = "secret" }));
        }

        Assert.Empty(TypedOAuth.Configuration.MissingSettings.FindKeys(CreatePublic(header: new("Api-Key", "{client_id}")), new TestClientOptions { ClientId = "id" }));
    }

    [Fact]
    public void A_parameter_of_the_settings_is_missing_only_while_an_address_or_a_request_contains_it()
    {
        var definition = EndpointClient.Define(new("shop") { Example = "tea" });
        var options = new TestClientOptions { ClientId = "id", ClientSecret = "secret" };
        Assert.Equal(["OAuth2:shops:Parameters:shop"], TypedOAuth.Configuration.MissingSettings.FindKeys(definition, options));
        Assert.Contains("for example 'tea'", Assert.Single(TypedOAuth.Configuration.MissingSettings.FindFaults(definition, options)), StringComparison.Ordinal);
        options.Parameters["shop"] = "coffee";
        Assert.Empty(TypedOAuth.Configuration.MissingSettings.FindKeys(definition, options));
        options.Parameters.Clear();
        Assert.Equal(
            ["OAuth2:shops:Parameters:realm"],
            TypedOAuth.Configuration.MissingSettings.FindKeys(CreateWith("realm", new OAuth2RequestParameterAttribute("audience", "https://{realm}")), options));
        Assert.Empty(TypedOAuth.Configuration.MissingSettings.FindKeys(CreateWith("realm", new OAuth2RequestParameterAttribute("audience", "x")), options));
    }

    private static OAuth2ClientDefinition Create(OAuth2ClientAuthentication method, params OAuth2RequestAttribute[] requests) => new()
    {
        Alias = "shops",
        DisplayName = "Shops",
        AuthUri = "https://as.example/authorize",
        AccessTokenUri = "https://as.example/token",
        ClientAuthentication = method,
        Requests = requests,
    };

    private static OAuth2ClientDefinition CreatePublic(OAuth2CallbackSignatureAttribute? signature = null, OAuth2RequestHeaderAttribute? header = null) => new()
    {
        Alias = "shops",
        DisplayName = "Shops",
        AuthUri = "https://as.example/authorize",
        AccessTokenUri = "https://as.example/token",
        ClientAuthentication = OAuth2ClientAuthentication.None,
        CallbackSignature = signature,
        RequestHeaders = header is null ? [] : [header],
    };

    private static OAuth2ClientDefinition CreateWith(string parameter, OAuth2RequestParameterAttribute request) => new()
    {
        Alias = "shops",
        DisplayName = "Shops",
        AuthUri = "https://as.example/authorize",
        AccessTokenUri = "https://as.example/token",
        EndpointParameters = [new(parameter)],
        RequestParameters = [request],
    };

    [Fact]
    public async Task In_development_a_client_without_settings_stops_no_other_and_says_so()
    {
        var log = new TestLog();
        using var host = CreateHost("Development", log);
        await host.StartAsync();
        var core = GetCore(host);
        Assert.Equal([IdKey, SecretKey], core.MissingSettings);
        Assert.Equal("https://app.example/oauth2/basic-callback", core.RedirectUri.AbsoluteUri);
        Assert.Equal(OAuth2ConnectionState.NotConfigured, (await core.GetConnectionAsync("u")).State);
        var line = Assert.Single(log.Lines, static line => line.Contains("is not configured", StringComparison.Ordinal));
        Assert.StartsWith("Warning TypedOAuth.Settings Basic is not configured", line, StringComparison.Ordinal);
        Assert.Contains($"{IdKey}, {SecretKey}", line, StringComparison.Ordinal);
        Assert.Contains($"dotnet user-secrets init; dotnet user-secrets set \"{IdKey}\"", line, StringComparison.Ordinal);

        var other = host.Services.GetRequiredService<OddClient>();
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await other.GetConnectionAsync("u")).State);
        Assert.Equal("odd-id", TestHost.GetParameter(await other.GetUnboundAuthorizationUrlAsync("u"), "client_id"));
        Assert.Empty(host.Services.GetServices<OAuth2ClientCore>().Single(static client => client.Definition.Alias == "odd").MissingSettings);
        await host.StopAsync();
    }

    [Fact]
    public async Task Every_other_method_throws_with_the_keys_and_the_commands_and_asks_no_store()
    {
        using var host = CreateHost("Development", new TestLog(), services => services.AddSingleton<IOAuth2TokenStore>(
            new FlakyStore(new InMemoryTokenStore(TimeProvider.System)) { FailingReads = int.MaxValue, FailingWrites = int.MaxValue }));
        await host.StartAsync();
        var (client, core) = (host.Services.GetRequiredService<BasicClient>(), GetCore(host));
        var response = OAuth2AuthorizationResponse.FromUri(new Uri("https://app.example/oauth2/basic-callback?code=c&state=s"));
        var http = new HttpClient(new OAuth2AccessTokenHandler<BasicClient, BasicClient.AuthData>(client) { InnerHandler = new ScriptedServer() });
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example/").ForOAuth2User("u");
        Func<Task>[] calls =
        [
            async () => await client.GetUserAuthorizationUrlAsync("u"),
            async () => await client.GetUnboundAuthorizationUrlAsync("u"),
            async () => await client.CompleteAuthorizationAsync(new Uri("https://app.example/oauth2/basic-callback?code=c&state=s")),
            async () => await client.GetAccessTokenForUserAsync("u"),
            async () => await client.RefreshUserAccessTokenAsync("u"),
            async () => _ = await client.RevokeUserAccessTokenAsync("u"),
            async () => await client.ForgetUserAsync("u"),
            async () => await core.RefreshConnectionAsync("u"),
            async () => await core.DisconnectAsync("u"),
            async () => await core.CreateTicketAsync("u", returnUrl: null),
            async () => await core.PeekTicketAsync("t"),
            async () => await core.BeginAuthorizationAsync("u", returnUrl: null),
            async () => await core.BeginAuthorizationFromTicketAsync("t", returnUrl: null),
            async () => await core.CompleteAuthorizationAsync(response, bindingValue: null, "u", host.Services),
            async () => await http.SendAsync(request),
        ];
        foreach (var call in calls)
        {
            var exception = await Assert.ThrowsAsync<OAuth2ConfigurationException>(call);
            Assert.Contains($"'{IdKey}' is missing", exception.Message, StringComparison.Ordinal);
            Assert.Contains($"dotnet user-secrets set \"{SecretKey}\" \"<value>\"", exception.Message, StringComparison.Ordinal);
        }

        await host.StopAsync();
    }

    [Fact]
    public async Task What_is_set_while_the_application_runs_makes_the_client_work()
    {
        var server = new ScriptedServer();
        using var host = CreateHost("Development", new TestLog(), server: server);
        await host.StartAsync();
        var (client, core) = (host.Services.GetRequiredService<BasicClient>(), GetCore(host));
        await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => client.GetAccessTokenForUserAsync("u").AsTask());
        Change(IdKey, "id");
        Assert.Equal([SecretKey], core.MissingSettings);
        Change(SecretKey, "secret");
        Assert.Empty(core.MissingSettings);

        server.Answer(TokenJson("a1", "rt1"));
        var url = await client.GetUnboundAuthorizationUrlAsync("u");
        await client.CompleteAuthorizationAsync(
            new Uri($"https://app.example/oauth2/basic-callback?code=c&state={TestHost.GetParameter(url, "state")}"));
        Assert.Equal("a1", (await client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.Equal(OAuth2ConnectionState.Connected, (await client.GetConnectionAsync("u")).State);
        await host.StopAsync();

        void Change(string key, string value)
        {
            var configuration = (IConfigurationRoot)host.Services.GetRequiredService<IConfiguration>();
            configuration[key] = value;
            configuration.Reload();
        }
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Elsewhere_the_start_fails_with_the_keys(string environment)
    {
        using var host = CreateHost(environment, new TestLog());
        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.Contains($"The setting '{IdKey}' is missing", exception.Message, StringComparison.Ordinal);
        Assert.Contains($"The setting '{SecretKey}' is missing", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AccessTokenUri", "http://as.example/token")]
    [InlineData("CacheCapacity", "0")]
    public async Task Every_other_fault_ends_the_start_in_development_too(string name, string value)
    {
        using var host = CreateHost("Development", new TestLog(), settings: ($"OAuth2:basic:{name}", value));
        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.Contains($"'OAuth2:basic:{name}'", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(IdKey, exception.Message, StringComparison.Ordinal);
    }

    /// <summary>A program without a host has no environment, so missing settings are refused.</summary>
    [Fact]
    public void Without_a_host_a_client_without_settings_is_refused()
    {
        var services = new ServiceCollection();
        services.AddBasicClient();
        using var provider = services.BuildServiceProvider();
        var exception = Assert.Throws<OAuth2ConfigurationException>(provider.GetRequiredService<BasicClient>);
        Assert.Contains($"'{IdKey}' is missing", exception.Message, StringComparison.Ordinal);
    }

    private static IHost CreateHost(
        string environment,
        TestLog log,
        Action<IServiceCollection>? services = null,
        ScriptedServer? server = null,
        params (string Key, string Value)[] settings)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = environment, DisableDefaults = true });
        builder.Logging.AddProvider(log);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["OAuth2:BaseUri"] = "https://app.example",
            ["OAuth2:odd:ClientId"] = "odd-id",
            ["OAuth2:odd:ClientSecret"] = "odd-secret",
        });
        foreach (var (key, value) in settings)
        {
            builder.Configuration[key] = value;
        }

        services?.Invoke(builder.Services);
        builder.Services.AddBasicClient(options => options.BackchannelHandler = () => server ?? new ScriptedServer());
        builder.Services.AddOddClient();
        return builder.Build();
    }

    private static OAuth2ClientCore GetCore(IHost host) =>
        host.Services.GetServices<OAuth2ClientCore>().Single(static client => client.Definition.Alias == "basic");
}
