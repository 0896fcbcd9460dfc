using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Grants.AuthorizationCode;

/// <summary>Checks how an authorization is completed: the request, the order of the steps, and its repetition.</summary>
public sealed class AuthorizationCompleterTests
{
    [Fact]
    public async Task The_redirect_uri_is_replayed_as_it_was_sent()
    {
        await using var host = ClientHosts.CreateBasic();
        host.Server.Answer(TokenJson("a1"));
        var complete = await host.BeginAsync("u");
        host.Change("BaseUri", "https://moved.example");
        Assert.True((await complete()).Succeeded);
        Assert.Equal("https://app.example/oauth2/basic-callback", host.Server.Forms[0]["redirect_uri"]);
        Assert.Equal("https://moved.example/oauth2/basic-callback", host.Core.RedirectUri.AbsoluteUri);
    }

    [Fact]
    public async Task The_applications_callback_finds_the_token_saved()
    {
        await using var host = new ClientHost<NotifyClient>(static (services, configure) => services.AddNotifyClient(configure), ClientHosts.SetCredentials);
        string? found = null;
        host.Client.Callback = async context =>
        {
            var stored = await host.Services.GetRequiredService<IOAuth2TokenStore>().ReadAsync(new("notify", context.UserId), default);
            found = stored.Record is null ? null : (await host.Client.GetAccessTokenForUserAsync(context.UserId))?.Token;
        };
        Assert.True((await host.AuthorizeAsync("fresh", TokenJson("a1"))).Succeeded);
        Assert.Equal("a1", found);
    }

    [Fact]
    public async Task A_flow_is_not_repeated_for_whoever_did_not_begin_it()
    {
        await using var host = new TestHost();
        var start = await host.Core.BeginAuthorizationAsync("u", "/back");
        var otherBrowser = await host.CompleteAsync(start, "another-binding", "code=c");
        Assert.Equal(OAuth2AuthorizationFailureKind.WrongBrowser, otherBrowser.Failure?.Kind);
        Assert.Null(await host.Core.CreateTicketToRepeatAsync(otherBrowser));

        start = await host.Core.BeginAuthorizationAsync("u", "/back");
        var otherUser = await host.CompleteAsync(start, start.BindingValue, "code=c", user: "v");
        Assert.Equal(OAuth2AuthorizationFailureKind.WrongUser, otherUser.Failure?.Kind);
        Assert.Null(await host.Core.CreateTicketToRepeatAsync(otherUser));
        Assert.Null(await host.Core.CreateTicketToRepeatAsync(await host.CompleteAsync(start, start.BindingValue, "code=c")));
    }

