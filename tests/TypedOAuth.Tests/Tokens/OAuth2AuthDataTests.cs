using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens;

/// <summary>Checks the scope lists of a token.</summary>
public sealed class OAuth2AuthDataTests
{
    [Fact]
    public async Task Granted_scopes_unlike_the_requested_ones_are_data()
    {
        await using var host = new TestHost();
        var data = await host.AuthorizeAsync("u", TokenJson("a", more: ",\"scope\":\"read,email\""));
        Assert.Equal(["write"], data.MissingScopes);
        Assert.Equal(["email"], data.ExtraScopes);
    }
}
