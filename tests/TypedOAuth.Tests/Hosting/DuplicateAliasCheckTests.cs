using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TypedOAuth.Tests.Hosting;

/// <summary>Starts applications whose clients have the same alias, for example in two class libraries that no analyzer sees together.</summary>
public sealed partial class DuplicateAliasCheckTests
{
    [Fact]
    public async Task Two_clients_with_one_alias_end_the_start_and_are_not_created_without_one()
    {
        await using var provider = Create(static services => services
            .AddTestClient(ClientHosts.SetCredentials)
            .AddOAuth2Client<Twin.TestClient, Twin.TestClient.AuthData, Twin.TestClientOptions>(ClientHosts.SetCredentials));
        var atStart = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());
        Assert.Contains("More than one OAuth 2.0 client has the alias 'test' (TypedOAuth.Tests.Harness.TestClient, ", atStart.Message, StringComparison.Ordinal);
        var atUse = Assert.Throws<OAuth2ConfigurationException>(() => provider.GetRequiredService<Twin.TestClient>());
        Assert.Contains("a different Alias", atUse.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_client_may_be_added_twice()
    {
        await using var provider = Create(static services => services
            .AddTestClient(ClientHosts.SetCredentials).AddTestClient(ClientHosts.SetCredentials).AddBasicClient(ClientHosts.SetCredentials));
        provider.GetRequiredService<IStartupValidator>().Validate();
        Assert.NotNull(provider.GetRequiredService<TestClient>());
    }

    private static ServiceProvider Create(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        services.AddTypedOAuth(static options => options.BaseUri = new("https://app.example"));
        register(services);
        return services.BuildServiceProvider();
    }
}
