using TypedOAuth.Generated;
using TypedOAuth.Protocol.Scopes;

namespace TypedOAuth.Tests.Protocol.Scopes;

/// <summary>Checks what counts as granted where a provider names scopes otherwise than it is asked for them.</summary>
public sealed class ScopeComparisonTests
{
    private static readonly ScopeComparison Declared = new(EquivalentClient.Definition);

    [Theory]
    [InlineData("email calendar", "https://as.example/auth/userinfo.email calendar", "", "")]
    [InlineData("https://as.example/auth/userinfo.email", "email", "", "")]
    [InlineData("email", "mail", "", "")]
    [InlineData("email calendar", "mail", "calendar", "")]
    [InlineData("email", "mail files", "", "files")]
    [InlineData("email", "emails", "email", "emails")]
    [InlineData("", "mail", "", "mail")]
    public void An_equivalent_scope_is_neither_missing_nor_extra(string requested, string granted, string missing, string extra)
    {
        Assert.Equal(missing, string.Join(' ', Declared.FindMissing(ScopeList.FromText(requested), ScopeList.FromText(granted), hasRefreshToken: false)));
        Assert.Equal(extra, string.Join(' ', Declared.FindExtra(ScopeList.FromText(requested), ScopeList.FromText(granted))));
    }

    [Theory]
    [InlineData("calendar offline_access", "calendar", true, "")]
    [InlineData("calendar offline_access", "calendar", false, "offline_access")]
    [InlineData("calendar offline_access", "calendar offline_access", false, "")]
    [InlineData("calendar files", "calendar", true, "files")]
    public void A_refresh_token_shows_the_declared_scope(string requested, string granted, bool hasRefreshToken, string missing) =>
        Assert.Equal(missing, string.Join(' ', Declared.FindMissing(ScopeList.FromText(requested), ScopeList.FromText(granted), hasRefreshToken)));

    /// <summary>If a client knows the issuer, an authorization for openid without an ID token is refused.</summary>
    [Fact]
    public void A_validated_ID_token_shows_openid()
    {
        Assert.Equal("api.read openid", GetGranted(OidcClient.Definition, "openid api.read", "api.read"));
        Assert.Equal("api.read", GetGranted(OidcClient.Definition, "api.read", "api.read"));
        Assert.Equal("", GetGranted(OidcClient.Definition, "openid api.read", ""));
        Assert.Equal("api.read", GetGranted(IssuerlessClient.Definition, "openid api.read", "api.read"));
        Assert.Equal("api.read", GetGranted(TestClient.Definition, "openid api.read", "api.read"));

        static string GetGranted(OAuth2ClientDefinition definition, string requested, string named) =>
            new ScopeComparison(definition).GetGranted(ScopeList.FromText(requested), ScopeList.FromText(named)).ToString();
    }

    [Fact]
    public void Without_a_declaration_names_are_compared()
    {
        var plain = new ScopeComparison(TestClient.Definition);
        Assert.Equal(["email"], plain.FindMissing(ScopeList.FromText("email"), ScopeList.FromText("mail"), hasRefreshToken: true));
        Assert.Equal(["mail"], new ScopeComparison(null).FindExtra(ScopeList.FromText("email"), ScopeList.FromText("mail")));
    }
}
