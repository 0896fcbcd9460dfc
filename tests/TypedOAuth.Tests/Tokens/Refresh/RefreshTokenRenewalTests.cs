using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens.Refresh;

/// <summary>Checks which values a refresh response replaces, and which values stay (RFC 6749 §6).</summary>
public sealed class RefreshTokenRenewalTests
{
    [Fact]
    public async Task A_response_without_a_refresh_token_keeps_the_old_one_and_a_new_one_replaces_it()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1", more: ",\"team\":{\"id\":\"T1\"},\"count\":7"));
        host.Server.Answer(TokenJson("a2"));
        var second = await host.Client.RefreshUserAccessTokenAsync("u");
        Assert.Equal(("a2", "rt1", "T1", 7), (second.Token, second.RefreshToken, second.TeamId, second.Count));
        host.Server.Answer(TokenJson("a3", "rt3"));
        await host.Client.RefreshUserAccessTokenAsync("u");
        Assert.Equal("rt1", host.Server.Forms[^1]["refresh_token"]);
        await host.Client.RefreshUserAccessTokenAsync("u");
        Assert.Equal("rt3", host.Server.Forms[^1]["refresh_token"]);
    }
}
