using System.Net;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Generated.Tests.Clients;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Generated.Tests;

/// <summary>Calls the emitted members in an application, as the compiler sees them.</summary>
public sealed class MembersTests
{
    [Fact]
    public async Task A_client_goes_from_link_to_token_to_callback_with_typed_scopes_arguments_and_fields()
    {
        await using var app = App.Create();
        var url = await app.Client.GetUnboundAuthorizationUrlAsync("ada", [GoogleClient.Scope.GmailSend], loginHint: "ada@example.org");
        Assert.Equal("offline", App.Parameter(url, "access_type"));
        Assert.Equal("ada@example.org", App.Parameter(url, "login_hint"));
        Assert.Equal(
            "openid https://www.googleapis.com/auth/drive.readonly https://www.googleapis.com/auth/gmail.send", App.Parameter(url, "scope"));
        Assert.Equal("S256", App.Parameter(url, "code_challenge_method"));

        app.Server.Answer(ScriptedServer.TokenJson("a1", "r1"));
        await app.CompleteAsync(url, "c");
        Assert.Equal("ada", app.Client.LastUser);
        var data = await app.Client.GetAccessTokenForUserAsync("ada");
        Assert.Equal(("a1", "r1", app.Server.IdToken), (data!.Token, data.RefreshToken, data.IdToken));
        Assert.Null(await app.Client.GetAccessTokenForUserAsync("bob"));

        app.Server.Answer(ScriptedServer.TokenJson("a2"));
        Assert.Equal(("a2", "r1"), await app.Client.RefreshUserAccessTokenAsync("ada") is var refreshed ? (refreshed.Token, refreshed.RefreshToken) : default);
        app.Server.Answer("{}");
        Assert.True(await app.Client.RevokeUserAccessTokenAsync("ada"));
        Assert.Null(await app.Client.GetAccessTokenForUserAsync("ada"));
    }

    [Fact]
    public async Task A_completed_authorization_names_the_user_who_began_it_and_has_the_tokens()
    {
        await using var app = App.Create();
        var (ada, bob) = (await app.Client.GetUnboundAuthorizationUrlAsync("ada"), await app.Client.GetUnboundAuthorizationUrlAsync("bob"));
        app.Server.Answer(static form => ScriptedServer.Json(ScriptedServer.TokenJson($"token-for-{form["code"]}")));

        OAuth2Authorized<GoogleClient.AuthData> second = await app.CompleteAsync(bob, "code-2");
        Assert.Equal(("bob", "token-for-code-2", app.Server.IdToken), (second.UserId, second.AuthData.Token, second.AuthData.IdToken));
        OAuth2Authorized<GoogleClient.AuthData> first = await app.CompleteAsync(ada, "code-1");
        Assert.Equal(("ada", "token-for-code-1", app.Server.IdToken), (first.UserId, first.AuthData.Token, first.AuthData.IdToken));
        Assert.Equal(second.AuthData, await app.Client.GetAccessTokenForUserAsync("bob"));
    }

    [Fact]
    public async Task A_token_that_has_expired_throws_what_its_documentation_says_where_it_cannot_be_refreshed()
    {
        var time = new FakeTimeProvider();
        await using var app = App.Create(time);
        await Assert.ThrowsAsync<ArgumentException>(async () => await app.Client.GetAccessTokenForUserAsync(""));

        app.Server.Answer(ScriptedServer.TokenJson("a1", "r1"));
        await app.AuthorizeAsync("ada");
        time.Advance(TimeSpan.FromHours(2));
        app.Server.Answer("""{"error":"invalid_client"}""", HttpStatusCode.Unauthorized);
        var refusal = await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await app.Client.GetAccessTokenForUserAsync("ada"));
        Assert.Equal(OAuth2ErrorCodes.InvalidClient, refusal.Error.Code);

        app.Server.Answer("""{"error":"server_error"}""", HttpStatusCode.ServiceUnavailable);
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await app.Client.GetAccessTokenForUserAsync("ada"));
        app.Server.Answer("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest);
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await app.Client.GetAccessTokenForUserAsync("ada"));
    }

    [Fact]
    public async Task Generic_code_takes_any_client()
    {
        await using var app = App.Create();
        Assert.Equal("google", GetAlias<GoogleClient, GoogleClient.AuthData>());
        Assert.False(await ForgetAsync<GoogleClient, GoogleClient.AuthData>(app.Client));

        static string GetAlias<TClient, TAuthData>()
            where TClient : class, IOAuth2Client<TClient, TAuthData>
            where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData> => TClient.Definition.Alias;

        static ValueTask<bool> ForgetAsync<TClient, TAuthData>(TClient client)
            where TClient : class, IOAuth2Client<TClient, TAuthData>
            where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData> => client.ForgetUserAsync("nobody");
    }
}
