using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TypedOAuth.Hosting;
using TypedOAuth.TestSupport;

namespace TypedOAuth.AspNetCore.Tests.Leaks;

/// <summary>Runs every flow, successful and failed, and checks that no listener receives a secret of the run.</summary>
public sealed class LeakTests
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
    private sealed class Run(TestSite site, Listeners output)
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
            Tell(response.Headers.Location?.OriginalString ?? "");
            response.Dispose();
        }

        private void Tell(string text) => output.Lines.Enqueue(text);

        private string Secret(string value)
        {
            value = value is "code" or "token" ? $"{value}-{++_number:D4}-{Guid.NewGuid():N}" : value;
            _secrets.Add(value);
            return value;
        }
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
