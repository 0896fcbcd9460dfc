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

    [Fact]
    public void What_differs_from_the_specifications_is_in_the_definition()
    {
        var definition = OddClient.Definition;
        Assert.Equal((OAuth2Pkce.Off, OAuth2StateLocation.RedirectUri, "redirect"), (definition.Pkce, definition.StateLocation, definition.AuthUriFragment));
        Assert.Equal("https://{tenant}.as.example/exchange", definition.ExchangeTokenUri);
        Assert.Equal("https://{tenant}.as.example/openid", definition.DiscoveryUri);
        Assert.Equal((OAuth2RefreshCredential.AccessToken, OAuth2RevokedToken.AccessToken), (definition.RefreshCredential, definition.RevokedToken));
        Assert.Equal(
            ("PT1H", "P100D", "P90D", "P1Y"),
            (definition.AccessTokenLifetime, definition.RefreshTokenLifetime, definition.RefreshTokenIdleLifetime, definition.GrantLifetime));
        Assert.Equal((false, "ES256", 403), (definition.IdTokenHasNonce, definition.IdTokenSigningAlgorithm, definition.ExpiredTokenStatus));

        var request = Assert.Single(definition.Requests);
        Assert.Equal((OAuth2Requests.Revocation, OAuth2HttpMethod.Delete), (request.On, request.Method));
        var renamed = definition.RequestParameters[0];
        Assert.Equal(("client_id", null, "app_id"), (renamed.Name, renamed.Value, renamed.RenameTo));
        Assert.Equal(OAuth2Requests.Token | OAuth2Requests.Refresh, renamed.On);
        Assert.Equal(("grant_type", "exchange"), (definition.RequestParameters[1].Name, definition.RequestParameters[1].Value));
        Assert.Equal(OAuth2Requests.AnyToken, Assert.Single(definition.RequestHeaders).On);
        Assert.Equal(OAuth2TimeUnit.Minutes, Assert.Single(definition.ResponseMembers).Unit);
        Assert.Equal(["true", "1"], definition.SuccessMember!.Values);
        Assert.Equal("invalid_grant", Assert.Single(definition.ErrorCodes).StandardCode);
        Assert.Equal("auth_code", Assert.Single(definition.CallbackMembers).Parameter);
        Assert.Equal(OAuth2SignatureEncoding.Base64Url, definition.CallbackSignature!.Encoding);
        Assert.True(Assert.Single(definition.EndpointParameters).IsAccount);
        Assert.Equal("sandbox", Assert.Single(definition.Environments).Name);
        Assert.Equal("user:", Assert.Single(definition.ScopeParameters).Prefix);
        Assert.Equal(("RS256", "{client_id}"), (definition.ClientAssertion!.Algorithm, definition.ClientAssertion.Issuer));
    }

    [Fact]
    public void A_client_without_differences_has_empty_lists()
    {
        var definition = GoogleClient.Definition;
        Assert.Empty(definition.Requests);
        Assert.Empty(definition.RequestParameters);
        Assert.Empty(definition.EndpointParameters);
        Assert.Null(definition.SuccessMember);
        Assert.Equal((OAuth2Pkce.S256, 401, true), (definition.Pkce, definition.ExpiredTokenStatus, definition.IdTokenHasNonce));
    }
}
