using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Grants.AuthorizationCode;

/// <summary>Checks how an authorization is completed: what is sent, in which order it is saved, and who may repeat it.</summary>
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
}
