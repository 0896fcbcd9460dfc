using TypedOAuth.Configuration;
using TypedOAuth.Generated;

namespace TypedOAuth.Tests.Configuration;

/// <summary>Checks which placeholders and values of endpoint parameters are refused, and that each message names the place to correct.</summary>
public sealed class EndpointFaultsTests
{
    public static TheoryData<OAuth2EndpointParameterAttribute, string, string> Misplaced => new()
    {
        { new("shop") { Source = OAuth2EndpointParameterSource.User }, "https://{shop}/token", "'{shop}' could name the host of any domain" },
        { new("shop") { Source = OAuth2EndpointParameterSource.User }, "https://{shop}.com/token", "'{shop}' could name the host of any domain" },
        { new("shop") { Source = OAuth2EndpointParameterSource.Callback, Pattern = ".*" }, "https://as.{shop}/token", "'{shop}' could name the host of any domain" },
        { new("shop") { Source = OAuth2EndpointParameterSource.IdToken }, "https://{shop}.as.example/token", "'{shop}' is not known when this endpoint is called" },
        { new("shop") { Source = OAuth2EndpointParameterSource.TokenResponse }, "https://{shop}.as.example/token", "'{shop}' is not known when this endpoint is called" },
        { new("shop") { Source = OAuth2EndpointParameterSource.User, Values = ["eu", "us=as.example/evil"] }, "https://{shop}.as.example/token", "changes the host or the path" },
        { new("shop") { Source = OAuth2EndpointParameterSource.User, Values = ["eu", "us=me@as.example"] }, "https://{shop}/token", "user information" },
        { new("shop") { Source = OAuth2EndpointParameterSource.User, Values = ["eu", "us=as.example:99999"] }, "https://{shop}/token", "which is not an absolute URI" },
        { new("shop") { Source = OAuth2EndpointParameterSource.User }, "http://{shop}.as.example/token", "use https" },
        { new("shop") { Source = OAuth2EndpointParameterSource.User }, "https://{shop}.as.example/{token}", "which contains the placeholder '{token}'" },
        { new("shop") { Source = OAuth2EndpointParameterSource.User }, "https://{store}.as.example/token", "which contains the placeholder '{store}'" },
    };

    [Theory]
    [MemberData(nameof(Misplaced))]
    public void A_placeholder_that_is_unsafe_or_unknown_is_refused_with_the_endpoint(OAuth2EndpointParameterAttribute parameter, string endpoint, string fault)
    {
        var found = Assert.Single(Find(Create([parameter], endpoint)));
        Assert.StartsWith("AccessTokenUri of the OAuth 2.0 client 'shops'", found, StringComparison.Ordinal);
        Assert.Contains(fault, found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OAuth2EndpointParameterSource.User, "https://{shop}.as.example/token")]
    [InlineData(OAuth2EndpointParameterSource.Callback, "https://{shop}.as.example/token")]
    [InlineData(OAuth2EndpointParameterSource.Setting, "https://{shop}/token")]
    [InlineData(OAuth2EndpointParameterSource.User, "https://as.example/{shop}/{client_id}/token")]
    public void A_placeholder_that_is_known_in_time_is_accepted(OAuth2EndpointParameterSource source, string endpoint) =>
        Assert.Empty(Find(Create([new("shop") { Source = source, Value = "tea" }], endpoint)));

    [Fact]
    public void A_list_can_permit_whole_hosts()
    {
        var parameter = new OAuth2EndpointParameterAttribute("accounts") { Source = OAuth2EndpointParameterSource.Callback, Values = ["us=accounts.as.example", "accounts.as.eu"] };
        Assert.Empty(Find(Create([parameter], "https://{accounts}/token")));
    }

    [Fact]
    public void The_authorization_endpoint_needs_a_value_before_the_response()
    {
        var definition = new OAuth2ClientDefinition
        {
            Alias = "shops",
            DisplayName = "Shops",
            AuthUri = "https://{shop}.as.example/authorize",
            AccessTokenUri = "https://as.example/token",
            EndpointParameters = [new("shop") { Source = OAuth2EndpointParameterSource.Callback }],
        };
        Assert.Contains("AuthUri", Assert.Single(Find(definition)), StringComparison.Ordinal);
    }

