using TypedOAuth.SourceGenerators.Text;

namespace TypedOAuth.SourceGenerators.Tests.Text;

/// <summary>Tests the comparison of servers.</summary>
public sealed class AuthorityTextTests
{
    [Theory]
    [InlineData("https://a.dev/t", "https://a.dev/other?x=1", true)]
    [InlineData("https://a.dev/t", "https://A.DEV", true)]
    [InlineData("https://a.dev/t", "https://a.dev:8443/t", false)]
    [InlineData("https://a.dev/t", "https://b.a.dev/t", false)]
    [InlineData("https://a.dev/t", "https://a.dev.evil.example/t", false)]
    [InlineData("https://{s}.a.dev/t", "https://x.y.a.dev/t", true)]
    [InlineData("https://{s}.a.dev/t", "https://.a.dev/t", false)]
    [InlineData("https://{s}.a.dev/t", "https://a.dev/t", false)]
    [InlineData("https://{s}.a.dev/t", "https://x.a.dev.evil.example/t", false)]
    [InlineData("https://{s}.a.dev/t", "https://evil.example/x.a.dev", false)]
    [InlineData("https://{host}/t", "https://x.example/t", true)]
    [InlineData("https://login.{region}.a.dev/t", "https://login.eu.a.dev/t", true)]
    [InlineData("https://login.{region}.a.dev/t", "https://evil.eu.a.dev/t", false)]
    public void A_server_is_the_same_if_its_authority_is(string known, string endpoint, bool expected) =>
        Assert.Equal(expected, AuthorityText.IsSame(known, endpoint));
}
