using System.Net;

namespace TypedOAuth.Tests.Transport;

/// <summary>Checks what an answer of the token endpoint becomes: tokens, a refusal or an outage.</summary>
public sealed class TokenEndpointTests
{
    [Theory]
    [InlineData("")]
    [InlineData("<html>Sign in to the hotel's network</html>")]
    [InlineData("""{"access_token":"a""")]
    [InlineData("""{"token_type":"Bearer"}""")]
    [InlineData("""{"access_token":""}""")]
    [InlineData("""{"access_token":"a\r\nX-Evil: 1"}""")]
    [InlineData("""[1,2]""")]
    [InlineData("""{"access_token":{"a":"b"}}""")]
    public async Task Unreadable_answers_are_transient_errors_and_store_nothing(string body)
    {
        await using var host = new TestHost();
        var exception = await Assert.ThrowsAsync<OAuth2TransientException>(() => host.AuthorizeAsync("u", body));
        Assert.Equal(OAuth2ErrorCodes.InvalidResponse, exception.Error!.Code);
        Assert.Null(await host.Client.GetAccessTokenForUserAsync("u"));
    }

    [Theory]
    [InlineData("""{"error":"bad_verification_code","error_description":"The code is wrong."}""", 200)]
    [InlineData("""{"ok":false,"error":"invalid_code"}""", 200)]
    [InlineData("error=bad_verification_code&error_description=x", 200)]
    [InlineData("""{"error":"invalid_grant"}""", 400)]
    [InlineData("""{"error":1107,"access_token":"a"}""", 200)]
    public async Task Errors_are_errors_whatever_their_status(string body, int status)
    {
        await using var host = new TestHost();
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        host.Server.Answer(body, (HttpStatusCode)status);
        var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(async () =>
            await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(url, "code=c")));
        Assert.Equal(status, (int)exception.Error.Status!);
        Assert.Null(await host.Client.GetAccessTokenForUserAsync("u"));
    }

    [Theory]
    [InlineData(302)]
    [InlineData(307)]
    public async Task Redirects_are_not_followed(int status)
    {
        await using var host = new TestHost();
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        host.Server.Answer(_ => new HttpResponseMessage((HttpStatusCode)status) { Headers = { Location = new("https://evil.example/token") } });
        await Assert.ThrowsAsync<OAuth2TransientException>(async () =>
            await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(url, "code=c")));
        Assert.Equal(1, host.Server.Count);
    }

    [Fact]
    public async Task A_token_type_that_is_not_declared_is_refused()
    {
        await using var host = new TestHost();
        await Assert.ThrowsAsync<OAuth2ProtocolException>(() => host.AuthorizeAsync("u", """{"access_token":"a","token_type":"mac"}"""));
    }

    [Theory]
    [InlineData("user", true)]
    [InlineData("USER", true)]
    [InlineData("bearer", true)]
    [InlineData("mac", false)]
    public async Task A_declared_token_type_is_accepted_and_no_other(string type, bool isAccepted)
    {
        await using var host = ClientHosts.CreateBasic();
        var result = await host.AuthorizeAsync("u", $$"""{"access_token":"a","token_type":"{{type}}"}""");
        Assert.Equal(isAccepted, result.Succeeded);
    }
}
