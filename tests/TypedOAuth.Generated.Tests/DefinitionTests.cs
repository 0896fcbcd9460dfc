using TypedOAuth.Generated.Tests.Clients;

namespace TypedOAuth.Generated.Tests;

/// <summary>Checks that the definition equals the attributes.</summary>
public sealed class DefinitionTests
{
    [Fact]
    public void The_definition_holds_what_was_declared()
    {
        var definition = GoogleClient.Definition;
        Assert.Same(definition, GoogleClient.Definition);
        Assert.Equal("google", definition.Alias);
        Assert.Equal("Google", definition.DisplayName);
        Assert.Equal("https://accounts.google.com/o/oauth2/v2/auth", definition.AuthUri);
        Assert.Equal("https://oauth2.googleapis.com/token", definition.RefreshTokenUri);
        Assert.Equal("https://oauth2.googleapis.com/revoke", definition.RevokeTokenUri);
        Assert.Equal(["openid", "https://www.googleapis.com/auth/drive.readonly"], definition.DefaultScopes);
        Assert.Equal(OAuth2ClientAuthentication.ClientSecretPost, definition.ClientAuthentication);
        Assert.True(definition.SupportsRefresh);
    }
}