    /// <summary>A response to another URI belongs to another authorization or to an attacker (RFC 8252 §8.10).</summary>
    [Theory]
    [InlineData("http://app.example/oauth2/test-callback")]
    [InlineData("https://evil.example/oauth2/test-callback")]
    [InlineData("https://app.example.evil.example/oauth2/test-callback")]
    [InlineData("https://app.example:8443/oauth2/test-callback")]
    [InlineData("https://user@app.example/oauth2/test-callback")]
    [InlineData("https://app.example/oauth2/other-callback")]
    [InlineData("https://app.example/oauth2/test-callback/")]
    [InlineData("https://app.example/oauth2/Test-callback")]
    [InlineData("https://app.example/x/oauth2/test-callback")]
    [InlineData("com.example.app:/oauth2/test-callback")]
    public async Task A_response_that_came_to_another_uri_exchanges_nothing_and_leaves_the_authorization(string uri)
    {
        await using var host = new TestHost();
        host.Server.Answer(TokenJson("a1", "rt1"));
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        var response = TestHost.CreateCallback(url, "code=c");
        var exception = await Assert.ThrowsAsync<OAuth2ProtocolException>(async () =>
            await host.Client.CompleteAuthorizationAsync(new Uri(uri + response.Query)));
        Assert.Contains("redirect URI", exception.Message, StringComparison.Ordinal);
        Assert.Equal(OAuth2ErrorCodes.InvalidAuthorizationResponse, exception.Error.Code);
        Assert.Equal(0, host.Server.Count);
        Assert.Null(await host.Client.GetAccessTokenForUserAsync("u"));

        // The response to another URI has not used up the authorization. The response to its redirect URI completes it once.
        Assert.Equal("u", (await host.Client.CompleteAuthorizationAsync(response)).UserId);
        await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.CompleteAuthorizationAsync(response));
        Assert.Equal(1, host.Server.Count);
    }

    [Theory]
    [InlineData("https://app.example/oauth2/test-callback")]
    [InlineData("HTTPS://APP.example:443/oauth2/test-callback")]
    public async Task A_response_that_came_to_the_redirect_uri_completes_whatever_the_provider_adds(string uri)
    {
        await using var host = new TestHost();
        host.Server.Answer(TokenJson("a1", "rt1"));
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        var response = TestHost.CreateCallback(url, "code=c&session_state=s&scope=read");
        Assert.Equal("u", (await host.Client.CompleteAuthorizationAsync(new Uri($"{uri}{response.Query}#_=_"))).UserId);
    }

    [Fact]
    public async Task A_response_whose_uri_is_not_known_is_refused_before_the_authorization_is_looked_up()
    {
        await using var host = new TestHost();
        host.Server.Answer(TokenJson("a1", "rt1"));
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        var response = TestHost.CreateCallback(url, "code=c");
        await Assert.ThrowsAsync<ArgumentException>(async () =>
            await host.Client.CompleteAuthorizationAsync(new Uri(response.PathAndQuery, UriKind.Relative)));
        Assert.Equal("u", (await host.Client.CompleteAuthorizationAsync(response)).UserId);
    }

    /// <summary>A native app listens on a port of its choice (RFC 8252 §7.3).</summary>
    [Fact]
    public async Task A_native_apps_loopback_uri_has_the_port_that_the_app_chose()
    {
        await using var host = ClientHosts.CreateBasic();
        host.Change("BaseUri", "http://127.0.0.1:51004");
        host.Server.Answer(TokenJson("a1"));
        var url = await host.Client.GetUnboundAuthorizationUrlAsync("u");
        var query = $"?code=c&state={TestHost.GetParameter(url, "state")}";
        foreach (var other in new[] { "http://127.0.0.1:51005", "http://localhost:51004", "http://[::1]:51004", "https://127.0.0.1:51004" })
        {
            await Assert.ThrowsAsync<OAuth2ProtocolException>(async () =>
                await host.Client.CompleteAuthorizationAsync(new Uri($"{other}/oauth2/basic-callback{query}")));
        }

        Assert.Equal("u", (await host.Client.CompleteAuthorizationAsync(new Uri($"http://127.0.0.1:51004/oauth2/basic-callback{query}"))).UserId);
        Assert.Equal("http://127.0.0.1:51004/oauth2/basic-callback", host.Server.Forms[0]["redirect_uri"]);
    }

    /// <summary>An authorization that is bound to a browser is completed in that browser. An attempt elsewhere does not end it.</summary>
    [Fact]
    public async Task A_bound_authorization_is_neither_completed_nor_spent_without_its_browser()
    {
        await using var host = new TestHost();
        host.Server.Answer(TokenJson("a1", "rt1"));
        var start = await host.Core.BeginAuthorizationAsync("u", "/back");
        var callback = TestHost.CreateCallback(start.AuthorizationUri, "code=c");
        await Assert.ThrowsAsync<OAuth2ProtocolException>(async () => await host.Client.CompleteAuthorizationAsync(callback));
        Assert.Equal(0, host.Server.Count);
        Assert.True((await host.CompleteAsync(start, start.BindingValue, "code=c")).Succeeded);
    }
}
