using System.Net;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens.Refresh;

/// <summary>Dates the tokens and the grant of a provider that states no dates.</summary>
public sealed class RefreshTokenDatesTests
{
    private static readonly DateTimeOffset Start = ResponseReading.Now;

    [Fact]
    public async Task The_declared_lifetimes_date_a_new_connection()
    {
        await using var host = new DefinedHost(new()
        {
            AccessTokenLifetime = "PT2H",
            RefreshTokenLifetime = "P100D",
            RefreshTokenIdleLifetime = "P30D",
            GrantLifetime = "P1Y",
        });
        var connection = await host.AuthorizeAsync(TokenJson("a", "r", expiresIn: null));
        Assert.Equal(
            (Start.AddHours(2), Start.AddDays(30), Start.AddYears(1)), (connection.ExpiresAt, connection.RefreshTokenExpiresAt, connection.GrantExpiresAt));
    }

    [Fact]
    public async Task Stated_lifetimes_take_precedence()
    {
        await using var host = new DefinedHost(new()
        {
            AccessTokenLifetime = "PT2H",
            RefreshTokenLifetime = "P100D",
            RefreshTokenIdleLifetime = "P30D",
            GrantLifetime = "P1Y",
        });
        var connection = await host.AuthorizeAsync(TokenJson("a", "r", more: ",\"refresh_token_expires_in\":7200,\"authorization_expires_in\":86400"));
        Assert.Equal(
            (Start.AddHours(1), Start.AddHours(2), Start.AddDays(1)), (connection.ExpiresAt, connection.RefreshTokenExpiresAt, connection.GrantExpiresAt));
        connection = await RefreshAsync(host, 1, TokenJson("a", "r", more: ",\"refresh_token_expires_in\":7200,\"authorization_expires_in\":86400"));
        Assert.Equal((Start.AddDays(1).AddHours(2), Start.AddDays(2)), (connection.RefreshTokenExpiresAt, connection.GrantExpiresAt));
    }

    [Fact]
    public async Task Without_a_refresh_token_there_is_no_such_date()
    {
        await using var host = new DefinedHost(new() { RefreshTokenLifetime = "P100D", RefreshTokenIdleLifetime = "P30D" });
        Assert.Null((await host.AuthorizeAsync(TokenJson("a"))).RefreshTokenExpiresAt);
    }

    [Theory]
    [InlineData("P100D", null, null, 100)]
    [InlineData("P100D", null, "r", 100)]
    [InlineData("P100D", null, "r2", 110)]
    [InlineData(null, "P30D", null, 40)]
    [InlineData(null, "P30D", "r2", 40)]
    [InlineData("P100D", "P30D", null, 40)]
    [InlineData("P35D", "P30D", null, 35)]
    [InlineData("P35D", "P30D", "r2", 40)]
    public async Task A_refresh_restarts_the_lifetime_of_a_new_token_and_the_idle_lifetime(string? lifetime, string? idle, string? token, int days)
    {
        await using var host = new DefinedHost(new() { RefreshTokenLifetime = lifetime, RefreshTokenIdleLifetime = idle });
        await host.AuthorizeAsync(TokenJson("a", "r"));
        Assert.Equal(Start.AddDays(days), (await RefreshAsync(host, 10, TokenJson("a2", token))).RefreshTokenExpiresAt);
    }

    [Fact]
    public async Task The_issue_of_a_token_is_known_after_several_refreshes()
    {
        await using var host = new DefinedHost(new() { RefreshTokenLifetime = "P50D", RefreshTokenIdleLifetime = "P30D" });
        await host.AuthorizeAsync(TokenJson("a", "r1"));
        Assert.Equal(Start.AddDays(40), (await RefreshAsync(host, 10, TokenJson("a", "r2"))).RefreshTokenExpiresAt);
        Assert.Equal(Start.AddDays(50), (await RefreshAsync(host, 20, TokenJson("a"))).RefreshTokenExpiresAt);
        Assert.Equal(Start.AddDays(60), (await RefreshAsync(host, 35, TokenJson("a", "r2"))).RefreshTokenExpiresAt);
        Assert.Equal(Start.AddDays(60), (await RefreshAsync(host, 45, TokenJson("a"))).RefreshTokenExpiresAt);
        Assert.Equal(Start.AddDays(80), (await RefreshAsync(host, 50, TokenJson("a", "r3"))).RefreshTokenExpiresAt);
    }

    [Fact]
    public async Task A_grant_keeps_its_end_and_a_refresh_does_not_extend_it()
    {
        await using var host = new DefinedHost(new() { GrantLifetime = "P3M" });
        await host.AuthorizeAsync(TokenJson("a", "r"));
        Assert.Equal(Start.AddMonths(3), (await RefreshAsync(host, 80, TokenJson("a"))).GrantExpiresAt);
        host.Time.Advance(TimeSpan.FromDays(11));
        Assert.Equal(OAuth2ConnectionReason.GrantExpired, (await host.Core.GetConnectionAsync("u", default)).Reason);
    }

    [Fact]
    public async Task A_connection_is_due_before_an_idle_token_expires_and_before_its_grant_ends()
    {
        await using var host = new DefinedHost(new() { RefreshTokenIdleLifetime = "P30D", AccessTokenLifetime = "P60D" });
        await host.AuthorizeAsync(TokenJson("a", "r", expiresIn: null));
        Assert.Equal(TimeSpan.FromDays(23), await ReadDueAtAsync(host));

        await using var other = new DefinedHost(new() { GrantLifetime = "P30D", AccessTokenLifetime = "P60D" });
        await other.AuthorizeAsync(TokenJson("a", "r", expiresIn: null));
        Assert.Equal(TimeSpan.FromDays(23), await ReadDueAtAsync(other));
    }

