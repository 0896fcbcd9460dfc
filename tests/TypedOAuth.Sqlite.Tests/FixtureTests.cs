using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using TypedOAuth.Sqlite.FixtureWriter;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Sqlite.Tests;

/// <summary>
/// Reads files that earlier versions wrote. An unreadable record would look like a user who has never connected, so the file of each version
/// is kept and read with the current code.
/// </summary>
public sealed class FixtureTests
{
    /// <summary>The fixture that the test itself writes, which shows that the writer still works.</summary>
    private const string Today = "today";

    public static TheoryData<string> Fixtures => [.. FixtureFolder.Versions, Today];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public async Task Good_tokens_are_served_as_they_were_written(string version)
    {
        using var folder = await OpenAsync(version);
        await using var site = await folder.StartAsync();
        foreach (var expected in (FixtureToken[])[folder.Fixture.Connected, folder.Fixture.WithoutRefreshToken])
        {
            Assert.Equal(OAuth2ConnectionState.Connected, (await site.GetConnectionAsync(expected.UserId)).State);
            var data = await site.Client.GetAccessTokenForUserAsync(expected.UserId);
            Assert.Equivalent(expected, FixtureClient.Describe(expected.UserId, data!), strict: true);
        }

        Assert.NotEmpty(folder.Fixture.Connected.Fields);
        Assert.NotEmpty(folder.Fixture.Connected.MissingScopes);
        Assert.Equal(0, folder.Server.Count);
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public async Task Tokens_with_a_refresh_token_are_refreshed_and_saved(string version)
    {
        using var folder = await OpenAsync(version);
        folder.Server.Answer(form => ScriptedServer.Json(ScriptedServer.TokenJson($"{form["refresh_token"]}ed", "rotated")));
        await using (var site = await folder.StartAsync())
        {
            var expired = folder.Fixture.Expired;
            Assert.Equal($"{expired.RefreshToken}ed", (await site.Client.GetAccessTokenForUserAsync(expired.UserId))!.Token);
            var connected = folder.Fixture.Connected;
            var refreshed = await site.Client.RefreshUserAccessTokenAsync(connected.UserId);
            Assert.Equal($"{connected.RefreshToken}ed", refreshed.Token);
            Assert.Equivalent(connected.Fields, FixtureClient.Describe(connected.UserId, refreshed).Fields, strict: true);
        }

        await using var restarted = await folder.StartAsync();
        foreach (var token in (FixtureToken[])[folder.Fixture.Expired, folder.Fixture.Connected])
        {
            var data = await restarted.Client.GetAccessTokenForUserAsync(token.UserId);
            Assert.Equal(($"{token.RefreshToken}ed", "rotated"), (data!.Token, data.RefreshToken));
        }

        Assert.Equal(2, folder.Server.Count);
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public async Task A_token_without_a_refresh_token_needs_attention_once_it_has_expired(string version)
    {
        using var folder = await OpenAsync(version);
        await using var site = await folder.StartAsync();
        var token = folder.Fixture.WithoutRefreshToken;
        Assert.Null(token.RefreshToken);
        site.Time.SetUtcNow(token.ExpiresAt!.Value);
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await site.Client.GetAccessTokenForUserAsync(token.UserId));
        Assert.Equal(OAuth2ConnectionState.NeedsAttention, (await site.GetConnectionAsync(token.UserId)).State);
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public async Task An_ended_connection_needs_attention_and_is_asked_for_the_scopes_that_it_had(string version)
    {
        using var folder = await OpenAsync(version);
        await using var site = await folder.StartAsync();
        var user = folder.Fixture.EndedUserId;
        var connection = await site.GetConnectionAsync(user);
        Assert.Equal((OAuth2ConnectionState.NeedsAttention, (OAuth2ConnectionReason?)OAuth2ConnectionReason.Revoked), (connection.State, connection.Reason));
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await site.Client.GetAccessTokenForUserAsync(user));
        Assert.Equal(0, folder.Server.Count);

        using var connect = await site.GetAsync("/oauth2/fixture-connect", user);
        Assert.Equal(folder.Fixture.EndedScope, QueryHelpers.ParseQuery(connect.Headers.Location!.Query)["scope"].ToString());
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public async Task An_authorization_that_has_begun_in_a_browser_is_completed(string version)
    {
        using var folder = await OpenAsync(version);
        await using var site = await folder.StartAsync();
        var flow = folder.Fixture.BrowserFlow;
        folder.Server.Answer(ScriptedServer.TokenJson("new-access", "new-refresh"));
        using var response = await site.GetAsync(CreateCallback(flow).PathAndQuery, flow.UserId, flow.Cookie);
        Assert.Equal((HttpStatusCode.SeeOther, flow.ReturnUrl), (response.StatusCode, response.Headers.Location?.OriginalString));
        await CheckCompletedAsync(folder, site, flow);

        using var again = await site.GetAsync(CreateCallback(flow).PathAndQuery, flow.UserId, flow.Cookie);
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        Assert.Equal(1, folder.Server.Count);
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public async Task An_authorization_that_a_native_app_has_begun_is_completed(string version)
    {
        using var folder = await OpenAsync(version);
        await using var site = await folder.StartAsync();
        var flow = folder.Fixture.NativeFlow;
        folder.Server.IdToken = new IdTokenIssuer(folder.Server, "https://as.example", "fixture-client", site.Time).Create(flow.Nonce);
        folder.Server.Answer(ScriptedServer.TokenJson("new-access", "new-refresh"));
        await site.Client.CompleteAuthorizationAsync(CreateCallback(flow));
        await CheckCompletedAsync(folder, site, flow);
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public async Task A_connect_links_ticket_begins_its_authorization_once(string version)
    {
        using var folder = await OpenAsync(version);
        await using var site = await folder.StartAsync();
        var fixture = folder.Fixture;
        var link = $"/oauth2/fixture-connect?ticket={fixture.Ticket}";
        using var response = await site.GetAsync(link, fixture.TicketUserId);
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        var request = QueryHelpers.ParseQuery(response.Headers.Location!.Query);
        Assert.Equal((fixture.TicketScope, fixture.TicketLoginHint), (request["scope"].ToString(), request["login_hint"].ToString()));

        using var again = await site.GetAsync(link, fixture.TicketUserId);
        Assert.NotEqual(HttpStatusCode.SeeOther, again.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public async Task Every_connection_is_disconnected(string version)
    {
        using var folder = await OpenAsync(version);
        var fixture = folder.Fixture;
        FixtureToken[] tokens = [fixture.Connected, fixture.Expired, fixture.WithoutRefreshToken];
        folder.Server.Answer("");
        await using (var site = await folder.StartAsync())
        {
            foreach (var token in tokens)
            {
                Assert.True(await site.Client.RevokeUserAccessTokenAsync(token.UserId));
                Assert.Contains(folder.Server.Forms, form => form["token"] == (token.RefreshToken ?? token.AccessToken));
            }

            Assert.True(await site.Client.ForgetUserAsync(fixture.EndedUserId));
        }

        await using var restarted = await folder.StartAsync();
        foreach (var user in tokens.Select(static token => token.UserId).Append(fixture.EndedUserId))
        {
            Assert.Equal(OAuth2ConnectionState.NotConnected, (await restarted.GetConnectionAsync(user)).State);
            Assert.Null(await restarted.Client.GetAccessTokenForUserAsync(user));
        }
    }

    private static async Task<FixtureFolder> OpenAsync(string version) =>
        version == Today ? await FixtureFolder.WriteAsync() : FixtureFolder.Copy(version);

    private static Uri CreateCallback(FixtureFlow flow) =>
        new($"{flow.RedirectUri}?code=the-code&state={flow.State}&iss=https%3A%2F%2Fas.example");

    /// <summary>The authorization request contains the hash of the stored verifier.</summary>
    private static async Task CheckCompletedAsync(FixtureFolder folder, FixtureSite site, FixtureFlow flow)
    {
        var form = Assert.Single(folder.Server.Forms);
        Assert.Equal(("the-code", flow.RedirectUri), (form["code"], form["redirect_uri"]));
        Assert.Equal(flow.Challenge, WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"]))));
        Assert.Equal("new-access", (await site.Client.GetAccessTokenForUserAsync(flow.UserId))!.Token);
    }
}
