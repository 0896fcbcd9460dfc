using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TypedOAuth.Storage;
using TypedOAuth.TestSupport;
using static TypedOAuth.OAuth2ConnectionChangeKind;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Hosting;

/// <summary>Checks background renewal with the clock of the test.</summary>
public sealed class RenewalServiceTests
{
    private const int Connections = 1000;

    private readonly ConcurrentQueue<string> _sent = new();
    private readonly SeenChanges _seen = new();

    [Fact]
    public async Task Two_workers_refresh_each_due_connection_once_and_keep_the_rate()
    {
        await using var site = new RenewalSite();
        await using var first = new RenewalWorker(site);
        await using var second = new RenewalWorker(site);
        await RenewalSite.ConnectAsync(first, Enumerable.Range(0, Connections).Select(static i => $"user-{i}"));
        Rotate(first.Server);
        Rotate(second.Server);
        site.Time.Advance(TimeSpan.FromMinutes(56));
        var began = site.Time.GetUtcNow();
        await Task.WhenAll(first.StartAsync(), second.StartAsync());
        await first.PassTimeAsync(() => _sent.Count, () => _sent.Count >= Connections, TimeSpan.FromMilliseconds(100));
        var took = site.Time.GetUtcNow() - began;
        await first.PassTimeAsync(TimeSpan.FromMinutes(2));

        Assert.Equal(Connections, _sent.Count);
        Assert.Equal(Connections, _sent.Distinct().Count());

        // Each worker sends ten requests per second.
        Assert.True(took >= TimeSpan.FromSeconds((Connections / 20) - 1), $"took {took}");
        Assert.True(first.Server.Count - Connections > Connections / 10, "The second worker did all the work.");
        Assert.True(second.Server.Count > Connections / 10, "The first worker did all the work.");
        Assert.DoesNotContain(first.Log.Lines.Concat(second.Log.Lines), static line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_delay_that_the_provider_requests_stops_its_queue_until_then()
    {
        await using var site = new RenewalSite();
        await using var worker = new RenewalWorker(site, static options => options.MaxConcurrency = 1);
        await RenewalSite.ConnectAsync(worker, Enumerable.Range(0, 50).Select(static i => $"user-{i}"));
        worker.Server.Answer(static _ => Refuse(TimeSpan.FromMinutes(10)));
        site.Time.Advance(TimeSpan.FromMinutes(56));
        await worker.StartAsync();
        await worker.PassTimeAsync(() => worker.Server.Count, () => worker.Server.Count == 51);
        await worker.PassTimeAsync(TimeSpan.FromMinutes(9));
        Assert.Equal(51, worker.Server.Count);
        Assert.Single(worker.Log.Lines, static line => line.Contains("no connection is renewed until", StringComparison.Ordinal));

        Rotate(worker.Server);
        await worker.PassTimeAsync(() => _sent.Count, () => _sent.Count == 50);
        Assert.Single(worker.Log.Lines, static line => line.Contains("works again", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_outage_costs_few_requests_and_does_not_delay_another_provider()
    {
        await using var site = new RenewalSite();
        var other = new ScriptedServer();
        await using var worker = new RenewalWorker(site, static options => options.MaxConcurrency = 1, services: services => services.AddBasicClient(options =>
        {
            ClientHosts.SetCredentials(options);
            options.BackchannelHandler = () => other;
        }));
        await RenewalSite.ConnectAsync(worker, Enumerable.Range(0, 100).Select(static i => $"user-{i}"));
        var basic = worker.Host.Services.GetRequiredService<BasicClient>();
        for (var i = 0; i < 20; i++)
        {
            other.Answer(TokenJson($"b-{i}", $"rt-basic-{i}"));
            var url = await basic.GetUnboundAuthorizationUrlAsync($"user-{i}");
            var state = TestHost.GetParameter(url, "state");
            await basic.CompleteAuthorizationAsync(new Uri($"https://app.example/oauth2/basic-callback?code=c&state={state}"));
        }

        worker.Server.Answer("<html>", HttpStatusCode.ServiceUnavailable);
        Rotate(other);
        site.Time.Advance(TimeSpan.FromMinutes(56));
        await worker.StartAsync();
        await worker.PassTimeAsync(() => _sent.Count + worker.Server.Count, () => _sent.Count == 20);
        await worker.PassTimeAsync(TimeSpan.FromMinutes(5));

        // Three requests show the outage, and then one request after each pause.
        Assert.InRange(worker.Server.Count - 100, 3, 8);
        Assert.Equal(20, _sent.Count);
        Rotate(worker.Server);
        await worker.PassTimeAsync(() => _sent.Count, () => _sent.Count == 120);
    }

    [Fact]
    public async Task An_idle_refresh_token_is_kept_alive()
    {
        await using var site = new RenewalSite();
        await using var worker = new RenewalWorker(site, configure: static options => options.KeepAlive = TimeSpan.FromDays(10));
        await RenewalSite.ConnectAsync(worker, ["ada"], expiresIn: (int)TimeSpan.FromDays(60).TotalSeconds);
        worker.Server.Answer(static _ => Json(TokenJson("a2", "rt2", (int)TimeSpan.FromDays(60).TotalSeconds)));
        site.Time.Advance(TimeSpan.FromDays(9.9));
        await worker.StartAsync();
        await worker.PassTimeAsync(TimeSpan.FromMinutes(2));
        Assert.Equal(1, worker.Server.Count);
        site.Time.Advance(TimeSpan.FromDays(0.2));
        await worker.PassTimeAsync(() => worker.Server.Count, () => worker.Server.Count == 2);
        await worker.PassTimeAsync(TimeSpan.FromMinutes(2));
        Assert.Equal(2, worker.Server.Count);
    }

    [Fact]
    public async Task A_grant_that_expires_soon_is_told_once_and_its_end_once()
    {
        await using var site = new RenewalSite();
        await using var first = new RenewalWorker(site, services: _seen.Register);
        await using var second = new RenewalWorker(site, services: _seen.Register);
        await RenewalSite.ConnectAsync(first, ["ada"], more: ""","authorization_expires_in":5184000""");
        Rotate(first.Server);
        Rotate(second.Server);
        await _seen.WaitForAsync(Connected);
        await Task.WhenAll(first.StartAsync(), second.StartAsync());
        site.Time.Advance(TimeSpan.FromDays(52));
        await first.PassTimeAsync(() => _sent.Count, () => _sent.Count == 1);
        await first.PassTimeAsync(TimeSpan.FromMinutes(5));
        Assert.Equal([Connected], _seen.Kinds);

        site.Time.Advance(TimeSpan.FromDays(1.1));
        await first.PassTimeAsync(() => _seen.All.Count, () => _seen.All.Count >= 2);
        await first.PassTimeAsync(TimeSpan.FromMinutes(5));
        Assert.Equal([Connected, ExpiresSoon], _seen.Kinds);

        site.Time.Advance(TimeSpan.FromDays(7));
        await first.PassTimeAsync(() => _seen.All.Count, () => _seen.All.Count >= 3);
        await first.PassTimeAsync(TimeSpan.FromMinutes(5));
        Assert.Equal([Connected, ExpiresSoon, NeedsAttention], _seen.Kinds);
        Assert.Equal(OAuth2ConnectionReason.GrantExpired, _seen.All[^1].Connection.Reason);
        Assert.Null((await site.ReadAsync("ada")).DueAt);
    }

    [Fact]
    public async Task A_refresh_token_whose_life_each_refresh_extends_is_not_told()
    {
        await using var site = new RenewalSite();
        await using var worker = new RenewalWorker(site, services: _seen.Register);
        await RenewalSite.ConnectAsync(worker, ["ada"], more: ""","refresh_token_expires_in":86400""");
        worker.Server.Answer(_ => Json(TokenJson("a", $"rt-{worker.Server.Count}", more: ""","refresh_token_expires_in":86400""")));
        await _seen.WaitForAsync(Connected);
        await worker.StartAsync();
        for (var hour = 1; hour < 30; hour++)
        {
            site.Time.Advance(TimeSpan.FromHours(1));
            await worker.PassTimeAsync(() => worker.Server.Count, () => worker.Server.Count > hour);

            // The refresh must end before the next hour: a request that takes an hour fails.
            var due = site.Time.GetUtcNow();
            await Eventually.IsTrueAsync(async () => (await site.ReadAsync("ada")).DueAt > due);
        }

        Assert.Equal([Connected], _seen.Kinds);
    }

    [Fact]
    public async Task An_access_token_that_cannot_be_refreshed_needs_attention_when_it_expires()
    {
        await using var site = new RenewalSite();
        await using var worker = new RenewalWorker(site, services: _seen.Register);
        await worker.Host.AuthorizeAsync("ada", TokenJson("a1"));
        await _seen.WaitForAsync(Connected);
        await worker.StartAsync();
        site.Time.Advance(TimeSpan.FromMinutes(58));
        await worker.PassTimeAsync(TimeSpan.FromMinutes(1));
        Assert.Equal([Connected], _seen.Kinds);
        await worker.PassTimeAsync(() => _seen.All.Count, () => _seen.All.Count == 2);
        await worker.PassTimeAsync(TimeSpan.FromMinutes(2));
        Assert.Equal([Connected, NeedsAttention], _seen.Kinds);
        Assert.Equal(OAuth2ConnectionReason.Expired, _seen.All[^1].Connection.Reason);
        Assert.Equal(1, worker.Server.Count);
    }

    [Fact]
    public async Task A_change_that_a_stopped_process_could_not_hand_over_is_handed_over()
    {
        await using var site = new RenewalSite();
        var stopped = new SeenChanges { Fails = true };
        await using (var app = new RenewalWorker(site, services: stopped.Register))
        {
            await RenewalSite.ConnectAsync(app, ["ada"]);
            await stopped.WaitForAsync(Connected);
        }

        await using var worker = new RenewalWorker(site, services: _seen.Register);
        await worker.StartAsync();
        await worker.PassTimeAsync(() => 0, () => _seen.All.Count == 1);
        Assert.Equal(stopped.All[0].Id, _seen.All[0].Id);
        await worker.PassTimeAsync(TimeSpan.FromMinutes(2));
        Assert.Single(_seen.All);
    }

    [Fact]
    public async Task A_stop_in_the_middle_saves_what_is_under_way_and_starts_nothing()
    {
        await using var site = new RenewalSite();
        await using var worker = new RenewalWorker(site, static options => options.MaxConcurrency = 3);
        await RenewalSite.ConnectAsync(worker, Enumerable.Range(0, 20).Select(static i => $"user-{i}"));
        var answers = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        worker.Server.AnswerAsync(async (form, _) =>
        {
            _sent.Enqueue(form["refresh_token"]);
            await answers.Task;
            return Json(TokenJson($"new-{form["refresh_token"]}", $"next-{form["refresh_token"]}"));
        });
        site.Time.Advance(TimeSpan.FromMinutes(56));
        await worker.StartAsync();
        await worker.PassTimeAsync(() => _sent.Count, () => _sent.Count == 3, TimeSpan.FromMilliseconds(100));
        var stop = worker.StopAsync();
        Assert.False(stop.IsCompleted);
        answers.SetResult();
        await stop;
        Assert.Equal(3, _sent.Count);
        foreach (var token in _sent)
        {
            Assert.Equal($"new-{token}", (await worker.Host.Client.GetAccessTokenForUserAsync(token["rt-".Length..]))!.Token);
        }
    }

    [Fact]
    public async Task Connections_that_an_older_version_stored_are_found_and_renewed()
    {
        await using var site = new RenewalSite();
        await using var worker = new RenewalWorker(site);
        await RenewalSite.ConnectAsync(worker, ["ada", "bob"]);
        foreach (var user in new[] { "ada", "bob" })
        {
            var stored = await site.ReadAsync(user);
            var write = new OAuth2RecordWrite { Payload = stored.Payload, ExpectedVersion = stored.Version, ExpiresAt = stored.ExpiresAt };
            await site.Store.TryWriteAsync(new("test", user), write, CancellationToken.None);
            Assert.Null((await site.ReadAsync(user)).DueAt);
        }

        Rotate(worker.Server);
        site.Time.Advance(TimeSpan.FromMinutes(56));
        await worker.StartAsync();
        await worker.PassTimeAsync(() => _sent.Count, () => _sent.Count == 2);
        Assert.Single(worker.Log.Lines, static line => line.Contains("2 connections with test were stored by an older version", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_record_that_cannot_be_read_now_hides_no_older_connection()
    {
        await using var site = new RenewalSite();
        await using var worker = new RenewalWorker(site);
        await StoreAsync(worker, site, "newer", """{"version":1000,"alias":"test","user":"newer"}""", isDue: false);
        await RenewalSite.ConnectAsync(worker, ["ada"]);
        var stored = await site.ReadAsync("ada");
        var write = new OAuth2RecordWrite { Payload = stored.Payload, ExpectedVersion = stored.Version, ExpiresAt = stored.ExpiresAt };
        await site.Store.TryWriteAsync(new("test", "ada"), write, CancellationToken.None);
        Rotate(worker.Server);
        site.Time.Advance(TimeSpan.FromMinutes(56));
        await worker.StartAsync();
        await worker.PassTimeAsync(() => _sent.Count, () => _sent.Count == 1);
        await worker.PassTimeAsync(() => 0, () => worker.Log.Lines.Any(static line => line.Contains("1 connections with test", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_outage_of_the_store_costs_one_round_and_does_not_stop_the_provider()
    {
        await using var site = new RenewalSite();
        await using var worker = new RenewalWorker(site, static options => options.AdoptsOlderRecords = false);
        await RenewalSite.ConnectAsync(worker, ["ada"]);
        Rotate(worker.Server);
        site.Time.Advance(TimeSpan.FromMinutes(56));
        site.Store.FailingReads = 3;
        await worker.StartAsync();
        await worker.PassTimeAsync(() => _sent.Count, () => _sent.Count == 1);
        Assert.Equal(3, worker.Log.Lines.Count(static line => line.Contains("could not be processed", StringComparison.Ordinal)));
        Assert.DoesNotContain(worker.Log.Lines, static line => line.Contains("no connection is renewed until", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_that_lives_shorter_than_a_round_is_not_refreshed_all_the_time()
    {
        await using var site = new RenewalSite();
        await using var worker = new RenewalWorker(site);
        await RenewalSite.ConnectAsync(worker, ["ada"], expiresIn: 20);
        worker.Server.Answer(_ => Json(TokenJson("a", $"rt-{worker.Server.Count}", expiresIn: 20)));
        await worker.StartAsync();
        await worker.PassTimeAsync(TimeSpan.FromMinutes(10));
        Assert.InRange(worker.Server.Count, 10, 26);
    }

    [Fact]
    public async Task A_connection_that_another_process_refreshes_is_skipped_without_a_wait()
    {
        await using var site = new RenewalSite();
        await using var worker = new RenewalWorker(site);
        await RenewalSite.ConnectAsync(worker, ["ada", "bob"]);
        Rotate(worker.Server);
        site.Time.Advance(TimeSpan.FromMinutes(56));
        var lease = new OAuth2LeaseRequest { Owner = "another", Duration = TimeSpan.FromHours(1) };
        Assert.True((await site.Store.TryAcquireLeaseAsync(new("test", "ada"), lease, CancellationToken.None)).IsAcquired);
        await worker.StartAsync();
        await worker.PassTimeAsync(() => _sent.Count, () => _sent.Count == 1);
        Assert.Equal(["rt-bob"], _sent);
        await worker.StopAsync();
    }

    [Fact]
    public async Task Records_that_cannot_be_read_now_delay_no_other_connection()
    {
        await using var site = new RenewalSite();
        await using var worker = new RenewalWorker(site, static options => (options.MaxConcurrency, options.AdoptsOlderRecords) = (1, false));
        await RenewalSite.ConnectAsync(worker, ["ada"]);
        for (var i = 0; i < 300; i++)
        {
            await StoreAsync(worker, site, $"newer-{i}", $$"""{"version":1000,"alias":"test","user":"newer-{{i}}"}""");
        }

        Rotate(worker.Server);
        site.Time.Advance(TimeSpan.FromMinutes(56));
        await worker.StartAsync();
        await worker.PassTimeAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(["rt-ada"], _sent);
        Assert.InRange(worker.Log.Lines.Count(static line => line.Contains("could not be processed", StringComparison.Ordinal)), 1, 3);
    }

    [Fact]
    public async Task A_record_that_can_never_be_read_is_read_less_and_less_frequently()
    {
        await using var site = new RenewalSite();
        await using var worker = new RenewalWorker(site, static options => options.AdoptsOlderRecords = false);
        await StoreAsync(worker, site, "ada", """{"version":1,"alias":"test","user":"another user","token":"a"}""");
        await worker.StartAsync();
        await worker.PassTimeAsync(TimeSpan.FromMinutes(10));
        Assert.InRange(worker.Log.Lines.Count(static line => line.Contains("cannot be read", StringComparison.Ordinal)), 1, 5);
    }

    [Fact]
    public async Task A_delay_that_the_provider_requested_from_a_caller_is_kept()
    {
        await using var site = new RenewalSite();
        await using var worker = new RenewalWorker(site);
        await RenewalSite.ConnectAsync(worker, ["ada"]);
        site.Time.Advance(TimeSpan.FromMinutes(56));
        worker.Server.Answer(static _ => Refuse(TimeSpan.FromMinutes(10)));
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await worker.Host.Client.RefreshUserAccessTokenAsync("ada"));
        Rotate(worker.Server);
        await worker.StartAsync();
        await worker.PassTimeAsync(TimeSpan.FromMinutes(9));
        Assert.Empty(_sent);
        await worker.PassTimeAsync(() => _sent.Count, () => _sent.Count == 1);
    }

    [Fact]
    public async Task Options_that_become_invalid_do_not_end_renewal()
    {
        await using var site = new RenewalSite();
        var interval = TimeSpan.FromSeconds(30);
        await using var worker = new RenewalWorker(site, options => options.Interval = interval);
        await RenewalSite.ConnectAsync(worker, ["ada"]);
        Rotate(worker.Server);
        await worker.StartAsync();
        await worker.PassTimeAsync(TimeSpan.FromMinutes(1));
        var cache = worker.Host.Services.GetRequiredService<IOptionsMonitorCache<OAuth2RenewalOptions>>();
        interval = TimeSpan.Zero;
        cache.Clear();
        await worker.PassTimeAsync(TimeSpan.FromMinutes(2));
        Assert.Contains(worker.Log.Lines, static line => line.Contains("could not be processed", StringComparison.Ordinal));
        Assert.False(worker.Service.ExecuteTask!.IsCompleted);

        interval = TimeSpan.FromSeconds(30);
        cache.Clear();
        site.Time.Advance(TimeSpan.FromMinutes(53));
        await worker.PassTimeAsync(() => _sent.Count, () => _sent.Count == 1);
    }

    /// <summary>Answers each refresh with a new refresh token, and keeps the sent one.</summary>
    private void Rotate(ScriptedServer server) => server.Answer(form =>
    {
        _sent.Enqueue(form["refresh_token"]);
        return Json(TokenJson($"new-{form["refresh_token"]}", $"next-{form["refresh_token"]}"));
    });

    /// <summary>Stores a record.</summary>
    private static async Task StoreAsync(RenewalWorker worker, RenewalSite site, string user, string json, bool isDue = true)
    {
        var payload = worker.Host.Services.GetRequiredService<IOAuth2DataProtector>().Protect(Encoding.UTF8.GetBytes(json));
        var write = new OAuth2RecordWrite { Payload = payload, ExpectedVersion = 0, DueAt = isDue ? site.Time.GetUtcNow() : null };
        Assert.Equal(OAuth2WriteStatus.Written, (await site.Store.TryWriteAsync(new("test", user), write, CancellationToken.None)).Status);
    }

    private static HttpResponseMessage Refuse(TimeSpan delay)
    {
        var response = Json("""{"error":"temporarily_unavailable"}""", HttpStatusCode.TooManyRequests);
        response.Headers.Add("Retry-After", ((int)delay.TotalSeconds).ToString(CultureInfo.InvariantCulture));
        return response;
    }
}
