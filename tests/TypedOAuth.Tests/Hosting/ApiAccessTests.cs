using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Tests.Hosting;

/// <summary>Checks that a token is sent to declared, configured or registered origins only, never to an origin that only a request names.</summary>
public sealed class ApiAccessTests
{
    [Theory]
    [InlineData("https://evil.example/v1/")]
    [InlineData("//evil.example/v1/")]
    [InlineData("https://api.example.evil.example/")]
    [InlineData("https://api.example@evil.example/")]
    [InlineData("https://evil.example/?next=https://api.example/")]
    [InlineData("https://api.example:8443/")]
    [InlineData("https://api.example./")]
    [InlineData("http://api.example/")]
    [InlineData("http://127.0.0.1/")]
    public async Task A_request_to_another_origin_throws_before_anything_is_sent(string uri)
    {
        await using var host = await ApiHost.CreateAsync();
        await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => host.SendAsync(uri));
        Assert.Empty(host.Api.Requests);
        Assert.Equal(1, host.Host.Server.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("users?page=2")]
    [InlineData("/elsewhere")]
    [InlineData("https://api.example/v1/users?page=3")]
    [InlineData("https://API.example:443/v1/users")]
    [InlineData("//api.example/v1/users")]
    public async Task A_request_within_the_registered_origin_is_sent(string uri)
    {
        await using var host = await ApiHost.CreateAsync();
        using var response = await host.SendAsync(uri);
        Assert.Equal("a1", Assert.Single(host.Api.Requests).Token);
    }

