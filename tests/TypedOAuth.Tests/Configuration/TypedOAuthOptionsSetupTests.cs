namespace TypedOAuth.Tests.Configuration;

/// <summary>Checks which shared settings are refused.</summary>
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

    /// <summary>A scheme without a dot has no owner, so any app on the device can claim it (RFC 8252 §7.1).</summary>
    [Theory]
    [InlineData("myapp:/", "has no dot")]
    [InlineData("myapp:/oauth2redirect", "has no dot")]
    [InlineData("com.:/", "has no dot")]
    [InlineData("com.example.app://host/", "public https address")]
    [InlineData("com.example.app:/?a=b", "public https address")]
    [InlineData("ftp://files.example/", "public https address")]
    [InlineData("http://app.example", "public https address")]
    public async Task An_address_that_others_can_receive_at_is_refused(string address, string reason)
    {
        await using var host = ClientHosts.CreateBasic();
        host.Configuration["OAuth2:BaseUri"] = address;
        var exception = await Assert.ThrowsAsync<OAuth2ConfigurationException>(async () => await host.Client.GetUnboundAuthorizationUrlAsync("u"));
        Assert.Contains("'OAuth2:BaseUri'", exception.Message, StringComparison.Ordinal);
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("com.example.app:/", "com.example.app:/oauth2/basic-callback")]
    [InlineData("com.example.app:/oauth2redirect/", "com.example.app:/oauth2redirect/oauth2/basic-callback")]
    public async Task A_native_apps_private_use_scheme_with_a_dot_is_accepted_and_compared(string address, string redirectUri)
    {
        await using var host = ClientHosts.CreateBasic();
        host.Configuration["OAuth2:BaseUri"] = address;
        host.Server.Answer(TestSupport.ScriptedServer.TokenJson("a1"));
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        Assert.Equal(redirectUri, TestHost.GetParameter(url, "redirect_uri"));
        var query = $"?code=c&state={TestHost.GetParameter(url, "state")}";
        await Assert.ThrowsAsync<OAuth2ProtocolException>(async () =>
            await host.Client.CompleteAuthorizationAsync(new Uri(redirectUri.Replace("com.example.app", "com.evil.app", StringComparison.Ordinal) + query)));
        Assert.Equal("u", (await host.Client.CompleteAuthorizationAsync(new Uri(redirectUri + query))).UserId);
        Assert.Equal(redirectUri, host.Server.Forms[0]["redirect_uri"]);

        // No connect page exists for such a scheme.
        var exception = await Assert.ThrowsAsync<OAuth2ConfigurationException>(async () => await host.Client.GetUserAuthorizationUrlAsync("u"));
        Assert.Contains("GetUnboundAuthorizationUrlAsync", exception.Message, StringComparison.Ordinal);
    }
}
