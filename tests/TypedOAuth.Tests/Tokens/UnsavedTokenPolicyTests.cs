using TypedOAuth.Storage;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens;

/// <summary>Checks which tokens are revoked because they will not be stored.</summary>
public sealed class UnsavedTokenPolicyTests
{
    [Fact]
    public async Task Tokens_of_a_new_authorization_that_cannot_be_saved_are_revoked()
    {
        var store = new FlakyStore(new InMemoryTokenStore(TimeProvider.System)) { FailingWrites = 100 };
        await using var host = new TestHost(store);
        var authorization = host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        await host.PassTimeAsync(authorization, store);
        await Assert.ThrowsAsync<OAuth2TransientException>(() => authorization);
        Assert.Equal(["rt1", "a1"], host.Server.Forms.Skip(1).Select(static form => form["token"]));
        Assert.Null(await host.Client.GetAccessTokenForUserAsync("u"));
    }

    [Fact]
    public async Task What_could_not_be_saved_is_revoked_when_the_user_was_disconnected_elsewhere()
    {
        var inner = new InMemoryTokenStore(TimeProvider.System);
        await using var host = await TestHost.FailToSaveAsync(new FlakyStore(inner));
        await TestStores.DeleteAsync(inner);
        host.Time.Advance(TimeSpan.FromSeconds(31));
        Assert.Null(await host.Client.GetAccessTokenForUserAsync("u"));
        Assert.Equal(["rt2", "a2"], host.Server.Forms.Skip(2).Select(static form => form["token"]));
    }
}