    [Fact]
    public void Requests_with_a_token_can_have_it_in_the_path()
    {
        var definition = new OAuth2ClientDefinition
        {
            Alias = "shops",
            DisplayName = "Shops",
            AuthUri = "https://as.example/authorize",
            AccessTokenUri = "https://as.example/token",
            RevokeTokenUri = "https://as.example/apps/{client_id}/{token}?t={access_token}",
            UserInfoUri = "https://as.example/users/{account}",
        };
        Assert.Empty(Find(definition));
        var settings = ClientSettings.Create(definition, CreateOptions());
        Assert.Equal("https://as.example/apps/id/{token}?t={access_token}", settings.RevocationEndpoint!.OriginalString);
        Assert.Equal("https://as.example/users/%7Baccount%7D", settings.UserInfoEndpoint!.AbsoluteUri);
        Assert.Contains("{token}", Assert.Single(Find(Create([], "https://as.example/{token}"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_is_not_a_part_of_a_host()
    {
        var definition = new OAuth2ClientDefinition
        {
            Alias = "shops",
            DisplayName = "Shops",
            AuthUri = "https://as.example/authorize",
            AccessTokenUri = "https://as.example/token",
            RevokeTokenUri = "https://{token}.as.example/",
        };
        Assert.Contains("{token}", Assert.Single(Find(definition)), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_of_settings_are_checked_by_name_and_rule()
    {
        var definition = Create([new("shop") { Value = "tea" }, new("dc") { Source = OAuth2EndpointParameterSource.Callback, Values = ["eu"] }], "https://{shop}.as.example/token");
        Assert.Contains(
            "'OAuth2:shops:Parameters:shop' is 'a/b', which is not permitted. A value is one label",
            Assert.Single(Find(definition, options => options.Parameters["shop"] = "a/b")), StringComparison.Ordinal);
        Assert.Contains(
            "'OAuth2:shops:Parameters:store' names no endpoint parameter of the client. Declared: 'shop', 'dc'.",
            Assert.Single(Find(definition, options => options.Parameters["store"] = "tea")), StringComparison.Ordinal);
        Assert.Contains(
            "'OAuth2:shops:Parameters:dc' has no effect",
            Assert.Single(Find(definition, options => options.Parameters["dc"] = "eu")), StringComparison.Ordinal);
        Assert.Contains("declares the value 'a b'", Assert.Single(Find(Create([new("shop") { Value = "a b" }], "https://{shop}.as.example/token"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://as.example/openid", "use https")]
    [InlineData("as.example/openid", "not an absolute URI")]
    [InlineData("https://as.example/{region}/openid", "the placeholder '{region}'")]
    [InlineData("https://as.example/{shop}/openid", null)]
    public void A_discovery_document_is_checked_like_an_endpoint(string address, string? fault)
    {
        var definition = new OAuth2ClientDefinition
        {
            Alias = "shops",
            DisplayName = "Shops",
            AuthUri = "https://as.example/authorize",
            AccessTokenUri = "https://as.example/token",
            Issuer = "https://as.example",
            EndpointParameters = [new("shop") { Source = OAuth2EndpointParameterSource.IdToken }],
        };
        var faults = Find(definition, options => options.DiscoveryUri = address);
        Assert.Equal(fault is null ? 0 : 1, faults.Count);
        Assert.All(faults, found => Assert.Contains(fault!, found, StringComparison.Ordinal));
        Assert.All(faults, static found => Assert.Contains("'OAuth2:shops:DiscoveryUri'", found, StringComparison.Ordinal));
    }

    [Fact]
    public void A_pattern_that_is_no_expression_is_refused() => Assert.Contains(
        "'shop' of the OAuth 2.0 client 'shops' declares a pattern that is not a regular expression",
        Assert.Single(Find(Create([new("shop") { Value = "tea", Pattern = "(" }], "https://{shop}.as.example/token"))), StringComparison.Ordinal);

    [Fact]
    public void An_environment_that_is_not_declared_is_refused_with_the_declared_names()
    {
        var definition = new OAuth2ClientDefinition
        {
            Alias = "shops",
            DisplayName = "Shops",
            AuthUri = "https://as.example/authorize",
            AccessTokenUri = "https://as.example/token",
            Environments = [new("sandbox"), new("demo")],
        };
        Assert.Contains(
            "'OAuth2:shops:Environment' is 'test', which is not an environment of the client. Declared: 'sandbox', 'demo'.",
            Assert.Single(Find(definition, static options => options.Environment = "test")), StringComparison.Ordinal);
        Assert.Empty(Find(definition, static options => options.Environment = "demo"));
        Assert.Empty(Find(definition, static options => options.Environment = "Demo"));
        Assert.Contains("declares no environments", Assert.Single(Find(Create([], "https://as.example/token"), static options => options.Environment = "x")), StringComparison.Ordinal);
    }

    [Fact]
    public void Origins_can_have_declared_placeholders_only()
    {
        var declared = new OAuth2EndpointParameterAttribute("shop") { Source = OAuth2EndpointParameterSource.User };
        Assert.Empty(Find(Create([declared], "https://as.example/token", ["https://{shop}.api.example", "https://*.{shop}.api.example"])));
        Assert.Contains("https://{store}.api.example", Assert.Single(Find(Create([declared], "https://as.example/token", ["https://{store}.api.example"]))), StringComparison.Ordinal);
        Assert.Contains("any domain", Assert.Single(Find(Create([declared], "https://as.example/token", ["https://{shop}"]))), StringComparison.Ordinal);
        Assert.Contains("not an https origin", Assert.Single(Find(Create([declared], "https://as.example/token", ["https://api.example/{shop}"]))), StringComparison.Ordinal);
    }

    private static OAuth2ClientDefinition Create(OAuth2EndpointParameterAttribute[] parameters, string tokenUri, string[]? origins = null) => new()
    {
        Alias = "shops",
        DisplayName = "Shops",
        AuthUri = "https://as.example/authorize",
        AccessTokenUri = tokenUri,
        ApiOrigins = origins ?? [],
        EndpointParameters = parameters,
    };

    private static TestClientOptions CreateOptions() => new() { ClientId = "id", ClientSecret = "secret" };

    private static IReadOnlyList<string> Find(OAuth2ClientDefinition definition, Action<OAuth2ClientOptions>? configure = null)
    {
        var options = CreateOptions();
        configure?.Invoke(options);
        return SettingsValidator.FindFaults(definition, options);
    }
}
