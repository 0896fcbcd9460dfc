using Microsoft.Extensions.DependencyInjection;
using System.Net;
using System.Text;
using TypedOAuth.Hosting;
using TypedOAuth.TestSupport;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests;

/// <summary>What a hostile, broken or merely odd authorization server may answer, and what a hostile browser may bring.</summary>
public sealed class HostileServerTests
{
    [Theory]
    [InlineData("""{"access_token":"a","token_type":"bEaReR"}""")]
    [InlineData("""{"access_token":"a"}""")]
    [InlineData("\ufeff{\"access_token\":\"a\",\"token_type\":\"Bearer\"}")]
    [InlineData("access_token=a&token_type=bearer&scope=read%2Cwrite")]
    [InlineData("""{"access_token":"a","token_type":"Bearer","refresh_token":null,"scope":["read","write"],"id_token":false,"error":null}""")]
    [InlineData("""{"access_token":"a","token_type":"Bearer","error":"","error_description":""}""")]
    [InlineData("""{"access_token":"a","token_type":"Bearer","refresh_token":"","expires_in":"3600"}""")]
    public async Task Odd_answers_are_understood(string body)
    {
        await using var host = new TestHost();
        var data = await host.AuthorizeAsync("u", body);
        Assert.Equal("a", data.Token);
        Assert.Equal("Bearer", data.TokenType, ignoreCase: true);
        Assert.Equal("read write", data.Scope);
        Assert.Null(data.RefreshToken);
    }

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
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("1e12")]
    [InlineData("\"soon\"")]
    [InlineData("null")]
    [InlineData("99999999999999999999999999")]
    [InlineData("{}")]
    public async Task A_senseless_lifetime_counts_as_unknown(string expiresIn)
    {
        await using var host = new TestHost();
        var data = await host.AuthorizeAsync("u", $$"""{"access_token":"a","expires_in":{{expiresIn}}}""");
        Assert.Null(data.ExpiresAt);
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
    public async Task A_body_over_the_limit_is_refused_before_it_is_read_to_its_end()
    {
        await using var host = new TestHost();
        var stream = new EndlessStream();
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        host.Server.Answer(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(stream) });
        await Assert.ThrowsAsync<OAuth2TransientException>(async () =>
            await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(url, "code=c")));
        Assert.InRange(stream.BytesRead, 1, 4 * 1024 * 1024);
    }

    [Fact]
    public async Task A_body_that_trickles_ends_with_the_time_limit()
    {
        await using var host = new TestHost();
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        var stream = new SilentStream();
        host.Server.Answer(_ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(stream) });
        var call = host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(url, "code=c")).AsTask();
        await stream.Reading;
        host.Time.Advance(TimeSpan.FromSeconds(31));
        await Assert.ThrowsAsync<OAuth2TransientException>(() => call);
    }

    [Fact]
    public async Task A_token_type_that_is_not_declared_is_refused()
    {
        await using var host = new TestHost();
        await Assert.ThrowsAsync<OAuth2ProtocolException>(() => host.AuthorizeAsync("u", """{"access_token":"a","token_type":"mac"}"""));
    }

    [Fact]
    public async Task Granted_scopes_unlike_the_requested_ones_are_data()
    {
        await using var host = new TestHost();
        var data = await host.AuthorizeAsync("u", TokenJson("a", more: ",\"scope\":\"read,email\""));
        Assert.Equal(["write"], data.MissingScopes);
        Assert.Equal(["email"], data.ExtraScopes);
    }

    [Theory]
    [InlineData("", "{0} {1}")]
    [InlineData("error_uri", "https://as.example/?token={0}&secret={1}")]
    [InlineData("", "%2B{2}%2b and {3}")]
    public async Task A_server_that_repeats_secrets_in_its_errors_does_not_get_them_into_exceptions(string member, string text)
    {
        const string RefreshToken = "refresh/token+93b1=";
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", RefreshToken));
        var said = string.Format(
            System.Globalization.CultureInfo.InvariantCulture, text, RefreshToken, TestHost.ClientSecret, "refresh%2Ftoken%2B93b1%3D", "refresh%2ftoken%2b93b1%3d");
        host.Server.Answer($$"""{"error":"invalid_request","{{(member.Length == 0 ? "error_description" : member)}}":"{{said}}"}""", HttpStatusCode.BadRequest);
        var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        var told = $"{exception} {exception.Error}";
        Assert.Contains("***", told, StringComparison.Ordinal);
        Assert.DoesNotContain("93b1", told, StringComparison.Ordinal);
        Assert.DoesNotContain(TestHost.ClientSecret, told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_that_is_cut_by_the_limit_is_recognised_first()
    {
        var refreshToken = "refresh-" + new string('x', 60) + "-end";
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", refreshToken));
        for (var shown = 1; shown < refreshToken.Length; shown += 9)
        {
            host.Server.Answer(
                $$"""{"error":"invalid_request","error_description":"{{new string('.', 500 - shown)}}{{refreshToken}}"}""", HttpStatusCode.BadRequest);
            var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
            Assert.InRange(exception.Error.Description!.Length, 1, 500);
            Assert.DoesNotContain('r', exception.Error.Description);
        }
    }

    [Fact]
    public async Task A_server_that_repeats_the_authorization_header_does_not_get_it_into_exceptions()
    {
        await using var host = new ClientHost<BasicClient>(
            static (services, configure) => services.AddBasicClient(configure), static options => (options.ClientId, options.ClientSecret) = ("id", "secret-71c4"));
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        var header = host.Server.Authorization!["Basic ".Length..];
        host.Server.Answer(
            $$"""{"error":"invalid_client","error_description":"No client is {{header}} or {{Uri.EscapeDataString(header)}}"}""", HttpStatusCode.Unauthorized);
        var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Equal("No client is *** or ***", exception.Error.Description);
    }

    [Fact]
    public async Task Fields_below_standard_members_hide_nothing_and_neighbours_are_both_read()
    {
        await using var host = new ClientHost<OddClient>(
            static (services, configure) => services.AddOddClient(configure), static options => (options.ClientId, options.ClientSecret) = ("id", "secret"));
        Assert.True((await host.AuthorizeAsync("u", TokenJson("a1", "rt1", more: ",\"team\":{\"id\":\"T1\"},\"scope\":{\"main\":\"read\"}"))).Succeeded);
        var data = (await host.Client.GetAccessTokenForUserAsync("u"))!;
        Assert.Equal((null, "T1", "read", "rt1"), (data.Team, data.TeamId, data.ScopeMain, data.RefreshToken));

        host.Server.Answer(TokenJson("a2", more: ",\"team\":\"T2\",\"scope\":\"read\""));
        data = await host.Client.RefreshUserAccessTokenAsync("u");
        Assert.Equal(("T2", "read", "rt1"), (data.Team, data.Scope, data.RefreshToken));

        host.Server.Answer("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest);
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Equal("unknown", (await host.AuthorizeAsync("v", "error=unknown")).Failure?.Error.Code);
    }

    [Fact]
    public async Task A_request_that_may_have_reached_the_server_is_never_sent_again()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt"));
        host.Server.AnswerAsync((_, _) => throw new HttpRequestException(HttpRequestError.ResponseEnded));
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        Assert.Equal(2, host.Server.Count);
    }

    [Fact]
    public async Task A_request_that_never_reached_the_server_is_tried_once_more()
    {
        using var handler = new UnreachableHandler();
        await using var host = new TestHost(configure: options => options.BackchannelHandler = () => handler);
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        await Assert.ThrowsAsync<OAuth2TransientException>(async () =>
            await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(url, "code=c")));
        Assert.Equal(2, handler.Attempts);
    }

    [Theory]
    [InlineData("code=c&iss=https%3A%2F%2Fevil.example", "issuer")]
    [InlineData("code=c&code=d", "twice")]
    [InlineData("code=c&error=access_denied", "both")]
    [InlineData("x=y", "neither")]
    [InlineData("error=access_denied&error_description=no", "access_denied")]
    public async Task Responses_that_fail_a_check_exchange_nothing(string parameters, string reason)
    {
        await using var host = new TestHost();
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(async () =>
            await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(url, parameters)));
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, host.Server.Count);
    }

    [Fact]
    public async Task A_state_works_once_and_for_ten_minutes()
    {
        await using var host = new TestHost();
        host.Server.Answer(TokenJson("a"));
        var first = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(first, "code=c"));
        await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(first, "code=c")));
        var second = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        host.Time.Advance(TimeSpan.FromMinutes(10));
        await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.CompleteAuthorizationAsync(TestHost.CreateCallback(second, "code=c")));
        await Assert.ThrowsAsync<OAuth2ProtocolException>(async () =>
            await host.Client.CompleteAuthorizationAsync(new Uri("https://app.example/oauth2/test-callback?code=c&state=made-up")));
        Assert.Equal(1, host.Server.Count);
    }

    [Fact]
    public async Task A_bound_flow_ends_in_its_browser_with_its_user_only()
    {
        await using var host = new TestHost();
        host.Server.Answer(TokenJson("a"));
        Assert.Equal(OAuth2AuthorizationFailureKind.WrongBrowser, await TryAsync(null, "u"));
        Assert.Equal(OAuth2AuthorizationFailureKind.WrongBrowser, await TryAsync("another", "u"));
        Assert.Equal(OAuth2AuthorizationFailureKind.WrongUser, await TryAsync("", "mallory"));
        Assert.Equal(0, host.Server.Count);
        Assert.Null(await TryAsync("", "u"));
        Assert.Equal(1, host.Server.Count);

        async Task<OAuth2AuthorizationFailureKind?> TryAsync(string? binding, string user)
        {
            var start = await host.Core.BeginAuthorizationAsync("u", "/back");
            var response = OAuth2AuthorizationResponse.FromUri(TestHost.CreateCallback(start.AuthorizationUri, "code=c"));
            var result = await host.Core.CompleteAuthorizationAsync(response, binding is "" ? start.BindingValue : binding, user, host.Services);
            Assert.Equal("/back", result.ReturnUrl);
            return result.Failure?.Kind;
        }
    }

    [Theory]
    [InlineData("http://as.example/token")]
    [InlineData("http://127.0.0.1/token")]
    [InlineData("/token")]
    [InlineData("https://as.example/token#x")]
    [InlineData("https://user:pw@as.example/token")]
    [InlineData("ftp://as.example/token")]
    public void An_endpoint_that_is_not_safe_is_refused_with_its_key(string endpoint)
    {
        var exception = Assert.Throws<OAuth2ConfigurationException>(() => new TestHost(configure: options => options.AccessTokenUri = endpoint));
        Assert.Contains("OAuth2:test:AccessTokenUri", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/settings", true)]
    [InlineData("/a?b=c", true)]
    [InlineData("//evil.example", false)]
    [InlineData("/\\evil.example", false)]
    [InlineData("/\t/evil.example", false)]
    [InlineData("https://evil.example", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_local_paths_are_local(string? path, bool expected) => Assert.Equal(expected, OAuth2LocalPath.IsLocal(path));

    private sealed class UnreachableHandler : HttpMessageHandler
    {
        public int Attempts { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Attempts++;
            throw new HttpRequestException(HttpRequestError.ConnectionError);
        }
    }

    private sealed class EndlessStream : MemoryStream
    {
        public long BytesRead { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)' ');
            BytesRead += buffer.Length;
            return new(buffer.Length);
        }
    }

    private sealed class SilentStream : MemoryStream
    {
        private readonly TaskCompletionSource _reading = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Reading => _reading.Task;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            _reading.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }
    }
}
