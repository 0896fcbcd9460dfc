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
    [InlineData("https://{s}.a.dev/t", "https://x.a.dev/t", false)]
    [InlineData("https://{s}.a.dev/t", "https://{s}.a.dev/other", true)]
    [InlineData("https://{s}.a.dev/t", "https://{t}.a.dev/t", false)]
    [InlineData("https://{host}/t", "https://x.example/t", false)]
    [InlineData("https://{main}/t", "https://main.example/t", true)]
    [InlineData("https://{main}/t", "https://{main}/t", true)]
    [InlineData("https://{main}/t", "https://main.example.evil.example/t", false)]
    [InlineData("https://{main}/t", "https://x.example/main.example", false)]
    [InlineData("https://login.{region}.{main}/t", "https://login.eu.main.example/t", true)]
    [InlineData("https://login.{region}.{main}/t", "https://evil.eu.main.example/t", false)]
    [InlineData("https://login.{region}.{main}/t", "https://login.us.main.example/t", false)]
    [InlineData("https://{main/t", "https://main.example/t", false)]
    [InlineData("https://main}/t", "https://main.example/t", false)]
    public void A_server_is_the_same_if_its_authority_is(string known, string endpoint, bool expected) => Assert.Equal(
        expected, AuthorityText.IsSame(known, endpoint, static name => name switch { "main" => "main.example", "region" => "eu", _ => null }));
}
