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

    /// <summary>RFC 6749 §5.2: %x20-21 / %x23-5B / %x5D-7E.</summary>
    [Theory]
    [InlineData("bad\ncode")]
    [InlineData("bad\r\n2026-01-01 [ERR] forged")]
    [InlineData("a\tb")]
    [InlineData("a\u202Eb")]
    [InlineData("a\u001B[31mb")]
    [InlineData("quote\"d")]
    [InlineData("back\\slash")]
    [InlineData("ungültig")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task A_code_that_is_none_by_its_grammar_is_told_by_a_fixed_word(string code)
    {
        await using var host = new TestHost();
        var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(() =>
            host.AuthorizeAsync("u", $$"""{"error":{{System.Text.Json.JsonSerializer.Serialize(code)}},"error_description":"d"}"""));
        Assert.Equal(("invalid_error_code", "d"), (exception.Error.Code, exception.Error.Description));
        Assert.DoesNotContain(code, $"{exception}", StringComparison.Ordinal);
        Assert.False(exception.Error.IsTerminal);
    }

    [Theory]
    [InlineData("invalid_scope")]
    [InlineData("urn:example:error#1")]
    [InlineData("The code has expired!")]
    [InlineData("1107")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task A_code_within_its_grammar_stays_as_it_is(string code)
    {
        await using var host = new TestHost();
        var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(() => host.AuthorizeAsync("u", $$"""{"error":"{{code}}"}"""));
        Assert.Equal(code, exception.Error.Code);
        Assert.Contains($"'{code}'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_description_in_the_users_language_stays_and_its_line_breaks_go()
    {
        await using var host = new TestHost();
        var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(() => host.AuthorizeAsync(
            "u",
            """{"error":"invalid_request","error_description":"AADSTS70000: Der Zugriff wurde verweigert – コード \"x\".\r\nTrace ID: 1\u202E\u0007","error_uri":"javascript:alert(1)"}"""));
        Assert.Equal("AADSTS70000: Der Zugriff wurde verweigert – コード 'x'. Trace ID: 1", exception.Error.Description?.TrimEnd());
        Assert.DoesNotContain(exception.Message, static c => char.IsControl(c) || c == '\u202E');
        Assert.Null(exception.Error.Uri);
    }
}
