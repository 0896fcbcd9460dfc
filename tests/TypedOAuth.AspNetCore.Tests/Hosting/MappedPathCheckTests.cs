using Microsoft.AspNetCore.Builder;

namespace TypedOAuth.AspNetCore.Tests.Hosting;

/// <summary>Maps clients in route groups.</summary>
public sealed class MappedPathCheckTests
{
    [Fact]
    public async Task A_group_with_a_prefix_is_refused_at_start_and_one_without_is_not()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => TestSite.StartAsync(map: static app => app.MapGroup("/x").MapAcmeClient()));
        Assert.Contains("'/x/oauth2/acme-connect'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("OAuth2:PathPrefix", exception.Message, StringComparison.Ordinal);

        await using var site = await TestSite.StartAsync(map: static app => app.MapGroup("").MapAcmeClient());
        using var alice = site.OpenBrowser("alice");
        await alice.ConnectAsync();
    }
}
