using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace TypedOAuth.Tests.Hosting;

/// <summary>Checks the handler chains at the start of an application with a host.</summary>
public sealed class ApiHandlerCheckTests
{
    [Fact]
    public async Task A_host_does_not_start_with_a_handler_that_keeps_cookies()
    {
        using var host = CreateHost(static services => services.AddHttpClient("api").AddTestAccessToken()
            .ConfigurePrimaryHttpMessageHandler(static () => new HttpClientHandler { AllowAutoRedirect = false }));
        var error = await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => host.StartAsync(TestContext.Current.CancellationToken));
        Assert.StartsWith("The HTTP client 'api' sends access tokens, and its HttpClientHandler shares cookies", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_does_not_start_with_an_origin_that_is_none()
    {
        using var host = CreateHost(static services => services.AddHttpClient("api").AddTestAccessToken(static options => options.Origins.Add("api.example")));
        var error = await Assert.ThrowsAsync<OAuth2ConfigurationException>(() => host.StartAsync(TestContext.Current.CancellationToken));
        Assert.Contains("'api.example'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_starts_with_clients_that_send_tokens_and_others()
    {
        using var host = CreateHost(static services =>
        {
            services.AddHttpClient("api").AddTestAccessToken().AddTestAccessToken();
            services.AddHttpClient("other").ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler());
        });
        await host.StartAsync(TestContext.Current.CancellationToken);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }

    private static IHost CreateHost(Action<IServiceCollection> configure)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddTypedOAuth(static options => options.BaseUri = new("https://app.example"));
        builder.Services.AddTestClient(static options => (options.ClientId, options.ClientSecret) = ("id", "secret"));
        configure(builder.Services);
        return builder.Build();
    }
}
