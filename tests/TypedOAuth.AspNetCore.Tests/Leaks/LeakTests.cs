using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Hosting;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Leaks;

/// <summary>Runs every flow, successful and failed, and checks that no listener receives a secret of the run.</summary>
public sealed partial class LeakTests
{
    [Fact]
    public async Task No_flow_tells_a_secret_to_logs_traces_metrics_exceptions_or_pages()
    {
        using var output = new Listeners();
        await using var site = await TestSite.StartAsync(configure: builder =>
        {
            builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(output);
            builder.Services.AddHttpClient("api", static http => http.BaseAddress = new Uri("https://api.example/")).AddOAuth2AccessToken<AcmeClient, AcmeClient.AuthData>()
                .ConfigurePrimaryHttpMessageHandler(static () => new RefusingApi());
        });
        var run = new Run(site, output);
        await run.AuthorizeAsync();
        await run.FailToAuthorizeAsync();
        await run.RefreshAndCallAsync();
        await run.EndAsync();

        var secrets = run.GetSecrets();
        Assert.True(secrets.Count > 30, $"The run has only {secrets.Count} secrets.");
        Assert.True(output.Lines.Count > 200, $"The listeners heard only {output.Lines.Count} lines.");
        Assert.Contains(output.Lines, static line => line.Contains("oauth2.client.refreshes", StringComparison.Ordinal));
        Assert.Contains(output.Lines, static line => line.StartsWith("activity", StringComparison.Ordinal));
        Assert.Contains(output.Lines, static line => line.Contains("could not refresh", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(output.FindLeaks(secrets));
    }

    /// <summary>Texts of callbacks and servers are untrusted. They can neither forge a log entry nor change the direction of a page's line.</summary>
    [Fact]
    public async Task No_flow_lets_the_words_of_others_into_logs_traces_exceptions_or_pages_but_as_their_grammar_allows()
    {
        using var output = new Listeners();
        await using var site = await TestSite.StartAsync(configure: builder => builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(output));
        var run = new Run(site, output);
        await run.AuthorizeAsync();
        await run.HearHostileWordsAsync();
        Assert.Contains(output.Lines, static line => line.StartsWith("activity", StringComparison.Ordinal) && line.Contains("invalid_error_code", StringComparison.Ordinal));
        Assert.Contains(output.Lines, static line => line.StartsWith("Warning", StringComparison.Ordinal) && line.Contains("invalid_error_code", StringComparison.Ordinal));
        Assert.DoesNotContain(output.Lines, static line =>
            line.Contains('\u202E', StringComparison.Ordinal)
            || line.Contains('\u001B', StringComparison.Ordinal)
            || line.Contains("\nforged", StringComparison.Ordinal));
    }

    /// <summary>The tokens of a reconnect without a refresh token wait for the user's decision. The browser keeps only a ticket for them.</summary>
    [Fact]
    public async Task No_replacement_tells_a_secret_to_logs_traces_pages_problem_details_or_cookies()
    {
        using var output = new Listeners();
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        var store = new FlakyStore(new InMemoryTokenStore(time));
        await using var site = await TestSite.StartAsync(configure: builder =>
        {
            builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(output);
            builder.Services.AddSingleton<TimeProvider>(time).Replace(ServiceDescriptor.Singleton<IOAuth2TokenStore>(store));
        });
        var run = new Run(site, output);
        await run.ReplaceAsync(store, time);

        var secrets = run.GetSecrets();
        Assert.True(secrets.Count > 30, $"The run has only {secrets.Count} secrets.");
        Assert.Contains(output.Lines, static line => line.StartsWith("Set-Cookie: __Host-TypedOAuth.Replace.", StringComparison.Ordinal));
        Assert.Contains(output.Lines, static line => line.Contains("Replace your connection to Acme", StringComparison.Ordinal));
        Assert.Contains(output.Lines, static line => line.StartsWith("{\"title\":", StringComparison.Ordinal));
        Assert.Contains(output.Lines, static line => line.StartsWith("activity oauth2 ", StringComparison.Ordinal));
        Assert.Contains(output.Lines, static line => line.Contains(nameof(OAuth2AuthorizationFailureKind.StorageFailed), StringComparison.Ordinal));
        Assert.Empty(output.FindLeaks(secrets));
    }

    [Fact]
    public void The_search_finds_a_secret_wherever_it_is_told()
    {
        using var output = new Listeners();
        using var source = new ActivitySource("TypedOAuth.Leaky");
        using var meter = new Meter("TypedOAuth.Leaky");
        source.StartActivity("a")!.SetTag("t", "secret-1").AddException(new InvalidOperationException("secret-2")).Dispose();
        meter.CreateCounter<long>("c").Add(1, new KeyValuePair<string, object?>("t", "secret-3"));
        output.CreateLogger("c").LogTrace(new InvalidOperationException("secret-4"), "Text {Value}", "secret-5");
        output.CreateLogger("c").LogTrace("Text {Value}", Uri.EscapeDataString("secret/6"));
        output.CreateLogger("c").LogTrace("Text {Value}", Convert.ToBase64String("id:secret-7:and so on"u8));
        foreach (var secret in new[] { "secret-1", "secret-2", "secret-3", "secret-4", "secret-5", "secret/6", "secret-7" })
        {
            Assert.NotEmpty(output.FindLeaks([secret]));
        }

        Assert.Empty(output.FindLeaks(["another-8"]));
    }

    /// <summary>Runs the flows, and records the secrets and everything that the listeners receive.</summary>
    private sealed partial class Run(TestSite site, Listeners output)
    {
        private readonly HashSet<string> _secrets = new(StringComparer.Ordinal) { "acme-secret-77ab" };
        private readonly AcmeClient _client = site.Services.GetRequiredService<AcmeClient>();
        private int _number;

        public IReadOnlyCollection<string> GetSecrets()
        {
            foreach (var form in site.Server.Forms)
            {
                foreach (var name in new[] { "code", "code_verifier", "client_secret", "refresh_token", "token" })
                {
                    if (form.TryGetValue(name, out var value))
                    {
                        _secrets.Add(value);
                    }
                }
            }

            return _secrets;
        }

        public async Task AuthorizeAsync()
        {
            using var alice = site.OpenBrowser("alice");
            var link = await _client.GetUserAuthorizationUrlAsync("alice", [AcmeClient.Scope.Custom("extra")]);
            Secret(TestBrowser.Parameter(link, "ticket"));
            await CompleteAsync(alice, await BeginAsync(alice, link.PathAndQuery), "code=" + Secret("code"));
            Tell((await _client.GetAccessTokenForUserAsync("alice"))!.ToString());
            await TellPageAsync(await alice.GetAsync("/connections"));

            Answer();
            var state = await BeginAsync(alice, "/oauth2/poster-connect");
            using var posted = await alice.PostAsync("/oauth2/poster-callback", ("code", Secret("code")), ("state", state));
            Tell(posted.Headers.Location!.OriginalString);
            await TellPageAsync(await alice.GetAsync(posted.Headers.Location.OriginalString));

            var unbound = await _client.GetUnboundAuthorizationUrlAsync("bob");
            Secret(TestBrowser.Parameter(unbound, "state"));
            site.Server.Answer(ScriptedServer.TokenJson(Secret("token"), Secret("token")));
            Tell((await _client.CompleteAuthorizationAsync(new Uri(
                $"https://app.example/oauth2/acme-callback?iss=https%3A%2F%2Fas.example&code={Secret("code")}&state={TestBrowser.Parameter(unbound, "state")}"))).ToString());
        }

        public async Task FailToAuthorizeAsync()
        {
            using var alice = site.OpenBrowser("alice");
            using var other = site.OpenBrowser("alice");
            await CompleteAsync(other, await BeginAsync(alice), "code=" + Secret("code"));
            await CompleteAsync(alice, await BeginAsync(alice), "error=access_denied&error_description=no");
            await CompleteAsync(alice, await BeginAsync(alice), $"code={Secret("code")}&code={Secret("code")}");
            await CompleteAsync(alice, "nothing-begun", "code=" + Secret("code"));

            // These servers repeat the request in their responses.
            site.Server.Answer(static form => ScriptedServer.Json(
                $$"""{"error":"invalid_grant","error_description":"code {{form["code"]}} of {{form["client_secret"]}} with {{form["code_verifier"]}}"}""",
                HttpStatusCode.BadRequest));
            await CompleteAsync(alice, await BeginAsync(alice), "code=" + Secret("code"), answer: null);
            site.Server.Answer(static form => ScriptedServer.Json($"<html>{string.Join(' ', form.Values)}</html>", HttpStatusCode.BadGateway));
            await CompleteAsync(alice, await BeginAsync(alice), "code=" + Secret("code"), answer: null);
            _client.Callback = static context => throw new InvalidOperationException("The application's own fault.");
            await CompleteAsync(alice, await BeginAsync(alice), "code=" + Secret("code"));
            _client.Callback = null;
        }

        public async Task HearHostileWordsAsync()
        {
            using var alice = site.OpenBrowser("alice");
            const string Words = "a%1B%5B31m%E2%80%AE%0D%0Aforged";
            await CompleteAsync(alice, await BeginAsync(alice), $"error={Words}&error_description={Words}&error_uri={Words}");
            await CompleteAsync(alice, await BeginAsync(alice), $"error=access_denied&error_description={Words}&error_uri={Words}");
            await CompleteAsync(alice, Words, $"error={Words}");
            await CompleteAsync(alice, Words, $"{Words}={Words}&code={Words}&code={Words}");
            Tell(OAuth2AuthorizationResponse.FromUri(new Uri($"https://app.example/?state=s&error={Words}")).ToString());

            const string Json = """
                {"error":"a\u001b[31m\u202e\r\nforged","error_description":"a\u001b[31m\u202e\r\nforged","error_uri":"a\u001b[31m\u202e\r\nforged",
                "access_token":"a","token_type":"a\u001b[31m\u202e\r\nforged"}
                """;
            foreach (var body in new[] { Json, Json.Replace("error", "x", StringComparison.Ordinal), Json.Replace("{", "\u001b\u202e\nforged", StringComparison.Ordinal) })
            {
                foreach (var status in new[] { HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.BadGateway })
                {
                    site.Server.Answer(body, status);
                    await TellExceptionAsync(async () => await _client.RefreshUserAccessTokenAsync("alice"));
                    await CompleteAsync(alice, await BeginAsync(alice), "code=" + Secret("code"), answer: null);
                }
            }

            site.Server.Answer(Json, HttpStatusCode.BadRequest);
            Tell($"{await site.Services.GetServices<OAuth2ClientCore>().First(static core => core.Definition.Alias == "acme").DisconnectAsync("alice")}");
        }

        public async Task RefreshAndCallAsync()
        {
            Answer();
            Tell((await _client.RefreshUserAccessTokenAsync("alice")).ToString());
            site.Server.Answer(static form => ScriptedServer.Json($"{string.Join(' ', form.Values)}", HttpStatusCode.ServiceUnavailable));
            await TellExceptionAsync(async () => await _client.RefreshUserAccessTokenAsync("alice"));
            site.Server.AnswerAsync(static (_, _) => throw new HttpRequestException("The connection was reset."));
            await TellExceptionAsync(async () => await _client.RefreshUserAccessTokenAsync("alice"));

            Answer();
            using var http = site.Services.GetRequiredService<IHttpClientFactory>().CreateClient("api");
            using var request = new HttpRequestMessage(HttpMethod.Get, "https://api.example/").ForOAuth2User("alice");
            using var response = await http.SendAsync(request);
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            Tell(request.ToString());
            using var elsewhere = new HttpRequestMessage(HttpMethod.Get, "https://evil.example/").ForOAuth2User("alice");
            await TellExceptionAsync(() => http.SendAsync(elsewhere));
        }

        public async Task EndAsync()
        {
            site.Server.Answer(static form => ScriptedServer.Json(
                $$"""{"error":"invalid_request","error_description":"{{form.GetValueOrDefault("token")}}"}""", HttpStatusCode.BadRequest));
            Tell($"{await _client.RevokeUserAccessTokenAsync("bob")}");
            site.Server.Answer(static form => ScriptedServer.Json(
                $$"""{"error":"invalid_grant","error_description":"{{form["refresh_token"]}}"}""", HttpStatusCode.BadRequest));
            await TellExceptionAsync(async () => await _client.RefreshUserAccessTokenAsync("alice"));
            await TellExceptionAsync(async () => await _client.GetAccessTokenForUserAsync("alice"));
            using var alice = site.OpenBrowser("alice");
            await TellPageAsync(await alice.GetAsync("/connections"));
            await _client.ForgetUserAsync("alice");
        }

        /// <summary>Lets users reconnect without a refresh token, and decide, decline, fail to decide, and decide where they may not.</summary>
        public async Task ReplaceAsync(FlakyStore store, FakeTimeProvider time)
        {
            const string Path = "/oauth2/acme-replace";
            using var alice = site.OpenBrowser("alice");
            await AskAsync("code=" + Secret("code"));
            using var other = site.OpenBrowser("alice");
            await TellPageAsync(await other.GetAsync(Path));
            alice.User = "bob";
            await TellPageAsync(await alice.GetAsync(Path));
            alice.User = "alice";
            await TellPageAsync(await alice.PostAsync(Path, ("action", "replace")));
            await TellPageAsync(await alice.GetAsync(Path, method: HttpMethod.Put));

            // Programs get problem details instead of pages.
            var accept = alice.Headers["Accept"];
            alice.Headers["Accept"] = other.Headers["Accept"] = "application/json";
            await TellPageAsync(await alice.GetAsync(Path));
            await TellPageAsync(await other.GetAsync(Path));
            alice.Headers["Accept"] = accept;

            await DecideAsync("keep");
            await AskAsync("code=" + Secret("code"));
            _client.Callback = static context => throw new InvalidOperationException("The application's own fault.");
            await DecideAsync("replace");
            _client.Callback = null;
            await TellPageAsync(await alice.GetAsync(Path));
            await AskAsync("code=" + Secret("code"));
            store.FailingWrites = int.MaxValue;
            var decision = DecideAsync("replace");
            while (!decision.IsCompleted)
            {
                // The pauses between the attempts to save.
                time.Advance(store.FailedWrites > 0 ? TimeSpan.FromMilliseconds(100) : TimeSpan.Zero);
                await Task.Yield();
            }

            await decision;
            store.FailingWrites = 0;
            Tell((await _client.GetAccessTokenForUserAsync("alice"))!.ToString());
            Tell((await _client.GetConnectionAsync("alice")).ToString()!);

            async Task AskAsync(string parameters)
            {
                await CompleteAsync(alice, await BeginAsync(alice), parameters);
                site.Server.Answer(ScriptedServer.TokenJson(Secret("token")));
                using var asked = await alice.GetAsync(
                    $"/oauth2/acme-callback?code={Secret("code")}&realm=extra&{TestSite.Issuer}&state={await BeginAsync(alice)}");
                Assert.Equal(Path, asked.Headers.Location?.OriginalString);
                Secret(asked.Headers.GetValues("Set-Cookie").Select(static cookie => ReplaceCookie().Match(cookie)).Single(static match => match.Success).Groups[1].Value);
                await TellPageAsync(asked);
            }

            async Task DecideAsync(string action)
            {
                using var response = await alice.GetAsync(Path);
                var page = await response.Content.ReadAsStringAsync();
                await TellPageAsync(response);
                await TellPageAsync(await alice.SubmitAsync(Path, page, ("id", DecisionId().Match(page).Groups[1].Value), ("action", action)));
            }
        }

        private async Task<string> BeginAsync(TestBrowser browser, string path = "/oauth2/acme-connect?returnUrl=/done")
        {
            using var response = await browser.GetAsync(path);
            foreach (var cookie in response.Headers.GetValues("Set-Cookie"))
            {
                // The value begins with the flow's expiry, which is not secret.
                Secret(cookie.Split('=', 2)[1].Split(';')[0].Split('.')[1]);
            }

            return Secret(TestBrowser.Parameter(response.Headers.Location!, "state"));
        }

        private async Task CompleteAsync(TestBrowser browser, string state, string parameters, string? answer = "tokens")
        {
            if (answer is not null)
            {
                Answer();
            }

            await TellPageAsync(await browser.GetAsync($"/oauth2/acme-callback?{parameters}&iss=https%3A%2F%2Fas.example&state={state}"));
        }

        private void Answer() => site.Server.Answer(ScriptedServer.TokenJson(Secret("token"), Secret("token"), more: $",\"scope\":\"read write\""));

        private async Task TellExceptionAsync(Func<Task> action) => Tell((await Assert.ThrowsAnyAsync<OAuth2Exception>(action)).ToString());

        private async Task TellPageAsync(HttpResponseMessage response)
        {
            Tell(await response.Content.ReadAsStringAsync());
            foreach (var (name, values) in response.Headers)
            {
                foreach (var value in values)
                {
                    // The ticket of a replacement may stand in its own cookie only.
                    Tell($"{name}: {(ReplaceCookie().Match(value) is { Success: true } match ? value.Replace(match.Groups[1].Value, "", StringComparison.Ordinal) : value)}");
                }
            }

            response.Dispose();
        }

        private void Tell(string text) => output.Lines.Enqueue(text);

        private string Secret(string value)
        {
            value = value is "code" or "token" ? $"{value}-{++_number:D4}-{Guid.NewGuid():N}" : value;
            _secrets.Add(value);
            return value;
        }

        [GeneratedRegex("^__Host-TypedOAuth\\.Replace\\.[^=]+=([^;]+);")]
        private static partial Regex ReplaceCookie();

        [GeneratedRegex("name=\"id\" value=\"([^\"]+)\"")]
        private static partial Regex DecisionId();
    }

    private sealed class RefusingApi : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Assert.NotNull(request.Headers.Authorization);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.Unauthorized));
        }
    }
}
