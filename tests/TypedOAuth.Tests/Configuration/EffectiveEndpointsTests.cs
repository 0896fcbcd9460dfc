using TypedOAuth.Configuration;
using TypedOAuth.Generated;

namespace TypedOAuth.Tests.Configuration;

/// <summary>Checks which endpoints an environment and the settings of single endpoints replace.</summary>
public sealed class EffectiveEndpointsTests
{
    private static readonly OAuth2ClientDefinition Definition = new()
    {
        Alias = "shops",
        DisplayName = "Shops",
        AuthUri = "https://as.example/authorize",
        AccessTokenUri = "https://as.example/token",
        RefreshTokenUri = "https://as.example/refresh",
        RevokeTokenUri = "https://as.example/revoke",
        UserInfoUri = "https://api.example/user",
        ExchangeTokenUri = "https://as.example/exchange",
        Issuer = "https://as.example",
        ApiOrigins = ["https://api.example"],
        Environments =
        [
            new("sandbox")
            {
                AuthUri = "https://sandbox.example/authorize",
                AccessTokenUri = "https://sandbox.example/token",
                ExchangeTokenUri = "https://sandbox-api.example/exchange",
                Issuer = "https://sandbox.example",
                ApiOrigins = ["https://sandbox-api.example"],
            },
            new("v2") { AccessTokenUri = "https://as.example/v2/token" },
            new("eu") { UserInfoUri = "https://api.example.eu/user", RefreshTokenUri = "https://as.example/eu/refresh" },
        ],
    };

    [Fact]
    public void Without_an_environment_the_declared_endpoints_are_used()
    {
        var endpoints = Find();
        Assert.Equal("https://as.example/token", endpoints.Token);
        Assert.Equal("https://as.example/refresh", endpoints.Refresh);
        Assert.Equal("https://as.example/revoke", endpoints.Revocation);
        Assert.Equal("https://as.example/exchange", endpoints.Exchange);
        Assert.Equal(["https://api.example"], endpoints.ApiOrigins);
        Assert.Equal(9, endpoints.Addresses.Count() + 1);
    }

    [Fact]
    public void An_environment_on_another_host_sends_no_token_to_the_client_s_own_endpoints()
    {
        var endpoints = Find("sandbox");
        Assert.Equal("https://sandbox.example/authorize", endpoints.Authorization);
        Assert.Equal("https://sandbox.example/token", endpoints.Token);
        Assert.Null(endpoints.Refresh);
        Assert.Null(endpoints.Revocation);
        Assert.Null(endpoints.UserInfo);
        Assert.Equal("https://sandbox-api.example/exchange", endpoints.Exchange);
        Assert.Equal("https://sandbox.example", endpoints.Issuer);
        Assert.Equal(["https://sandbox-api.example"], endpoints.ApiOrigins);
    }

    [Fact]
    public void An_environment_on_the_same_host_keeps_the_other_endpoints()
    {
        var endpoints = Find("v2");
        Assert.Equal("https://as.example/authorize", endpoints.Authorization);
        Assert.Equal("https://as.example/v2/token", endpoints.Token);
        Assert.Equal("https://as.example/revoke", endpoints.Revocation);
        Assert.Equal("https://api.example/user", endpoints.UserInfo);
        Assert.Equal("https://as.example", endpoints.Issuer);
        endpoints = Find("eu");
        Assert.Equal("https://as.example/token", endpoints.Token);
        Assert.Equal("https://as.example/eu/refresh", endpoints.Refresh);
        Assert.Equal("https://api.example.eu/user", endpoints.UserInfo);
    }

    [Fact]
    public void Single_settings_take_precedence_and_keep_their_protection()
    {
        var endpoints = Find("sandbox", static options => options.RevokeTokenUri = "https://other.example/revoke");
        Assert.Equal("https://other.example/revoke", endpoints.Revocation);
        endpoints = Find("sandbox", static options => options.AccessTokenUri = "https://third.example/token");
        Assert.Equal("https://third.example/token", endpoints.Token);
        Assert.Null(endpoints.Exchange);
        endpoints = Find("sandbox", static options => options.AccessTokenUri = "https://sandbox.example/v2/token");
        Assert.Equal("https://sandbox-api.example/exchange", endpoints.Exchange);
        endpoints = Find("eu", static options => options.AccessTokenUri = "https://third.example/token");
        Assert.Null(endpoints.UserInfo);
        Assert.Null(endpoints.Refresh);
    }

    [Theory]
    [InlineData("https://as.example", null, null, "https://docs.example/client")]
    [InlineData("https://as.example", "both", null, "https://docs.example/both")]
    [InlineData("https://as.example", "document", null, "https://docs.example/document")]
    [InlineData("https://as.example", "issuer", null, null)]
    [InlineData("https://as.example", "v2", null, "https://docs.example/client")]
    [InlineData(null, null, null, null)]
    [InlineData(null, "both", null, "https://docs.example/both")]
    [InlineData("https://as.example", null, "https://other.example", null)]
    [InlineData("https://as.example", "both", "https://other.example", null)]
    [InlineData("https://as.example", "both", "https://as.example", "https://docs.example/client")]
    [InlineData("https://as.example", null, "https://as.example", "https://docs.example/client")]
    public void A_discovery_document_belongs_to_its_issuer(string? issuer, string? environment, string? setIssuer, string? expected)
    {
        var definition = new OAuth2ClientDefinition
        {
            Alias = "a",
            DisplayName = "A",
            AuthUri = "https://as.example/authorize",
            AccessTokenUri = "https://as.example/token",
            Issuer = issuer,
            DiscoveryUri = "https://docs.example/client",
            Environments =
            [
                new("both") { Issuer = "https://both.example", DiscoveryUri = "https://docs.example/both" },
                new("document") { DiscoveryUri = "https://docs.example/document" },
                new("issuer") { Issuer = "https://issuer.example" },
                new("v2") { AccessTokenUri = "https://as.example/v2/token" },
            ],
        };
        var options = new TestClientOptions { Environment = environment, Issuer = setIssuer };
        var endpoints = EffectiveEndpoints.Find(definition, options);
        Assert.Equal(expected, endpoints.Discovery);
        Assert.Equal(expected is not null, endpoints.Addresses.Contains(expected));
        options.DiscoveryUri = "https://docs.example/set";
        Assert.Equal(endpoints.Issuer is null ? null : "https://docs.example/set", EffectiveEndpoints.Find(definition, options).Discovery);
        options.DiscoveryUri = string.Empty;
        Assert.Equal(expected, EffectiveEndpoints.Find(definition, options).Discovery);
    }

    private static EffectiveEndpoints Find(string? environment = null, Action<OAuth2ClientOptions>? configure = null)
    {
        var options = new TestClientOptions { ClientId = "id", ClientSecret = "secret", Environment = environment };
        configure?.Invoke(options);
        return EffectiveEndpoints.Find(Definition, options);
    }
}
