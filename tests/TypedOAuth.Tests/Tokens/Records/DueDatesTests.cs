using System.Net;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens.Records;

/// <summary>Checks the due date that is stored with each write.</summary>
public sealed class DueDatesTests
{
    private readonly SeenChanges _seen = new();

    [Theory]
    [InlineData("the refresh comes 5 minutes before the token expires", 3300, "\"expires_in\":3600,\"refresh_token\":\"r\"")]
    [InlineData("the time before is a tenth of a short lifetime", 54, "\"expires_in\":60,\"refresh_token\":\"r\"")]
    [InlineData("a token without an expiry has an assumed lifetime", 3600, "\"refresh_token\":\"r\"")]
    [InlineData("a token that cannot be refreshed expires", 3570, "\"expires_in\":3600")]
    [InlineData("a token that cannot be refreshed and has no expiry is never due", null, "\"scope\":\"read\"")]
    [InlineData("a grant is told a quarter of its life before it ends", 1800, "\"expires_in\":3600,\"refresh_token\":\"r\",\"authorization_expires_in\":2400")]
    [InlineData("a refresh comes a quarter of its life before a refresh token expires", 1500, "\"expires_in\":3600,\"refresh_token\":\"r\",\"refresh_token_expires_in\":2000")]
    [InlineData("the date of a refresh token is of no use without a refresh token", 3570, "\"expires_in\":3600,\"refresh_token_expires_in\":2000")]
    public async Task A_new_connection_is_due_when_something_has_to_be_done(string reason, int? seconds, string members)
    {
        Assert.NotEmpty(reason);
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", $$"""{"access_token":"a","token_type":"Bearer",{{members}}}""");
        Assert.Equal(seconds, (await ReadDueAtAsync(host))?.TotalSeconds);
    }

    [Fact]
    public async Task A_kept_alive_connection_is_due_after_the_interval()
    {
        await using var host = new TestHost(configure: static options => options.KeepAlive = TimeSpan.FromMinutes(10));
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        Assert.Equal(TimeSpan.FromMinutes(10), await ReadDueAtAsync(host));
        host.Time.Advance(TimeSpan.FromMinutes(7));
        host.Server.Answer(TokenJson("a2", "rt2"));
        await host.Client.RefreshUserAccessTokenAsync("u");
        Assert.Equal(TimeSpan.FromMinutes(10), await ReadDueAtAsync(host));
    }

    [Fact]
    public async Task Without_a_warning_only_the_end_is_due()
    {
        await using var host = new TestHost(configure: static options => options.WarnBefore = TimeSpan.Zero);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1", more: ""","authorization_expires_in":2400"""));
        Assert.Equal(TimeSpan.FromSeconds(2400), await ReadDueAtAsync(host));
    }

    [Fact]
    public async Task A_change_that_is_not_handed_over_is_due_after_half_a_minute()
    {
        _seen.Fails = true;
        await using var host = new TestHost(services: _seen.Register);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        Assert.Equal(TimeSpan.FromSeconds(30), await ReadDueAtAsync(host));
    }

    [Fact]
    public async Task An_ended_connection_is_never_due()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        host.Server.Answer("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest);
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Null(await ReadDueAtAsync(host));
    }

    private static async Task<TimeSpan?> ReadDueAtAsync(TestHost host) =>
        (await host.Store.ReadAsync(new("test", "u"), default)).Record!.DueAt - host.Time.GetUtcNow();
}
