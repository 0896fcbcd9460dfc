using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Configuration;

/// <summary>Checks which settings of a client are refused and that each message names the key.</summary>
public sealed class SettingsValidatorTests
{
    [Fact]
    public void An_issuer_that_is_required_has_to_be_known()
    {
        var definition = new OAuth2ClientDefinition
        {
            Alias = "strict",
            DisplayName = "Strict",
            AuthUri = "https://as.example/authorize",
            AccessTokenUri = "https://as.example/token",
            RequireIssuerInResponse = true,
            ClientAuthentication = OAuth2ClientAuthentication.None,
        };
        var options = new TestClientOptions { ClientId = "id" };
        var exception = Assert.Throws<OAuth2ConfigurationException>(() => ClientSettings.Create(definition, options));
        Assert.Contains("declare Issuer", exception.Message, StringComparison.Ordinal);
        options.Issuer = "https://as.example";
        Assert.Equal("https://as.example", ClientSettings.Create(definition, options).Issuer);
    }

    [Theory]
    [InlineData("HS256", "the-client-secret-51f0c3-which-i", null)]
    [InlineData("HS256", "the-client-secret-51f0c3-which-", "'OAuth2:odd:ClientSecret' has 31 octets, but it is the key of the ID tokens, and HS256 requires at least 32")]
    [InlineData("HS256", "öäüöäüöäüöäüöäüö", null)]
    [InlineData("HS256", null, "'OAuth2:odd:ClientSecret' is missing")]
    [InlineData("HS512", "the-client-secret-51f0c3-which-is-long", "IdTokenSigningAlgorithm = \"HS512\", which is not supported")]
    [InlineData("none", "the-client-secret-51f0c3-which-is-long", "IdTokenSigningAlgorithm = \"none\", which is not supported")]
    [InlineData("ES256", "short", null)]
    [InlineData(null, "short", null)]
    public void A_secret_that_signs_ID_tokens_is_long_enough(string? algorithm, string? secret, string? fault)
    {
        foreach (var authentication in (OAuth2ClientAuthentication[])[OAuth2ClientAuthentication.ClientSecretPost, OAuth2ClientAuthentication.None])
        {
            var odd = new Oddities { IdTokens = OAuth2JwtValidator.Instance, IdTokenSigningAlgorithm = algorithm, ClientAuthentication = authentication };
            var faults = SettingsValidator.FindFaults(odd.Define(), new TestClientOptions { ClientId = "id", ClientSecret = secret });
            Assert.Equal(fault is null ? 0 : 1, faults.Count);
            Assert.All(faults, found => Assert.Contains(fault!, found, StringComparison.Ordinal));
            Assert.All(faults, found => Assert.DoesNotContain(secret ?? "-", found, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_short_secret_of_a_client_without_ID_tokens_is_accepted() => Assert.Empty(SettingsValidator.FindFaults(
        new Oddities { IdTokenSigningAlgorithm = "HS256" }.Define(), new TestClientOptions { ClientId = "id", ClientSecret = "short" }));

    [Theory]
    [InlineData("http://as.example/token")]
    [InlineData("http://127.0.0.1/token")]
    [InlineData("/token")]
    [InlineData("https://as.example/token#x")]
    [InlineData("https://user:pw@as.example/token")]
    [InlineData("ftp://as.example/token")]
    public void An_endpoint_that_is_not_safe_is_refused_with_its_key(string endpoint)
    {
        var exception = Assert.Throws<OAuth2ConfigurationException>(() => new TestHost(configure: options => options.AccessTokenUri = endpoint));
        Assert.Contains("OAuth2:test:AccessTokenUri", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AuthUri", "https://login.example/{tenant}/authorize", "{tenant}")]
    [InlineData("AuthUri", "https://login.example/authorize?domain={your domain}", "{your domain}")]
    [InlineData("AccessTokenUri", "https://{shop}.example.com/token", "{shop}")]
    [InlineData("AccessTokenUri", "https://%7Bshop%7d.example.com/token", "%7Bshop%7d")]
    [InlineData("AccessTokenUri", "https://as.example:{port}/token", "{port}")]
    [InlineData("RefreshTokenUri", "https://login.example/%7btenant_id%7D/token", "%7btenant_id%7D")]
    [InlineData("RevokeTokenUri", "https://login.example/{{tenant}}/revoke", "{tenant}")]
    public void A_placeholder_that_is_left_in_an_endpoint_is_refused_with_the_setting_to_set(string name, string endpoint, string placeholder)
    {
        var exception = Assert.Throws<OAuth2ConfigurationException>(
            () => new TestHost(configure: options => typeof(OAuth2ClientOptions).GetProperty(name)!.SetValue(options, endpoint)));
        Assert.Contains($"is '{endpoint}', which contains the placeholder '{placeholder}'", exception.Message, StringComparison.Ordinal);
        Assert.Contains($"set 'OAuth2:test:{name}' to the whole address", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("scheme", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_placeholder_of_a_declared_endpoint_is_refused_only_while_the_endpoint_is_used()
    {
        var definition = new OAuth2ClientDefinition
        {
            Alias = "shops",
            DisplayName = "Shops",
            AuthUri = "https://{shop}.example.com/authorize",
            AccessTokenUri = "https://{shop}.example.com/token",
            RefreshTokenUri = "https://{shop}.example.com/refresh",
            RevokeTokenUri = "https://{shop}.example.com/revoke",
            ClientAuthentication = OAuth2ClientAuthentication.None,
        };
        var options = new TestClientOptions { ClientId = "id" };
        Assert.Equal(
            ["AuthUri", "AccessTokenUri", "RefreshTokenUri", "RevokeTokenUri"],
            SettingsValidator.FindFaults(definition, options).Select(static fault => fault.Split(' ')[0]));

        // Where the token endpoint is set, the declared refresh and revocation endpoints belong to another server, and are not used.
        (options.AuthUri, options.AccessTokenUri) = ("https://ada.shops.example/authorize", "https://ada.shops.example/token");
        Assert.Empty(SettingsValidator.FindFaults(definition, options));
        var settings = ClientSettings.Create(definition, options);
        Assert.Equal("https://ada.shops.example/token", settings.RefreshEndpoint.AbsoluteUri);
        Assert.Null(settings.RevocationEndpoint);
        options.RevokeTokenUri = "https://ada.shops.example/revoke";
        Assert.Equal("https://ada.shops.example/revoke", ClientSettings.Create(definition, options).RevocationEndpoint!.AbsoluteUri);
    }

    [Theory]
    [InlineData("http://api.example/user", "use https")]
    [InlineData("https://{shop}.example/user", "the placeholder '{shop}'")]
    [InlineData("https://api.example/user#me", "a fragment or user information")]
    [InlineData("https://me@api.example/user", "a fragment or user information")]
    [InlineData("http://localhost/user", "declare AllowInsecureLoopback = true")]
    [InlineData("/user", "use https")]
    [InlineData("api.example/user", "which is not an absolute URI")]
    public void A_user_info_endpoint_is_held_to_the_rules_of_the_others(string endpoint, string fault)
    {
        var options = new TestClientOptions { ClientId = "id", UserInfoUri = endpoint };
        Assert.Contains(fault, Assert.Single(SettingsValidator.FindFaults(CreateProfileDefinition(), options)), StringComparison.Ordinal);
        Assert.Contains(
            fault, Assert.Single(SettingsValidator.FindFaults(CreateProfileDefinition(endpoint), new TestClientOptions { ClientId = "id" })), StringComparison.Ordinal);
    }

    /// <summary>The declared endpoint belongs to another server, which does not know the tokens.</summary>
    [Fact]
    public void A_client_that_moved_needs_the_user_info_endpoint_of_its_new_server()
    {
        var options = new TestClientOptions { ClientId = "id", AccessTokenUri = "https://sandbox.example/token" };
        Assert.Contains("set 'OAuth2:profile:UserInfoUri'", Assert.Single(SettingsValidator.FindFaults(CreateProfileDefinition(), options)), StringComparison.Ordinal);
        options.UserInfoUri = "https://sandbox.example/user";
        Assert.Equal("https://sandbox.example/user", ClientSettings.Create(CreateProfileDefinition(), options).UserInfoEndpoint!.AbsoluteUri);
        options = new() { ClientId = "id", AccessTokenUri = "https://as.example/v2/token" };
        Assert.Equal("https://api.example/user", ClientSettings.Create(CreateProfileDefinition(), options).UserInfoEndpoint!.AbsoluteUri);
    }

    [Fact]
    public void A_user_info_endpoint_that_the_client_does_not_declare_is_not_used()
    {
        var options = new BasicClientOptions { ClientId = "id", ClientSecret = "secret", UserInfoUri = "https://api.example/user" };
        Assert.Null(ClientSettings.Create(BasicClient.Definition, options).UserInfoEndpoint);
    }

    private static OAuth2ClientDefinition CreateProfileDefinition(string userInfo = "https://api.example/user") => new()
    {
        Alias = "profile",
        DisplayName = "Profile",
        AuthUri = "https://as.example/authorize",
        AccessTokenUri = "https://as.example/token",
        UserInfoUri = userInfo,
        ClientAuthentication = OAuth2ClientAuthentication.None,
        Account = new(OAuth2AccountSource.UserInfo),
    };

    [Theory]
    [InlineData("https://as.example/authorize?claims=%7B%22userinfo%22%3A%7B%22email%22%3Anull%7D%7D")]
    [InlineData("https://as.example/authorize?filter=%7B%7D")]
    [InlineData("https://as.example/a%7Bb")]
    public void Braces_around_anything_but_a_name_are_accepted(string endpoint)
    {
        var options = new BasicClientOptions { ClientId = "id", ClientSecret = "secret", AuthUri = endpoint };
        Assert.Empty(SettingsValidator.FindFaults(BasicClient.Definition, options));
    }

    [Theory]
    [InlineData("https://api.example/v1", "which is not an https origin")]
    [InlineData("https://api.example?a", "which is not an https origin")]
    [InlineData("https://user@api.example", "which is not an https origin")]
    [InlineData("http://api.example", "which is not an https origin")]
    [InlineData("api.example", "which is not an https origin")]
    [InlineData("https://*.com", "which is not an https origin")]
    [InlineData("https://api.*.example", "which is not an https origin")]
    [InlineData("https://*", "which is not an https origin")]
    [InlineData("http://localhost:5000", "declare AllowInsecureLoopback = true")]
    public void An_origin_that_is_none_is_refused_with_its_key(string origin, string message)
    {
        var exception = Assert.Throws<OAuth2ConfigurationException>(() => new TestHost(configure: options => options.ApiOrigins.Add(origin)));
        Assert.Contains($"'OAuth2:test:ApiOrigins') contains '{origin}', ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_origin_on_this_machine_is_accepted_in_development()
    {
        var options = new LocalClientOptions { ClientId = "id", ClientSecret = "secret", ApiOrigins = ["http://localhost:5000", "https://*.api.example"] };
        Assert.Equal(2, ClientSettings.Create(LocalClient.Definition, options).ApiOrigins.Count);
    }

    [Fact]
    public void A_key_is_in_one_setting_and_its_file_exists()
    {
        var definition = CreateSigned(new("https://as.example"));
        const string Key = "-----BEGIN PRIVATE KEY-----";
        Assert.Empty(SettingsValidator.FindFaults(definition, new TestClientOptions { ClientId = "id", PrivateKey = Key }));
        var both = Assert.Single(SettingsValidator.FindFaults(definition, new TestClientOptions { ClientId = "id", PrivateKey = Key, PrivateKeyFile = "key.pem" }));
        Assert.Contains("'OAuth2:signed:PrivateKey' and 'OAuth2:signed:PrivateKeyFile' are both set", both, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, both, StringComparison.Ordinal);
        var missing = Assert.Single(SettingsValidator.FindFaults(definition, new TestClientOptions { ClientId = "id", PrivateKeyFile = "/no/such/key.pem" }));
        Assert.Contains("'OAuth2:signed:PrivateKeyFile' is '/no/such/key.pem', and this file does not exist", missing, StringComparison.Ordinal);
        var existing = typeof(SettingsValidatorTests).Assembly.Location;
        Assert.Empty(SettingsValidator.FindFaults(definition, new TestClientOptions { ClientId = "id", PrivateKeyFile = existing }));
    }

    [Fact]
    public void A_method_needs_its_declaration_or_its_signer()
    {
        Assert.Contains(
            "declare [OAuth2ClientAssertion]",
            Assert.Single(SettingsValidator.FindFaults(CreateSigned(null), new TestClientOptions { ClientId = "id", PrivateKey = "key" })), StringComparison.Ordinal);
        var definition = CreateSigned(null, OAuth2ClientAuthentication.RequestSigner);
        Assert.Contains("set RequestSigner", Assert.Single(SettingsValidator.FindFaults(definition, new TestClientOptions { ClientId = "id" })), StringComparison.Ordinal);
    }

    [Fact]
    public void An_exchange_needs_an_endpoint_of_the_token_server()
    {
        var definition = new OAuth2ClientDefinition
        {
            Alias = "exchange",
            DisplayName = "Exchange",
            AuthUri = "https://as.example/authorize",
            AccessTokenUri = "https://as.example/token",
            ExchangeTokenUri = "https://as.example/exchange",
            ClientAuthentication = OAuth2ClientAuthentication.None,
        };
        var options = new TestClientOptions { ClientId = "id", AccessTokenUri = "https://sandbox.example/token" };
        Assert.Contains("set 'OAuth2:exchange:ExchangeTokenUri'", Assert.Single(SettingsValidator.FindFaults(definition, options)), StringComparison.Ordinal);
        options.ExchangeTokenUri = "https://sandbox.example/exchange";
        Assert.Equal("https://sandbox.example/exchange", ClientSettings.Create(definition, options).ExchangeEndpoint!.AbsoluteUri);
    }

    private static OAuth2ClientDefinition CreateSigned(
        OAuth2ClientAssertionAttribute? assertion, OAuth2ClientAuthentication method = OAuth2ClientAuthentication.SignedClientSecret) => new()
        {
            Alias = "signed",
            DisplayName = "Signed",
            AuthUri = "https://as.example/authorize",
            AccessTokenUri = "https://as.example/token",
            ClientAuthentication = method,
            ClientAssertion = assertion,
        };

    public static TheoryData<string, Action<OAuth2ClientOptions>> Senseless => new()
    {
        { "RefreshAhead", static options => options.RefreshAhead = TimeSpan.MaxValue },
        { "RefreshAhead", static options => options.RefreshAhead = TimeSpan.FromTicks(-1) },
        { "ClockSkew", static options => options.ClockSkew = TimeSpan.MaxValue },
        { "ClockSkew", static options => options.ClockSkew = TimeSpan.FromTicks(-1) },
        { "AssumedLifetime", static options => options.AssumedLifetime = TimeSpan.MaxValue },
        { "AssumedLifetime", static options => options.AssumedLifetime = TimeSpan.Zero },
        { "CacheDuration", static options => options.CacheDuration = TimeSpan.MaxValue },
        { "CacheDuration", static options => options.CacheDuration = TimeSpan.FromTicks(-1) },
        { "Timeout", static options => options.Timeout = TimeSpan.MaxValue },
        { "Timeout", static options => options.Timeout = TimeSpan.Zero },
        { "CacheCapacity", static options => options.CacheCapacity = 0 },
    };

    [Theory]
    [MemberData(nameof(Senseless))]
    public void A_senseless_span_is_refused_with_its_key(string name, Action<OAuth2ClientOptions> configure)
    {
        var exception = Assert.Throws<OAuth2ConfigurationException>(() => new TestHost(configure: configure));
        Assert.Contains($"'OAuth2:test:{name}' must", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3650)]
    public async Task The_longest_and_shortest_spans_work(int days)
    {
        await using var host = new TestHost(configure: options =>
        {
            (options.RefreshAhead, options.ClockSkew, options.CacheDuration) = (TimeSpan.FromDays(days), TimeSpan.FromDays(days), TimeSpan.FromDays(days));
            (options.AssumedLifetime, options.Timeout) = (TimeSpan.FromDays(days) + TimeSpan.FromTicks(days == 0 ? 1 : 0), TimeSpan.FromHours(1));
        });
        await host.AuthorizeAsync("u", TokenJson("a1", expiresIn: null));
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        await host.AuthorizeAsync("u", TokenJson("a2", "rt2"));
        Assert.Equal("a2", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
    }
}
