using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace TypedOAuth.Tests.Protocol.Requests;

/// <summary>Checks the parameters of authorization requests (RFC 6749 §4.1.1, RFC 7636 §4.3).</summary>
public sealed class AuthorizationRequestTests
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
        Assert.Matches("^[0-9a-f]{64}$", TestHost.GetParameter(url, "state"));

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
}
