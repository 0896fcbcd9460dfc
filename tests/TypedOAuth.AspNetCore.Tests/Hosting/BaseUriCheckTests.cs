namespace TypedOAuth.AspNetCore.Tests.Hosting;

/// <summary>Starts a site without an address.</summary>
public sealed class BaseUriCheckTests
{
    [Fact]
    public async Task A_site_without_an_address_does_not_start_outside_development()
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => TestSite.StartAsync(baseUri: ""));
        Assert.Contains("OAuth2:BaseUri", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_whose_address_only_a_native_app_can_receive_does_not_start()
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => TestSite.StartAsync(baseUri: "com.example.app:/"));
        Assert.Contains("only a native app can receive", exception.ToString(), StringComparison.Ordinal);
    }
}
