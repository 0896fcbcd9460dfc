namespace TypedOAuth.Tests.Configuration;

/// <summary>Reports invalid lifetimes at the first use of a client.</summary>
public sealed class LifetimeValidatorTests
{
    [Theory]
    [InlineData("AccessTokenLifetime")]
    [InlineData("RefreshTokenLifetime")]
    [InlineData("RefreshTokenIdleLifetime")]
    [InlineData("GrantLifetime")]
    public async Task An_invalid_lifetime_is_named_at_the_first_use(string argument)
    {
        await using var host = new DefinedHost(new Oddities
        {
            AccessTokenLifetime = argument == "AccessTokenLifetime" ? "1 hour" : "PT1H",
            RefreshTokenLifetime = argument == "RefreshTokenLifetime" ? "1 hour" : null,
            RefreshTokenIdleLifetime = argument == "RefreshTokenIdleLifetime" ? "1 hour" : null,
            GrantLifetime = argument == "GrantLifetime" ? "1 hour" : null,
        });
        var exception = await Assert.ThrowsAsync<OAuth2ConfigurationException>(async () => await host.Core.BeginAuthorizationAsync("u", returnUrl: null));
        Assert.StartsWith($"{argument} of the OAuth 2.0 client 'odd' is '1 hour': write an ISO 8601 duration", exception.Message, StringComparison.Ordinal);
    }
}
