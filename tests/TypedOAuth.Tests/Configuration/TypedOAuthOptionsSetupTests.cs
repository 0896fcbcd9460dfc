namespace TypedOAuth.Tests.Configuration;

/// <summary>Checks which settings of the whole site are refused.</summary>
public sealed class TypedOAuthOptionsSetupTests
{
    [Theory]
    [InlineData("00:00:00")]
    [InlineData("1.00:00:01")]
    [InlineData("10675199.02:48:05.4775807")]
    public async Task A_senseless_time_for_authorizing_is_refused(string lifetime)
    {
        await using var host = ClientHosts.CreateBasic();
        host.Configuration["OAuth2:AuthorizationLifetime"] = lifetime;
        var exception = await Assert.ThrowsAsync<OAuth2ConfigurationException>(async () => await host.Client.GetUnboundAuthorizationUrlAsync("u"));
        Assert.Contains("'OAuth2:AuthorizationLifetime' must", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://site.example//evil.example")]
    [InlineData("https://site.example/\\evil.example")]
    [InlineData("https://site.example/a/..//evil.example")]
    [InlineData("https://site.example//evil.example:444/app/")]
    public async Task A_base_address_whose_path_leads_to_another_host_is_refused(string baseUri)
    {
        await using var host = ClientHosts.CreateBasic();
        host.Configuration["OAuth2:BaseUri"] = baseUri;
        var exception = await Assert.ThrowsAsync<OAuth2ConfigurationException>(async () => await host.Client.GetUnboundAuthorizationUrlAsync("u"));
        Assert.Contains("'OAuth2:BaseUri'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("two slashes", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://site.example", "https://site.example/oauth2/")]
    [InlineData("https://site.example/", "https://site.example/oauth2/")]
    [InlineData("https://site.example/app/", "https://site.example/app/oauth2/")]
    [InlineData("https://site.example:8443/a//b", "https://site.example:8443/a//b/oauth2/")]
    [InlineData("http://localhost:5000", "http://localhost:5000/oauth2/")]
    [InlineData("http://[::1]:5000/app", "http://[::1]:5000/app/oauth2/")]
    public async Task A_base_address_with_a_path_begins_every_redirect_uri(string baseUri, string expected)
    {
        await using var host = ClientHosts.CreateBasic();
        host.Configuration["OAuth2:BaseUri"] = baseUri;
        Assert.StartsWith(expected, host.Core.RedirectUri.AbsoluteUri, StringComparison.Ordinal);
    }
}
