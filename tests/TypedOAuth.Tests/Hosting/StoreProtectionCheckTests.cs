using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Tests.Hosting;

/// <summary>Starts an application with a persistent store and keys that exist only in memory.</summary>
public sealed class StoreProtectionCheckTests
{
    [Fact]
    public async Task A_store_that_is_kept_with_keys_that_are_not_is_refused_at_the_start()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IOAuth2TokenStore>(new FlakyStore(new InMemoryTokenStore(TimeProvider.System)) { IsPersistent = true });
        services.AddTypedOAuth(static options => options.BaseUri = new Uri("https://app.example"));
        await using var provider = services.BuildServiceProvider();
        var exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());
        Assert.Contains("keys", exception.Message, StringComparison.Ordinal);
    }
}
