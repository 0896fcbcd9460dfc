using TypedOAuth.Machines;

namespace TypedOAuth.EndToEnd.Tests;

/// <summary>
/// Runs processes that share a store and whose clocks are an hour apart. Unless a test says otherwise, the provider is npm's oidc-provider,
/// which ends a grant if a refresh token is used twice. The figures of docs/scale.md repeat the same scenarios.
/// </summary>
public sealed class MachinesTests(MachinesFixture machines) : IClassFixture<MachinesFixture>
{
    private const int Callers = 50;

    [Fact]
    public Task One_request_is_sent_for_an_expired_token() => machines.RunAsync(static async fleet =>
    {
        var result = await CrashScenario.RunAsync(fleet, rounds: 2, Callers, kills: false, connections: 4);

        Assert.Empty(result.Defects);
        Assert.Equal((8, 8 * 2 * Callers), (result.SingleRequests, result.Served));
        Assert.Equal((0, 0, 0), (result.TwiceUsed, result.LostSilently, result.Indeterminate));
    });

    [Fact]
    public Task A_killed_process_causes_no_second_use_and_no_silent_loss() => machines.RunAsync(static async fleet =>
    {
        var result = await CrashScenario.RunAsync(fleet, rounds: 1, Callers, kills: true, connections: 8);

        // An indeterminate connection is reported as such; all others work.
        Assert.Empty(result.Defects);
        Assert.Equal((0, 0), (result.TwiceUsed, result.LostSilently));
        Assert.InRange(result.MostRequests, 0, 1);
        Assert.All(result.Failures.Keys, static kind => Assert.Equal("Indeterminate", kind));
    });

    [Fact]
    public Task A_paused_process_heals_the_connection_that_others_report_as_indeterminate() => machines.RunAsync(static async fleet =>
    {
        var result = await PauseScenario.RunAsync(fleet, "paused", "after", Callers);

        Assert.Equal((1, 1), (result.RequestsWhilePaused, result.Requests));
        Assert.All(result.WhilePaused, static report => Assert.Equal(Callers, report.Failures["Indeterminate"]));
        Assert.Equal(1, result.Holder.Succeeded);
        Assert.All(result.Afterwards, static report => Assert.Equal(Callers, report.Succeeded));
        Assert.All(result.States, static state => Assert.Equal("Connected", state));
        Assert.True(result.IsAlive, result.Message);
    });

    [Theory]
    [InlineData(RefreshTokens.Stay)]
    [InlineData(RefreshTokens.Tolerate)]
    public Task A_paused_process_causes_one_more_request_if_a_refresh_token_can_be_sent_again(RefreshTokens tokens) => machines.RunAsync(async fleet =>
    {
        await using var provider = await PlainProvider.StartAsync(rotates: tokens == RefreshTokens.Tolerate);
        await using var others = await MachinesFixture.StartFleetAsync(fleet.Store, provider, tokens);
        var result = await PauseScenario.RunAsync(others, "paused", "after", Callers);

        Assert.All(result.WhilePaused.Concat(result.Afterwards), static report => Assert.True(report.Succeeded == Callers, report.Message));
        Assert.Equal((2, 2), (result.RequestsWhilePaused, result.Requests));
        Assert.Equal(1, result.Holder.Succeeded);
        Assert.True(result.KeepsNewest, "The next refresh did not use the newest refresh token.");
        Assert.True(result.IsAlive, result.Message);
    });

    [Fact]
    public Task A_provider_that_takes_longer_than_a_lease_gets_one_request() => machines.RunAsync(static async fleet =>
    {
        var (reports, account) = await SlowScenario.RunAsync(fleet, "slow", TimeSpan.FromSeconds(5), Callers);

        Assert.Equal(1, account.Requests);
        Assert.All(reports, static report => Assert.Equal(Callers, report.Succeeded));
    });

    [Fact]
    public Task A_rolling_restart_under_load_fails_no_request() => machines.RunAsync(static async fleet =>
    {
        var result = await RollingScenario.RunAsync(fleet, TimeSpan.FromMilliseconds(200));

        Assert.True(result.Succeeded > 0, "No call was made.");
        Assert.True(result.Failures.Count == 0, result.Message);
        Assert.Empty(result.Lost);
        Assert.Equal(0, result.TwiceUsed);
    });

    [Fact]
    public Task An_outage_of_the_store_loses_nothing_and_valid_tokens_are_served() => machines.RunAsync(
        static async fleet =>
        {
            var result = await OutageScenario.RunAsync(fleet, TimeSpan.FromMilliseconds(200), TimeSpan.FromMilliseconds(500), isCrash: false);

            Assert.True(result.Succeeded > 0, "No call was made.");

            // Only calls that refresh a token can fail.
            Assert.All(result.Failures.Keys, static kind => Assert.StartsWith("refresh: ", kind));
            Assert.Empty(result.Lost);
            Assert.Equal(0, result.TwiceUsed);
        },
        isServer: true);

    [Fact]
    public Task A_connection_that_is_cut_during_a_commit_loses_no_token() => machines.RunAsync(
        static async fleet =>
        {
            await using var provider = await OidcProvider.StartAsync();
            await using var proxy = new CutProxy(fleet.Store.Port);
            await using var others = await MachinesFixture.StartFleetAsync(
                fleet.Store, provider, RefreshTokens.Rotate, fleet.Store.Through(proxy.Port));
            foreach (var (i, place) in Enum.GetValues<CutPlace>().Index())
            {
                var (holder, other, next, account) = await CutScenario.RunAsync(others, proxy, $"cut-{i}", place);

                Assert.Equal(i + 1, proxy.Cuts);
                Assert.Equal((1, 1, 1), (holder.Succeeded, other.Succeeded, next.Succeeded));
                Assert.Equal(holder.Tokens[$"cut-{i}"], other.Tokens[$"cut-{i}"]);
                Assert.Equal(2, account.Requests);
            }
        },
        isServer: true);
}
