using System.Net;
using System.Text;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Tests.Transport;

/// <summary>Checks the result of a token endpoint's response: tokens, a refusal or an outage.</summary>
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

    /// <summary>A provider-specific error is not an outage: a retry does not help, and the message names the status.</summary>
    [Theory]
    [InlineData("""{"message":"Bad credentials"}""", 400, "application/json", "status 400, application/json")]
    [InlineData("""{"error":{"code":190,"message":"Bad code"}}""", 400, "application/json", "status 400, application/json")]
    [InlineData("<html>Not found</html>", 404, "text/html", "status 404, text/html")]
    [InlineData("<html>Forbidden</html>", 403, "text/html", "status 403, text/html")]
    [InlineData("", 401, null, "status 401, an empty body")]
    [InlineData("No.", 405, null, "status 405, no content type")]
    public async Task An_answer_that_is_not_OAuth_is_told_as_what_it_is(string body, int status, string? type, string told)
    {
        await using var host = new TestHost();
        host.Server.Answer(_ => Create(body, status, type));
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(async () =>
            await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(url, "code=c")));
        Assert.Contains($"returned no OAuth 2.0 response at as.example: {told}.", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("reached", exception.Message, StringComparison.Ordinal);
        Assert.Equal((OAuth2ErrorCodes.InvalidResponse, status, type), (exception.Error.Code, (int)exception.Error.Status!, exception.Error.ContentType));
        Assert.False(exception.Error.IsTerminal);
        Assert.Null(await host.Client.GetAccessTokenForUserAsync("u"));
    }

    [Theory]
    [InlineData(408, false)]
    [InlineData(425, false)]
    [InlineData(429, false)]
    [InlineData(500, false)]
    [InlineData(502, false)]
    [InlineData(503, false)]
    [InlineData(403, true)]
    public async Task A_status_that_asks_to_come_back_is_an_outage(int status, bool hasRetryAfter)
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", ScriptedServer.TokenJson("a1", "rt1"));
        host.Server.Answer(_ =>
        {
            var response = Create("<html>Busy</html>", status, "text/html");
            response.Headers.RetryAfter = hasRetryAfter ? new(TimeSpan.FromSeconds(90)) : null;
            return response;
        });
        var exception = await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Contains($"status {status}, text/html", exception.Message, StringComparison.Ordinal);
        Assert.Equal(hasRetryAfter ? TimeSpan.FromSeconds(90) : null, exception.RetryAfter);
    }

    [Theory]
    [InlineData("text/html\u202E")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public async Task A_content_type_that_is_none_is_not_told(string type)
    {
        await using var host = new TestHost();
        host.Server.Answer(_ => Create("x", 400, type));
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(async () =>
            await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(url, "code=c")));
        Assert.Null(exception.Error.ContentType);
        Assert.Contains("status 400, no content type", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_type_that_is_not_declared_is_named_with_what_to_add()
    {
        await using var host = new TestHost();
        var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(() => host.AuthorizeAsync("u", """{"access_token":"a","token_type":"bot"}"""));
        Assert.Contains("token_type \"bot\"", exception.Message, StringComparison.Ordinal);
        Assert.Contains("TokenTypes = [\"Bearer\", \"bot\"]", exception.Message, StringComparison.Ordinal);
        Assert.Equal(OAuth2ErrorCodes.InvalidResponse, exception.Error.Code);
        Assert.Null(await host.Client.GetAccessTokenForUserAsync("u"));
    }

    [Theory]
    [InlineData("a\\nforged")]
    [InlineData("bot <img>")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("the-access-token")]
    [InlineData("the-code")]
    public async Task A_token_type_whose_name_is_none_or_may_be_a_secret_is_not_told(string type)
    {
        await using var host = new TestHost();
        var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(() => host.AuthorizeAsync(
            "u", $$"""{"access_token":"the-access-token","token_type":"{{type}}"}"""));
        Assert.Contains("of a type that this client does not declare. The type's name is not shown", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(type.Split('\\')[0] is "a" ? "forged" : type, exception.ToString(), StringComparison.Ordinal);
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

    private static HttpResponseMessage Create(string body, int status, string? contentType)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (contentType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        return new((HttpStatusCode)status) { Content = content };
    }
}
