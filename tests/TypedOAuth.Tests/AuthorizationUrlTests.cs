using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using TypedOAuth.Protocol.Text;

namespace TypedOAuth.Tests;

/// <summary>Authorization requests (RFC 6749 §4.1.1, RFC 7636 §4.3).</summary>
public sealed class AuthorizationUrlTests
{
    [Fact]
    public async Task A_request_has_each_parameter_once_and_the_challenge_of_the_verifier_that_is_sent_later()
    {
        await using var host = new TestHost();
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u1", [TestClient.Scope.Admin], loginHint: "a b+c@ü");

        Assert.StartsWith("https://as.example/authorize?audience=api&response_type=code&code_challenge_method=S256&access_type=offline&", url.OriginalString, StringComparison.Ordinal);
        Assert.Equal("the-client", TestHost.GetParameter(url, "client_id"));
        Assert.Equal("https://app.example/oauth2/test-callback", TestHost.GetParameter(url, "redirect_uri"));
        Assert.Equal("read write admin", TestHost.GetParameter(url, "scope"));
        Assert.Equal("a b+c@ü", TestHost.GetParameter(url, "login_hint"));
        Assert.Equal(43, TestHost.GetParameter(url, "state")!.Length);

        host.Server.Answer(TestSupport.ScriptedServer.TokenJson("at"));
        await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(url, "code=c"));
        var form = Assert.Single(host.Server.Forms);
        Assert.Equal("authorization_code", form["grant_type"]);
        Assert.Equal("c", form["code"]);
        Assert.Equal("https://app.example/oauth2/test-callback", form["redirect_uri"]);
        Assert.Equal(TestHost.ClientSecret, form["client_secret"]);
        var hash = SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"]));
        Assert.Equal(TestHost.GetParameter(url, "code_challenge"), Base64Url.EncodeToString(hash));
    }

    [Fact]
    public async Task States_and_challenges_never_repeat()
    {
        await using var host = new TestHost();
        var seen = new HashSet<string>();
        for (var i = 0; i < 200; i++)
        {
            var url = await host.Client.GetUnboundAuthorizationUrlAsync("u1");
            Assert.True(seen.Add(TestHost.GetParameter(url, "state")!));
            Assert.True(seen.Add(TestHost.GetParameter(url, "code_challenge")!));
        }
    }

    [Fact]
    public async Task A_connect_link_stands_on_the_site_and_tells_nothing_but_its_ticket()
    {
        await using var host = new TestHost();
        var url = await host.Client.GetUserAuthorizationUrlAsync("user-7");
        Assert.StartsWith("https://app.example/oauth2/test-connect?ticket=", url.OriginalString, StringComparison.Ordinal);
        Assert.DoesNotContain("user-7", url.OriginalString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain-text_1.~")]
    [InlineData("a b&c=d%e/ü😀\ud800")]
    public void Percent_encoding_agrees_with_the_framework(string value)
    {
        var expected = Uri.EscapeDataString(value);
        Assert.Equal(expected, PercentEncoding.Encode(value));
        Assert.Equal(expected.Length, PercentEncoding.GetLength(value));
        var bytes = new byte[PercentEncoding.GetLength(value)];
        Assert.Equal(bytes.Length, PercentEncoding.Encode(value, bytes.AsSpan()));
        Assert.Equal(expected, Encoding.ASCII.GetString(bytes));
    }
}
