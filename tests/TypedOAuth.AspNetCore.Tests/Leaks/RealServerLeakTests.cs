using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Leaks;

/// <summary>
/// Searches as <see cref="LeakTests"/> does, with a real environment. It has a token server in Kestrel, the default handler with all events of
/// System.Net.Http, a database in a file, and a secret in a header.
/// </summary>
public sealed class RealServerLeakTests
{
    private const string ClientSecret = "keeper/secret+77ab=";

    [Fact]
    public async Task No_flow_over_sockets_and_files_tells_a_secret()
    {
        using var output = new Listeners();
        var scripted = new ScriptedServer();
        await using var server = await StartTokenServerAsync(scripted);
        var folder = Directory.CreateTempSubdirectory("typedoauth-leaks-");
        var store = new FlakyStore(new SqliteTokenStore($"Data Source={Path.Combine(folder.FullName, "tokens.db")}", TimeProvider.System));
        await using (var site = await StartSiteAsync(new Uri(server.Urls.First()), store, output))
        {
            var run = new Run(site, scripted, output);
            await run.AuthorizeAsync();
            await run.RefreshAsync();
            await run.FailToAuthorizeAsync(store);
            await run.EndAsync();

            Assert.True(run.Secrets.Count >= 20, $"The run has only {run.Secrets.Count} secrets.");
            Assert.Contains(output.Lines, static line => line.StartsWith("activity", StringComparison.Ordinal) && line.Contains("System.Net.Http", StringComparison.Ordinal));
            Assert.Contains(output.Lines, static line => line.StartsWith("event RequestStart", StringComparison.Ordinal));
            Assert.Contains(output.Lines, static line => line.Contains("http.client.request.duration", StringComparison.Ordinal));
            Assert.Contains(output.Lines, static line => line.Contains(nameof(OAuth2AuthorizationFailureKind.StorageFailed), StringComparison.Ordinal));
            Assert.Empty(output.FindLeaks(run.Secrets));
        }

        SqliteConnection.ClearAllPools();
        var files = folder.GetFiles().Select(static file => File.ReadAllBytes(file.FullName)).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, static file => Assert.True(file.AsSpan().IndexOf("token-00"u8) < 0, "The database can be read."));
        folder.Delete(recursive: true);
    }

    private static async Task<WebApplication> StartTokenServerAsync(ScriptedServer scripted)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var invoker = new HttpMessageInvoker(scripted);
        app.MapPost("/{**path}", async context =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "https://as.example" + context.Request.Path) { Content = new StreamContent(context.Request.Body) };
            request.Headers.TryAddWithoutValidation("Authorization", context.Request.Headers.Authorization.ToString());
            using var response = await invoker.SendAsync(request, context.RequestAborted);
            context.Response.StatusCode = (int)response.StatusCode;
            context.Response.ContentType = "application/json";
            await response.Content.CopyToAsync(context.Response.Body);
        });
        await app.StartAsync();
        return app;
    }

    private static async Task<WebApplication> StartSiteAsync(Uri server, IOAuth2TokenStore store, Listeners output)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production" });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(output);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["OAuth2:BaseUri"] = "https://app.example",
            ["OAuth2:keeper:ClientId"] = "keeper-id",
            ["OAuth2:keeper:ClientSecret"] = ClientSecret,
            ["OAuth2:keeper:AccessTokenUri"] = new Uri(server, "/token").AbsoluteUri,
            ["OAuth2:keeper:RevokeTokenUri"] = new Uri(server, "/revoke").AbsoluteUri,
        });
        builder.Services.AddTypedOAuth(static options => options.UserId = static context => context.Request.Headers["X-User"].FirstOrDefault());
        builder.Services.Replace(ServiceDescriptor.Singleton(store));
        builder.Services.AddKeeperClient();
        var app = builder.Build();
        app.MapKeeperClient();
        await app.StartAsync();
        return app;
    }

    /// <summary>Runs the flows, and records the secrets and everything that the listeners receive.</summary>
    private sealed class Run(WebApplication site, ScriptedServer server, Listeners output)
    {
        private readonly KeeperClient _client = site.Services.GetRequiredService<KeeperClient>();
        private readonly HashSet<string> _secrets = new(StringComparer.Ordinal) { ClientSecret };
        private int _number;

        public IReadOnlyCollection<string> Secrets
        {
            get
            {
                foreach (var form in server.Forms)
                {
                    _secrets.UnionWith(form.Where(static pair => pair.Key is "code" or "code_verifier" or "refresh_token" or "token").Select(static pair => pair.Value));
                }

                Assert.StartsWith("Basic ", server.Authorization, StringComparison.Ordinal);
                _secrets.Add(server.Authorization!["Basic ".Length..]);
                return _secrets;
            }
        }

        public async Task AuthorizeAsync()
        {
            Answer();
            await CompleteAsync(HttpStatusCode.SeeOther);
            Tell((await _client.GetAccessTokenForUserAsync("alice"))!.ToString());
        }

        public async Task RefreshAsync()
        {
            Answer();
            Tell((await _client.RefreshUserAccessTokenAsync("alice")).ToString());
            foreach (var status in new[] { HttpStatusCode.BadRequest, HttpStatusCode.ServiceUnavailable })
            {
                server.Answer(form => ScriptedServer.Json(
                    $$"""{"error":"invalid_request","error_description":"{{form["refresh_token"]}} {{Uri.EscapeDataString(form["refresh_token"])}} of {{server.Authorization}}"}""",
                    status));
                Tell($"{await Assert.ThrowsAnyAsync<OAuth2Exception>(async () => await _client.RefreshUserAccessTokenAsync("alice"))}");
            }
        }

        public async Task FailToAuthorizeAsync(FlakyStore store)
        {
            server.Answer(form => ScriptedServer.Json(
                $$"""{"error":"invalid_client","error_description":"{{server.Authorization}} for {{form["code"]}} with {{form["code_verifier"]}}"}""",
                HttpStatusCode.Unauthorized));
            await CompleteAsync();
            Answer();
            store.FailingWrites = int.MaxValue;
            await CompleteAsync();
            store.FailingWrites = 0;
        }

        public async Task EndAsync()
        {
            server.Answer(form => ScriptedServer.Json(
                $$"""{"error":"invalid_request","error_description":"{{form["token"]}} of {{server.Authorization}}"}""", HttpStatusCode.BadRequest));
            Tell($"{await site.Services.GetRequiredService<OAuth2ClientCore>().DisconnectAsync("alice")}");
        }

        private async Task CompleteAsync(HttpStatusCode? expected = null)
        {
            using var alice = new TestBrowser(site.GetTestServer().CreateHandler(), "alice");
            using var start = await alice.GetAsync("/oauth2/keeper-connect?returnUrl=/done");
            foreach (var cookie in start.Headers.GetValues("Set-Cookie"))
            {
                Secret(cookie.Split('=', 2)[1].Split(';')[0]);
            }

            var state = Secret(TestBrowser.Parameter(start.Headers.Location!, "state"));
            using var end = await alice.GetAsync($"/oauth2/keeper-callback?code={Create("code")}&state={state}");
            Assert.Equal(expected ?? end.StatusCode, end.StatusCode);
            Tell(await end.Content.ReadAsStringAsync());
            Tell(end.Headers.Location?.OriginalString ?? "");
        }

        private void Answer() => server.Answer(ScriptedServer.TokenJson(Create("token"), Create("token")));

        private void Tell(string text) => output.Lines.Enqueue(text);

        private string Create(string kind) => Secret($"{kind}-{++_number:D4}-{Guid.NewGuid():N}");

        private string Secret(string value)
        {
            _secrets.Add(value);
            return value;
        }
    }
}
