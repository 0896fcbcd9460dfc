using TypedOAuth.Generated.Tests.Clients;

namespace TypedOAuth.Generated.Tests;

/// <summary>Checks the type of a client's scopes.</summary>
public sealed class ScopeTests
{
    [Fact]
    public void A_scope_is_a_value_of_its_own_type()
    {
        Assert.Equal("https://www.googleapis.com/auth/gmail.send", GoogleClient.Scope.GmailSend.Value);
        Assert.Equal(GoogleClient.Scope.OpenId, GoogleClient.Scope.Custom("openid"));
        Assert.True(GoogleClient.Scope.OpenId != GoogleClient.Scope.DriveReadonly);
        Assert.Equal("", default(GoogleClient.Scope).Value);
        foreach (var wrong in new[] { "", "two words", "quo\"te", "back\\slash", "tab\t", "ümlaut" })
        {
            Assert.Throws<ArgumentException>(() => GoogleClient.Scope.Custom(wrong));
        }
    }
}
