using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using BlazorSample.Components;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TypedOAuth.Hosting;
using TypedOAuth.TestSupport;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>Uses the Blazor sample's connections page with a client that allows several accounts, which the sample's own clients do not.</summary>
public sealed class BlazorAccountsTests
{
    [Fact]
    public async Task Each_account_has_its_own_form_and_is_disconnected_alone()
    {
        var connections = new Accounts();
        await using var app = await StartAsync(connections);
        using var browser = new HttpClient { BaseAddress = new(app.Urls.Single()) };
        var page = await browser.GetStringAsync("/connections");
        var handlers = Regex.Matches(page, "name=\"_handler\" value=\"([^\"]+)\"").Select(static match => WebUtility.HtmlDecode(match.Groups[1].Value)).ToList();
        Assert.Equal(["disconnect-teams-T1", "disconnect-teams-T2", "disconnect-notes-"], handlers);
        foreach (var label in new[] { "Teams (Acme)", "Teams (&lt;Beta&gt;)", "Notes" })
        {
            Assert.Contains($"Disconnect <span class=\"name\">{label}</span>", page, StringComparison.Ordinal);
        }

        foreach (var handler in handlers.Skip(1))
        {
            using var form = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["_handler"] = handler,
                ["__RequestVerificationToken"] = Regex.Match(page, "name=\"__RequestVerificationToken\" value=\"([^\"]+)\"").Groups[1].Value,
            });
            using var response = await browser.PostAsync("/connections", form);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.Equal([("alice", "teams", "T2"), ("alice", "notes", null)], connections.Disconnected);
    }

    private static async Task<WebApplication> StartAsync(IOAuth2Connections connections)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.WebHost.UseUrls($"http://127.0.0.1:{FreePort.Find()}");
        builder.Logging.SetMinimumLevel(LogLevel.Critical);
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        builder.Services.AddCascadingAuthenticationState();
        builder.Services.AddAuthentication("test").AddScheme<AuthenticationSchemeOptions, SignedIn>("test", null);
        builder.Services.AddAuthorization();
        builder.Services.AddSingleton(connections);
        var app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
        await app.StartAsync();
        return app;
    }

    private sealed class SignedIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(AuthenticateResult.Success(new(
            new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, "alice"), new(ClaimTypes.Name, "alice")], "test")), Scheme.Name)));
    }

    /// <summary>Two accounts at one client, and the only account at another one.</summary>
    private sealed class Accounts : IOAuth2Connections
    {
        public List<(string UserId, string Alias, string? Account)> Disconnected { get; } = [];

        public ValueTask<IReadOnlyList<OAuth2ClientConnection>> ListAsync(string userId, CancellationToken cancellationToken = default) =>
            new([Create("teams", "Teams", new("T1") { Label = "Acme" }), Create("teams", "Teams", new("T2") { Label = "<Beta>" }), Create("notes", "Notes", new("N1"))]);

        public ValueTask<OAuth2DisconnectResult> DisconnectAsync(
            string userId, string alias, string? account = null, CancellationToken cancellationToken = default)
        {
            Disconnected.Add((userId, alias, account));
            return new(new OAuth2DisconnectResult(HadConnection: true, OAuth2RevocationOutcome.Revoked, Error: null));
        }

        public ValueTask<OAuth2ClientConnection> GetAsync(
            string userId, string alias, string? account = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public IAsyncEnumerable<OAuth2UserConnection> ListUsersAsync(string alias, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public ValueTask<Uri> CreateConnectUrlAsync(
            string userId, string alias, string? returnUrl = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        private static OAuth2ClientConnection Create(string alias, string name, OAuth2Account account) => new()
        {
            Alias = alias,
            DisplayName = name,
            ProviderName = name,
            MultipleAccounts = alias == "teams",
            Connection = new() { State = OAuth2ConnectionState.Connected, Account = account },
        };
    }
}