    [Fact]
    public async Task The_error_names_the_origin_and_what_to_declare_and_nothing_else_of_the_request()
    {
        await using var host = await ApiHost.CreateAsync();
        var error = await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => host.SendAsync("https://user:pw@evil.example:444/private?secret=1"));
        Assert.Equal(
            "The access token of Test is not sent to https://evil.example:444, which is not an origin of its API. "
            + "If this origin belongs to the API, declare it: ApiOrigins = [\"https://evil.example:444\"] in [OAuth2Client], the setting 'OAuth2:test:ApiOrigins', BaseAddress in the registration of "
            + "the HTTP client, or OAuth2ApiOptions.Origins.",
            error.Message);
    }

    [Fact]
    public async Task Without_any_origin_the_first_call_says_to_declare_one()
    {
        await using var host = await ApiHost.CreateAsync(address: null);
        var error = await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => host.SendAsync("https://api.example/"));
        Assert.Contains("no origin of its API is known", error.Message, StringComparison.Ordinal);
        Assert.Contains("A BaseAddress that a typed client sets in its constructor is not considered.", error.Message, StringComparison.Ordinal);
        Assert.Empty(host.Api.Requests);
    }

    [Fact]
    public async Task Each_user_of_the_options_adds_origins()
    {
        await using var host = await ApiHost.CreateAsync(options: static options => options.Origins = ["https://uploads.example", "https://*.pages.example"]);
        foreach (var uri in new[] { "https://api.example/", "https://uploads.example/x", "https://a.pages.example/" })
        {
            (await host.SendAsync(uri)).Dispose();
        }

        Assert.Equal(["a1", "a1", "a1"], host.Api.Requests.Select(static request => request.Token));
        await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => host.SendAsync("https://pages.example/"));
        await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => host.SendAsync("https://a.b.pages.example/"));
    }

    [Fact]
    public async Task An_entry_that_is_no_origin_is_named()
    {
        await using var host = await ApiHost.CreateAsync(options: static options => options.Origins = ["https://api.example/v1"]);
        var error = await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => host.SendAsync("users"));
        Assert.Contains("OAuth2ApiOptions.Origins contains 'https://api.example/v1'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("before")]
    [InlineData("after")]
    [InlineData("defaults")]
    public async Task A_base_address_counts_wherever_it_is_registered(string where)
    {
        await using var host = await ApiHost.CreateAsync(
            (services, builder) => _ = where switch
            {
                "before" => services.AddHttpClient(ApiHost.Name, static client => client.BaseAddress = new("https://later.example/")),
                "after" => builder.ConfigureHttpClient(static (_, client) => client.BaseAddress = new("https://later.example/")),
                _ => services.ConfigureHttpClientDefaults(static defaults =>
                    defaults.ConfigureHttpClient(static client => client.BaseAddress = new("https://later.example/"))) is null ? null : builder,
            },
            address: where == "defaults" ? "https://later.example/" : "https://api.example/");
        using var response = await host.SendAsync("users");
        Assert.Equal("https://later.example/users", Assert.Single(host.Api.Requests).Uri.AbsoluteUri);
    }

    [Fact]
    public async Task An_address_that_the_application_changes_is_read_again()
    {
        var address = "https://one.example/";
        await using var host = await ApiHost.CreateAsync((_, builder) => builder.ConfigureHttpClient((_, client) => client.BaseAddress = new(address)));
        (await host.SendAsync("a")).Dispose();
        address = "https://two.example/";
        (await host.SendAsync("a")).Dispose();
        await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => host.SendAsync("https://one.example/a"));
        Assert.Equal(["https://one.example/a", "https://two.example/a"], host.Api.Requests.Select(static sent => sent.Uri.AbsoluteUri));
    }

    [Fact]
    public async Task A_redirect_within_one_tenants_origin_keeps_its_token_while_another_tenant_calls()
    {
        var address = "https://one.example/";
        await using var host = await ApiHost.CreateAsync((_, builder) => builder.ConfigureHttpClient((_, client) => client.BaseAddress = new(address)));
        host.Api.Answer = sent =>
        {
            if (sent.Uri.AbsolutePath != "/old")
            {
                return new(HttpStatusCode.OK);
            }

            address = "https://two.example/";
            host.SendAsync("a").GetAwaiter().GetResult().Dispose();
            return ScriptedApi.Redirect("/new");
        };
        using var response = await host.SendAsync("old");
        Assert.Equal(["GET https://one.example/old a1", "GET https://two.example/a a1", "GET https://one.example/new a1"], host.Api.Calls);
    }

    [Fact]
    public async Task A_typed_client_registered_with_an_address_needs_nothing_else()
    {
        await using var host = await ApiHost.CreateAsync((services, _) => services
            .AddHttpClient<TypedClient>(static client => client.BaseAddress = new("https://typed.example/"))
            .AddTestAccessToken()
            .ConfigurePrimaryHttpMessageHandler(static () => new ScriptedApi()));
        var typed = host.Host.Services.GetRequiredService<TypedClient>();
        Assert.Equal(HttpStatusCode.OK, await typed.GetAsync());
    }

    [Fact]
    public async Task A_typed_client_that_sets_its_address_in_its_constructor_is_told_to_declare_it()
    {
        using var api = new ScriptedApi();
        await using var host = await ApiHost.CreateAsync((services, _) => services
            .AddHttpClient<ConstructedClient>().AddTestAccessToken().ConfigurePrimaryHttpMessageHandler(() => api));
        var constructed = host.Host.Services.GetRequiredService<ConstructedClient>();
        var error = await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => constructed.GetAsync());
        Assert.EndsWith("A BaseAddress that a typed client sets in its constructor is not considered.", error.Message, StringComparison.Ordinal);
        Assert.Empty(api.Requests);
    }

    [Fact]
    public async Task Declared_origins_need_no_address()
    {
        using var api = new ScriptedApi();
        await using var host = new ClientHost<DeclaredClient>(
            static (services, configure) => services.AddDeclaredClient(configure),
            ClientHosts.SetCredentials,
            services => services.AddHttpClient("api").AddDeclaredAccessToken().ConfigurePrimaryHttpMessageHandler(() => api));
        await host.AuthorizeAsync("u", ScriptedServer.TokenJson("a1"));
        using var client = host.Services.GetRequiredService<IHttpClientFactory>().CreateClient("api");
        foreach (var uri in new[] { "https://api.declared.example/v1", "https://eu.regions.example/v1" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, uri).ForOAuth2User("u");
            (await client.SendAsync(request, TestContext.Current.CancellationToken)).Dispose();
        }

        using var elsewhere = new HttpRequestMessage(HttpMethod.Get, "https://as.example/v1").ForOAuth2User("u");
        await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => client.SendAsync(elsewhere, TestContext.Current.CancellationToken));
        Assert.Equal(["a1", "a1"], api.Requests.Select(static sent => sent.Token));
    }

    [Fact]
    public async Task A_sandbox_is_switched_on_by_a_setting_while_the_application_runs()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>()).Build();
        await using var host = await ApiHost.CreateAsync((services, _) => services.AddSingleton<IConfiguration>(configuration), address: null);
        await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => host.SendAsync("https://sandbox.example/"));
        configuration["OAuth2:test:ApiOrigins"] = "https://sandbox.example https://other.example";
        configuration.Reload();
        (await host.SendAsync("https://sandbox.example/")).Dispose();
        configuration["OAuth2:test:ApiOrigins"] = null;
        configuration["OAuth2:test:ApiOrigins:0"] = "https://*.sandbox.example";
        configuration.Reload();
        (await host.SendAsync("https://eu.sandbox.example/")).Dispose();
        await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => host.SendAsync("https://sandbox.example/"));
    }

    private sealed class ConstructedClient
    {
        private readonly HttpClient _http;

        public ConstructedClient(HttpClient http)
        {
            _http = http;
            _http.BaseAddress = new("https://constructed.example/");
        }

        public async Task GetAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "me").ForOAuth2User("u");
            using var response = await _http.SendAsync(request);
        }
    }

    private sealed class TypedClient(HttpClient http)
    {
        public async Task<HttpStatusCode> GetAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "me").ForOAuth2User("u");
            using var response = await http.SendAsync(request);
            return response.StatusCode;
        }
    }
}