    [Fact]
    public async Task An_access_token_with_a_declared_lifetime_is_refreshed_when_it_expires()
    {
        await using var host = new DefinedHost(new() { AccessTokenLifetime = "PT2H" });
        await host.AuthorizeAsync(TokenJson("a", "r", expiresIn: null));
        host.Time.Advance(TimeSpan.FromHours(2));
        host.Server.Answer(TokenJson("a2", expiresIn: null));
        Assert.Equal("a2", (await host.Core.GetAccessTokenForUserAsync("u", default))!.Token);
    }

    [Fact]
    public async Task A_token_that_refreshes_itself_is_due_in_the_last_week_and_ends_the_connection()
    {
        await using var host = new DefinedHost(new() { RefreshCredential = OAuth2RefreshCredential.AccessToken, AccessTokenLifetime = "P60D" });
        var connection = await host.AuthorizeAsync(TokenJson("a", expiresIn: null));
        Assert.Equal((Start.AddDays(60), true), (connection.ExpiresAt, connection.CanRefresh));
        Assert.Equal(TimeSpan.FromDays(53), await ReadDueAtAsync(host));

        connection = await RefreshAsync(host, 50, TokenJson("a2", expiresIn: null));
        Assert.Equal(Start.AddDays(110), connection.ExpiresAt);
        Assert.Equal(TimeSpan.FromDays(53), await ReadDueAtAsync(host));

        host.Time.Advance(TimeSpan.FromDays(60));
        var sent = host.Server.Count;
        connection = await host.Core.GetConnectionAsync("u", default);
        Assert.Equal((OAuth2ConnectionState.NeedsAttention, OAuth2ConnectionReason.Expired), (connection.State, connection.Reason));
        var exception = await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Core.GetAccessTokenForUserAsync("u", default));
        Assert.Equal((OAuth2ConnectionReason.Expired, sent), (exception.Reason, host.Server.Count));
    }

    [Fact]
    public async Task A_token_that_refreshes_itself_is_refreshed_by_a_caller_in_the_last_quarter_of_a_short_life()
    {
        await using var host = new DefinedHost(new() { RefreshCredential = OAuth2RefreshCredential.AccessToken, AccessTokenLifetime = "P8D" });
        await host.AuthorizeAsync(TokenJson("a", expiresIn: null));
        host.Server.Answer(TokenJson("a2", expiresIn: null));
        host.Time.Advance(TimeSpan.FromDays(6) - TimeSpan.FromMinutes(1));
        Assert.Equal("a", (await host.Core.GetAccessTokenForUserAsync("u", default))!.Token);
        Assert.Equal(1, host.Server.Count);
        host.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal("a", (await host.Core.GetAccessTokenForUserAsync("u", default))!.Token);
        await Eventually.IsTrueAsync(async () => (await host.Core.GetAccessTokenForUserAsync("u", default))!.Token == "a2");
    }

    [Fact]
    public async Task A_refresh_whose_codes_mean_that_the_grant_has_ended_ends_the_connection()
    {
        await using var host = new DefinedHost(new()
        {
            Success = new("errcode", "0"),
            Members = [new("error", "errcode"), new("error_description", "errmsg")],
            ErrorCodes = [new("42002", OAuth2ErrorCodes.InvalidGrant)],
        });
        await host.AuthorizeAsync("""{"errcode":0,"access_token":"at-1","refresh_token":"rt-1"}""");
        host.Server.Answer("""{"errcode":42002,"errmsg":"refresh_token timeout"}""", HttpStatusCode.OK);
        var exception = await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Core.RefreshConnectionAsync("u", default));
        Assert.Equal(OAuth2ConnectionReason.Revoked, exception.Reason);
        Assert.Equal("refresh_token timeout (provider code 42002)", exception.Error?.Description);
        Assert.Equal(OAuth2ConnectionReason.Revoked, (await host.Core.GetConnectionAsync("u", default)).Reason);
    }

    [Fact]
    public async Task A_refresh_that_states_the_scopes_of_one_member_keeps_those_of_the_other()
    {
        await using var host = new DefinedHost(new() { ScopeParameters = [new("user_scope", "wr") { ResponsePath = "authed_user.scope" }] });
        var connection = await host.AuthorizeAsync("""{"access_token":"a","refresh_token":"r","scope":"read","authed_user":{"scope":"ite"}}""");
        Assert.Equal(["read", "write"], connection.GrantedScopes);
        Assert.Empty(connection.MissingScopes);
        connection = await RefreshAsync(host, 1, """{"access_token":"a","scope":"read"}""");
        Assert.Equal(["read", "write"], connection.GrantedScopes);
        connection = await RefreshAsync(host, 2, """{"access_token":"a","scope":"read","authed_user":{"scope":"other"}}""");
        Assert.Equal(["read", "wrother"], connection.GrantedScopes);
    }

    private static async Task<OAuth2Connection> RefreshAsync(DefinedHost host, int day, string response)
    {
        host.Time.SetUtcNow(Start.AddDays(day));
        host.Server.Answer(response);
        return await host.Core.RefreshConnectionAsync("u", default);
    }

    private static async Task<TimeSpan?> ReadDueAtAsync(DefinedHost host) =>
        (await host.Store.ReadAsync(new("odd", "u"), default)).Record!.DueAt - host.Time.GetUtcNow();
}
