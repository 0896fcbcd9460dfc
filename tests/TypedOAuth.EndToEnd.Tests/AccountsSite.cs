using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TypedOAuth.TestSupport;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>A client of several accounts per user.</summary>
[OAuth2Client(
    Alias = "teams",
    DisplayName = "Teams",
    AuthUri = "http://127.0.0.1:5603/choose",
    AccessTokenUri = "http://127.0.0.1:5603/token",
    RevokeTokenUri = "http://127.0.0.1:5603/revoke",
    ClientAuthentication = OAuth2ClientAuthentication.None,
    AllowInsecureLoopback = true,
    MultipleAccounts = true)]
[OAuth2Account(OAuth2AccountSource.TokenResponse, Id = "team.id", Label = "team.name", Picture = "team.icon")]
public partial class TeamsClient;

/// <summary>A site whose provider lets its users choose an account.</summary>
internal sealed class AccountsSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private AccountsSite(WebApplication app) => _app = app;

    public Uri Address => new(_app.Urls.Single());

    public static async Task<AccountsSite> StartAsync()
    {
        var port = FreePort.Find();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.UseUrls($"http://localhost:{port}");
        builder.Logging.SetMinimumLevel(LogLevel.Critical);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["OAuth2:teams:ClientId"] = "teams-app",
            ["OAuth2:teams:AuthUri"] = $"http://127.0.0.1:{port}/choose",
        });
        builder.Services.AddTypedOAuth(static options =>
        {
            options.AppName = "Album Maker";
            options.UserId = static context => context.Request.Cookies["user"];
        });
        builder.Services.AddTeamsClient(static options => options.BackchannelHandler = static () => new TeamServer());
        var app = builder.Build();
        app.MapGet("/choose", static (string redirect_uri, string state) => Results.Content(
            $"""
            <!DOCTYPE html><title>Choose</title>
            <a href="{WebUtility.HtmlEncode($"{redirect_uri}?code=Acme&state={state}")}">Acme</a>
            <a href="{WebUtility.HtmlEncode($"{redirect_uri}?code=Beta&state={state}")}">Beta</a>
            """,
            "text/html"));
        app.MapTeamsClient();
        app.MapOAuth2Connections();
        await app.StartAsync();
        return new(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>Answers with the account that the code names, and accepts every revocation.</summary>
    private sealed class TeamServer : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var form = await request.Content!.ReadAsStringAsync(cancellationToken);
            var name = form.Contains("code=Acme", StringComparison.Ordinal) ? "Acme" : "Beta";
            return new()
            {
                Content = JsonContent.Create(new
                {
                    access_token = Guid.NewGuid().ToString("N"),
                    refresh_token = Guid.NewGuid().ToString("N"),
                    token_type = "Bearer",
                    expires_in = 3600,
                    team = new { id = $"T-{name}", name, icon = $"https://cdn.example/{name}.png" },
                }),
            };
        }
    }
}
