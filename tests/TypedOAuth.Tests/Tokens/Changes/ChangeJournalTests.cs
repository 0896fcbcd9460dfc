using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Storage;
using static TypedOAuth.OAuth2ConnectionChangeKind;
using static TypedOAuth.TestSupport.ScriptedServer;

namespace TypedOAuth.Tests.Tokens.Changes;

/// <summary>Checks which changes observers get, and that none is lost.</summary>
public sealed class ChangeJournalTests
{
    private static readonly OAuth2ConnectionKey Key = new("test", "u");

    private readonly SeenChanges _seen = new();

    [Fact]
    public async Task An_observer_follows_the_life_of_a_connection()
    {
        await using var host = new TestHost(services: _seen.Register);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        await _seen.WaitForAsync(Connected);
        await ExpectNothingStoredAsync(host);

        host.Server.Answer("<html>", HttpStatusCode.ServiceUnavailable);
        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        await _seen.WaitForAsync(Connected, RefreshFailing);
        var failing = _seen.All[^1].Connection;
        Assert.Equal((OAuth2ConnectionState.Failing, host.Time.GetUtcNow()), (failing.State, failing.FailingSince));
        Assert.NotNull(failing.LastFailure);

        await Assert.ThrowsAsync<OAuth2TransientException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        host.Server.Answer(TokenJson("a2", "rt2"));
        await host.Client.RefreshUserAccessTokenAsync("u");
        await _seen.WaitForAsync(Connected, RefreshFailing, Recovered);
        await ExpectNothingStoredAsync(host);
        host.Server.Answer(TokenJson("a3", "rt3", more: ""","scope":"read" """));
        await host.Client.RefreshUserAccessTokenAsync("u");
        await _seen.WaitForAsync(Connected, RefreshFailing, Recovered, ScopesChanged);
        await ExpectNothingStoredAsync(host);

        host.Server.Answer("""{"error":"invalid_grant"}""", HttpStatusCode.BadRequest);
        await Assert.ThrowsAsync<OAuth2InteractionRequiredException>(async () => await host.Client.RefreshUserAccessTokenAsync("u"));
        await _seen.WaitForAsync(Connected, RefreshFailing, Recovered, ScopesChanged, NeedsAttention);
        Assert.Equal(OAuth2ConnectionReason.Revoked, _seen.All[^1].Connection.Reason);

        host.Time.Advance(TimeSpan.FromSeconds(1));
        await host.AuthorizeAsync("u", TokenJson("a4", "rt4"));
        await _seen.WaitForAsync(Connected, RefreshFailing, Recovered, ScopesChanged, NeedsAttention, Reconnected);
        await ExpectNothingStoredAsync(host);
        host.Server.Answer(static _ => new HttpResponseMessage(HttpStatusCode.OK));
        Assert.True(await host.Client.RevokeUserAccessTokenAsync("u"));
        Assert.Equal(Disconnected, _seen.All[^1].Kind);
        Assert.Null((await host.Store.ReadAsync(Key, default)).Record);
        Assert.Equal(_seen.All.Count, _seen.All.Select(static change => change.Id).Distinct().Count());
        Assert.All(_seen.All, static change => Assert.Equal(("test", "u"), (change.Alias, change.UserId)));
    }

    [Fact]
    public async Task Without_an_observer_a_change_costs_no_write_and_is_not_stored()
    {
        await using var host = new TestHost();
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        var version = (await host.Store.ReadAsync(Key, default)).Record!.Version;
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.Equal(version, (await host.Store.ReadAsync(Key, default)).Record!.Version);
    }

    [Fact]
    public async Task An_observer_that_throws_disturbs_nothing_and_gets_the_change_again()
    {
        await using var host = new TestHost(services: _seen.Register);
        _seen.Fails = true;
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        await _seen.WaitForAsync(Connected);
        _seen.Fails = false;
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.Single(_seen.All);

        host.Time.Advance(TimeSpan.FromSeconds(31));
        await Eventually.IsTrueAsync(async () =>
        {
            await host.Client.GetConnectionAsync("u");
            return _seen.All.Count == 2;
        });
        Assert.Equal(_seen.All[0].Id, _seen.All[1].Id);
        await ExpectNothingStoredAsync(host);
        host.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("a1", (await host.Client.GetAccessTokenForUserAsync("u"))!.Token);
        Assert.Equal(2, _seen.All.Count);
    }

    [Fact]
    public async Task An_observer_that_never_ends_does_not_keep_tokens_that_the_user_has_disconnected()
    {
        await using var host = new TestHost(services: _seen.Register);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        await _seen.WaitForAsync(Connected);
        await ExpectNothingStoredAsync(host);
        var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _seen.Waits = end.Task;
        var forgetting = host.Client.ForgetUserAsync("u").AsTask();
        await Eventually.IsTrueAsync(() =>
        {
            host.Time.Advance(TimeSpan.FromSeconds(1));
            return new(forgetting.IsCompleted);
        });
        Assert.True(await forgetting);
        Assert.Equal([Connected, Disconnected], _seen.Kinds);
        Assert.Null((await host.Store.ReadAsync(new("test", "u"), CancellationToken.None)).Record);
        end.SetResult();
    }

    [Fact]
    public async Task The_next_process_hands_over_what_a_stopped_one_could_not()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var store = new InMemoryTokenStore(time);
        await using var protector = new SharedProtector();
        var stopped = new SeenChanges { Fails = true };
        await using (var first = new TestHost(store, services: services =>
        {
            protector.Register(services);
            stopped.Register(services);
        }))
        {
            await first.AuthorizeAsync("u", TokenJson("a1", "rt1"));
            await stopped.WaitForAsync(Connected);
        }

        await using var second = new TestHost(store, services: services =>
        {
            protector.Register(services);
            _seen.Register(services);
        });
        await second.Client.GetConnectionAsync("u");
        Assert.Empty(_seen.All);
        time.Advance(TimeSpan.FromSeconds(31));
        second.Time.Advance(TimeSpan.FromSeconds(31));
        await second.Client.GetConnectionAsync("u");
        await _seen.WaitForAsync(Connected);
        Assert.Equal(stopped.All[0].Id, _seen.All[0].Id);
        Assert.Equal(stopped.All[0].ChangedAt, _seen.All[0].ChangedAt);
    }

    [Fact]
    public async Task A_disconnect_that_stopped_in_the_middle_is_told_by_the_next_one()
    {
        await using var host = new TestHost(services: _seen.Register);
        await host.AuthorizeAsync("u", TokenJson("a1", "rt1"));
        await _seen.WaitForAsync(Connected);
        await ExpectNothingStoredAsync(host);
        Assert.True(await host.Client.ForgetUserAsync("u"));
        Assert.Equal([Connected, Disconnected], _seen.Kinds);
        Assert.False(await host.Client.ForgetUserAsync("u"));
        Assert.Equal([Connected, Disconnected], _seen.Kinds);
    }

    /// <summary>Waits until the handed-over changes have been removed from the record.</summary>
    private static Task ExpectNothingStoredAsync(TestHost host) => Eventually.IsTrueAsync(async () =>
    {
        var protector = host.Services.GetRequiredService<IOAuth2DataProtector>();
        var record = (await host.Store.ReadAsync(Key, default)).Record!;
        return protector.TryUnprotect(record.Payload.Span, out var json) && !System.Text.Encoding.UTF8.GetString(json).Contains("\"changes\"", StringComparison.Ordinal);
    });
}
