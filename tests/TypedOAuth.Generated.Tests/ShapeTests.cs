using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Generated.Tests.Clients;

namespace TypedOAuth.Generated.Tests;

/// <summary>Uses clients whose classes have members, base classes or warnings of the application.</summary>
public sealed class ShapeTests
{
    [Fact]
    public void A_client_of_an_unusual_shape_is_one_all_the_same()
    {
        Assert.Equal(("hiding", "inherited"), (HidingClient.Definition.Alias, Hidden.Scope));
        Assert.Equal("read", HidingClient.Scope.Read.Value);

        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(App.Settings).Build());
        services.AddHidingClient(static options => (options.ClientId, options.ClientSecret) = ("the-id", "the-secret"));
#pragma warning disable CS0618 // The test uses the client in spite of the warning.
        services.AddOldClient(static options => (options.ClientId, options.ClientSecret) = ("the-id", "the-secret"));
        using var provider = services.BuildServiceProvider();
        Assert.Null(provider.GetRequiredService<OldClient>().Name);
        Assert.Equal("own", new OldClient(provider.GetRequiredService<OAuth2ClientCore<OldClient.AuthData>>(), "own").Name);
#pragma warning restore CS0618
        Assert.NotNull(provider.GetRequiredService<HidingClient>());
    }

    [Fact]
    public async Task A_class_keeps_the_GetConnectionAsync_that_it_declares()
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(App.Settings).Build());
        services.AddOwnConnectionClient(static options => (options.ClientId, options.ClientSecret) = ("the-id", "the-secret"));
        await using var provider = services.BuildServiceProvider();
        Assert.Equal("own of ada", await provider.GetRequiredService<OwnConnectionClient>().GetConnectionAsync("ada"));
        Assert.Single(typeof(OwnConnectionClient).GetMethods(), static method => method.Name == nameof(OwnConnectionClient.GetConnectionAsync));

        var core = provider.GetRequiredService<OAuth2ClientCore<OwnConnectionClient.AuthData>>();
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await core.GetConnectionAsync("ada")).State);
    }
}
