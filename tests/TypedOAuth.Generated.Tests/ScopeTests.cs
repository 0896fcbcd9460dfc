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

    /// <summary>Checks that a client without the scope contains no code that validates ID tokens.</summary>
    [Fact]
    public void A_client_that_does_not_declare_openid_cannot_ask_for_it()
    {
        var exception = Assert.Throws<ArgumentException>(static () => HidingClient.Scope.Custom("openid"));
        Assert.Contains("add \"openid\" to Scopes", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Issuer", exception.Message, StringComparison.Ordinal);
        Assert.Equal("openid2", HidingClient.Scope.Custom("openid2").Value);
        Assert.Equal("OpenID", HidingClient.Scope.Custom("OpenID").Value);
        Assert.Throws<ArgumentException>(static () => HidingClient.Scope.Custom("two words"));
    }
}
