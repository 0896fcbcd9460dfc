using TypedOAuth.Configuration;
using TypedOAuth.Generated;

namespace TypedOAuth.Tests.Configuration;

/// <summary>Checks that settings are bound to the values of a connection, and that only a limited number is kept.</summary>
public sealed class BoundSettingsTests
{
    [Fact]
    public void A_client_without_values_of_connections_is_not_bound()
    {
        var settings = ClientSettings.Create(TestClient.Definition, CreateOptions());
        Assert.Same(settings, settings.Bind(EndpointHost.Values("tea")));
        var constant = ClientSettings.Create(EndpointClient.Define(new("shop") { Value = "tea" }), CreateOptions());
        Assert.False(constant.DependsOnConnection);
        Assert.Same(constant, constant.Bind(EndpointHost.Values("coffee")));
        Assert.Equal("https://tea.shops.example/token", constant.TokenEndpoint.AbsoluteUri);
        Assert.Equal("tea", constant.Parameters["shop"]);
    }

    [Fact]
    public void A_setting_replaces_the_constant()
    {
        var options = CreateOptions();
        options.Parameters["shop"] = " coffee.shops.example ";
        var settings = ClientSettings.Create(EndpointClient.Define(new("shop") { Value = "tea", Suffix = ".shops.example" }), options);
        Assert.Equal("https://coffee.shops.example/token", settings.TokenEndpoint.AbsoluteUri);
        Assert.True(Assert.Single(settings.ApiOrigins).Covers(new Uri("https://coffee.api.example/")));
    }

    [Fact]
    public void All_endpoints_have_the_value_of_the_connection()
    {
        var settings = ClientSettings.Create(EndpointClient.Definition, CreateOptions());
        var bound = settings.Bind(EndpointHost.Values("tea"));
        Assert.Equal("https://tea.shops.example/token", bound.TokenEndpoint.AbsoluteUri);
        Assert.Equal("https://tea.shops.example/token", bound.RefreshEndpoint.AbsoluteUri);
        Assert.Equal("https://tea.shops.example/revoke", bound.RevocationEndpoint!.AbsoluteUri);
        Assert.Equal("https://tea.shops.example/token", bound.Server);
        Assert.True(Assert.Single(bound.ApiOrigins).Covers(new Uri("https://tea.api.example/")));
        Assert.False(bound.ApiOrigins[0].Covers(new Uri("https://coffee.api.example/")));
        Assert.Same(bound, settings.Bind(EndpointHost.Values("tea")));
        Assert.Same(bound, settings.Bind(EndpointHost.Values("coffee")).Bind(EndpointHost.Values("tea")));
        Assert.Same(settings, bound.Bind(new Dictionary<string, string>()));
    }

    [Fact]
    public void The_key_file_is_read_once_for_all_connections()
    {
        var options = CreateOptions();
        options.PrivateKeyFile = Path.GetTempFileName();
        File.WriteAllText(options.PrivateKeyFile, "the key");
        var settings = ClientSettings.Create(EndpointClient.Definition, options);
        File.Delete(options.PrivateKeyFile);
        Assert.Same(settings.AssertionSigner, settings.Bind(EndpointHost.Values("tea")).AssertionSigner);
        Assert.Same(settings.AssertionSigner, settings.Bind(EndpointHost.Values("coffee")).AssertionSigner);
    }

    [Fact]
    public void An_endpoint_without_its_value_is_not_used_and_names_the_setting()
    {
        var settings = ClientSettings.Create(EndpointClient.Definition, CreateOptions());
        Assert.Empty(settings.ApiOrigins);
        Assert.False(settings.HasRevocationEndpoint);
        Assert.False(settings.Owns(null));
        Assert.False(settings.Owns(settings.Identity));
        var exception = Assert.Throws<OAuth2ConfigurationException>(() => settings.TokenEndpoint);
        Assert.Contains("'shop' has no value", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'OAuth2:shops:Parameters:shop'", exception.Message, StringComparison.Ordinal);
        Assert.Throws<OAuth2ConfigurationException>(() => settings.Bind(EndpointHost.Values("a/b")).TokenEndpoint);
    }

    [Fact]
    public void Tokens_belong_to_the_server_of_their_value()
    {
        var settings = ClientSettings.Create(EndpointClient.Definition, CreateOptions());
        var (tea, coffee) = (settings.Bind(EndpointHost.Values("tea")), settings.Bind(EndpointHost.Values("coffee")));
        Assert.True(tea.Owns(tea.Identity with { Issuer = null }));
        Assert.False(tea.Owns(coffee.Identity));
    }

    [Fact]
    public void A_former_server_can_have_the_placeholder_too()
    {
        var options = CreateOptions();
        options.FormerServers.Add("https://{shop}.old.example/token");
        var bound = ClientSettings.Create(EndpointClient.Definition, options).Bind(EndpointHost.Values("tea"));
        Assert.True(bound.Owns(new(null, "https://tea.old.example/token", null, "id")));
        Assert.False(bound.Owns(new(null, "https://coffee.old.example/token", null, "id")));
    }

    [Fact]
    public async Task The_number_of_kept_settings_is_limited()
    {
        var settings = ClientSettings.Create(EndpointClient.Definition, CreateOptions());
        var first = new WeakReference(settings.Bind(EndpointHost.Values("first")));
        await Parallel.ForAsync(0, 2 * BoundSettings.Capacity, (i, _) =>
        {
            Assert.Equal($"https://shop-{i}.shops.example/token", settings.Bind(EndpointHost.Values($"shop-{i}")).TokenEndpoint.AbsoluteUri);
            return default;
        });
        GC.Collect();
        Assert.False(first.IsAlive);
    }

    private static TestClientOptions CreateOptions() => new() { ClientId = "id", ClientSecret = "secret" };
}
