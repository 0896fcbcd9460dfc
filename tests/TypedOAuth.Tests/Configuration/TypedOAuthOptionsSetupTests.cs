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
}
