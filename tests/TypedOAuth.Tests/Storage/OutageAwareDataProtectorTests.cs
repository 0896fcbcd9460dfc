using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Storage;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Storage;

/// <summary>Checks that unavailable keys are an outage: no record counts as absent, and no issued token is lost.</summary>
public sealed class OutageAwareDataProtectorTests : IAsyncDisposable
{
    private readonly ControlledProtector _protector = new();
    private readonly TestHost _host;

    public OutageAwareDataProtectorTests() => _host = new(services: services => services.AddSingleton<IOAuth2DataProtector>(_protector));

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _protector.Dispose();
    }

    [Fact]
    public async Task A_connection_whose_keys_are_out_of_reach_is_not_absent()
    {
        await _host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        _host.Time.Advance(TimeSpan.FromHours(2));
        _protector.IsOutOfReach = true;
        var exception = await Assert.ThrowsAsync<OAuth2TransientException>(async () => await _host.Client.GetAccessTokenForUserAsync("u"));
        Assert.Contains("keys", exception.Message, StringComparison.Ordinal);
        Assert.IsType<IOException>(exception.InnerException);
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await _host.Client.GetConnectionAsync("u"));

        // A user without a connection has no record that needs a key.
        Assert.Null(await _host.Client.GetAccessTokenForUserAsync("nobody"));

        _protector.IsOutOfReach = false;
        Assert.Equal(OAuth2ConnectionState.Connected, (await _host.Client.GetConnectionAsync("u")).State);
    }

    [Fact]
    public async Task Refreshed_tokens_that_cannot_be_protected_are_kept_and_saved_later()
    {
        await _host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        _host.Server.Answer(_ =>
        {
            _protector.IsOutOfReach = true;
            return Json(TokenJson("a2", "rt2"));
        });
        var refresh = _host.Client.RefreshUserAccessTokenAsync("u").AsTask();
        await Eventually.IsTrueAsync(() =>
        {
            _host.Time.Advance(_protector.IsOutOfReach ? TimeSpan.FromMilliseconds(200) : TimeSpan.Zero);
            return new(refresh.IsCompleted);
        });
        await Assert.ThrowsAsync<OAuth2TransientException>(() => refresh);
        _protector.IsOutOfReach = false;
        var sent = _host.Server.Count;
        Assert.Equal("a2", (await _host.Client.RefreshUserAccessTokenAsync("u")).Token);
        Assert.Equal(sent, _host.Server.Count);
    }
}
