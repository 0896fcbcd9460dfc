using System.Net;
using TypedOAuth.Hosting;

namespace TypedOAuth.Exchanges.Tests.Harness;

/// <content>Checks that the tests of several providers share.</content>
internal sealed partial class ProviderSite<TClient, TAuthData>
{
    /// <summary>Checks that the provider's API accepts the user's token.</summary>
    public async Task AssertCallsAsync(string user, string address)
    {
        using var called = await CallAsync(user, address);
        Assert.Equal(HttpStatusCode.OK, called.StatusCode);
    }

    /// <summary>Checks that each user's token, also after a refresh, reaches the user's own API and is not sent to the other user's API.</summary>
    public async Task AssertReachOnlyTheirOwnAsync((string User, string Api) one, (string User, string Api) other)
    {
        await Core.RefreshUserAccessTokenAsync(one.User, TestContext.Current.CancellationToken);
        await Core.RefreshUserAccessTokenAsync(other.User, TestContext.Current.CancellationToken);
        await AssertCallsAsync(one.User, one.Api);
        await AssertCallsAsync(other.User, other.Api);
        var count = Server.Received.Count;
        await Assert.ThrowsAnyAsync<OAuth2Exception>(() => CallAsync(one.User, other.Api));
        await Assert.ThrowsAnyAsync<OAuth2Exception>(() => CallAsync(other.User, one.Api));
        Assert.Equal(count, Server.Received.Count);
    }

    /// <summary>Checks that a disconnect revokes the tokens at an address, and that nothing of the user's connection is left.</summary>
    public async Task AssertDisconnectsAsync(string user, string? address = null)
    {
        Assert.Equal(OAuth2RevocationOutcome.Revoked, (await Core.DisconnectAsync(user)).Revocation);
        Assert.Equal(address ?? Server.Received[^1].Address, Server.Received[^1].Address);
        Assert.Null(await Client.GetAccessTokenForUserAsync(user));
        Assert.Empty(Server.Refusals);
    }

    /// <summary>Checks that a user who declines at the provider is told so, and has no connection.</summary>
    public async Task AssertDeclinesAsync(string user)
    {
        Assert.Null(await ConnectAsync(user));
        Assert.Contains("declined", FailurePage, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(OAuth2ConnectionState.NotConnected, (await Core.GetConnectionAsync(user)).State);
    }
}
