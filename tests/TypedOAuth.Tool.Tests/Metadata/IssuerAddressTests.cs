using TypedOAuth.Tool.Metadata;

namespace TypedOAuth.Tool.Tests.Metadata;

/// <summary>Reads issuers as users write them.</summary>
public sealed class IssuerAddressTests
{
    [Theory]
    [InlineData("https://a.example", "https://a.example/.well-known/oauth-authorization-server", "https://a.example/.well-known/openid-configuration")]
    [InlineData("https://a.example/", "https://a.example/.well-known/oauth-authorization-server", "https://a.example/.well-known/openid-configuration")]
    [InlineData("https://a.example:8443/x/y", "https://a.example:8443/.well-known/oauth-authorization-server/x/y", "https://a.example:8443/x/y/.well-known/openid-configuration")]
    [InlineData("http://[::1]:5000/t/", "http://[::1]:5000/.well-known/oauth-authorization-server/t", "http://[::1]:5000/t/.well-known/openid-configuration")]
    [InlineData("http://localhost", "http://localhost/.well-known/oauth-authorization-server", "http://localhost/.well-known/openid-configuration")]
    public void Documents_have_two_addresses(string text, string first, string second)
    {
        var issuer = IssuerAddress.Parse(text);
        Assert.Equal(text, issuer.Identifier);
        Assert.Equal([first, second], issuer.Documents.Select(static address => address.AbsoluteUri));
    }

    [Theory]
    [InlineData("a.example", "is not an issuer")]
    [InlineData("/path", "is not an issuer")]
    [InlineData("urn:example:issuer", "is not an issuer")]
    [InlineData("http://a.example", "does not use https")]
    [InlineData("ftp://a.example", "does not use https")]
    [InlineData("https://a.example?x", "no query")]
    [InlineData("https://a.example#x", "no fragment")]
    [InlineData("https://user:pass@a.example", "no user name")]
    [InlineData("https://a.example/.well-known/openid-configuration", "is the address of a document")]
    public void Other_texts_are_refused(string text, string reason)
    {
        var exception = Assert.Throws<ToolException>(() => IssuerAddress.Parse(text));
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("user:pass", exception.Message, StringComparison.Ordinal);
    }
}
