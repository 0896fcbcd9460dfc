using TypedOAuth.Generated;
using TypedOAuth.Storage;
using TypedOAuth.Tests.Harness.Model;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tests.Tokens.Refresh;

/// <summary>
/// Tries every order of the calls of two processes that refresh one connection, with pauses longer than a lease and with a killed process, and
/// checks the state table of docs/refresh.md in each.
/// </summary>
public sealed class TokenRefresherModelTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task A_rotating_refresh_token_is_never_used_twice_and_no_grant_is_lost_without_a_word(bool mayKill) =>
        ExploreAsync(ModelTokenUse.Rotates, OAuth2RefreshTokenUse.Unknown, isReuseTolerated: false, mayKill, static (run, stored) =>
        {
            Assert.Equal(run.Provider.Requests.Distinct(), run.Provider.Requests);
            Assert.False(run.Provider.IsRevoked);
            var active = Assert.IsType<TokenRecord<BasicClient.AuthData>.Active>(stored.Record);
            Assert.True(!active.IsIndeterminate || run.HasDied, "The connection is indeterminate although every process is alive.");
            if (active.AuthData.RefreshToken == run.Provider.Current)
            {
                Assert.True(stored.Mark is null || run.HasDied, "A mark remains although every process is alive.");
                Assert.All(run.Processes, process => Assert.True(process.Outcome != "none" || process.IsDead));
                return;
            }

            // The dead process has taken the new tokens with it. Its own caller waits for ever; every other caller is told.
            Assert.True(run.HasDied);
            Assert.NotNull(stored.Mark);
            Assert.True(active.IsIndeterminate || run.Processes[1].Outcome == "none");
            Assert.Equal(nameof(OAuth2ConnectionReason.Indeterminate), run.Processes[1].Outcome);
        });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task A_refresh_token_that_stays_is_sent_once_more_at_most_and_every_caller_gets_a_token(bool mayKill) =>
        ExploreAsync(ModelTokenUse.Stays, OAuth2RefreshTokenUse.Stays, isReuseTolerated: false, mayKill, static (run, stored) =>
            CheckNothingIsLost(run, stored));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task A_provider_that_tolerates_reuse_loses_nothing_and_accepts_the_stored_token(bool mayKill) =>
        ExploreAsync(ModelTokenUse.RotatesWithGrace, OAuth2RefreshTokenUse.Rotates, isReuseTolerated: true, mayKill, static (run, stored) =>
            CheckNothingIsLost(run, stored));

    private static void CheckNothingIsLost(ModelRun run, StoredConnection<BasicClient.AuthData> stored)
    {
        Assert.InRange(run.Provider.Requests.Count, 1, 2);
        Assert.False(run.Provider.IsRevoked);
        var active = Assert.IsType<TokenRecord<BasicClient.AuthData>.Active>(stored.Record);
        Assert.False(active.IsIndeterminate);
        Assert.True(run.Provider.Accepts(active.AuthData.RefreshToken!), "The provider does not accept the stored refresh token.");
        Assert.All(run.Processes, process => Assert.True(process.IsDead || process.Outcome.StartsWith('a'), process.Outcome));
    }

    /// <summary>Runs every schedule: the choices of one run, with the last choice that has another option advanced, are the next run.</summary>
    private async Task ExploreAsync(
        ModelTokenUse use,
        OAuth2RefreshTokenUse declared,
        bool isReuseTolerated,
        bool mayKill,
        Action<ModelRun, StoredConnection<BasicClient.AuthData>> check)
    {
        var definition = ModelSettings.Define(declared, isReuseTolerated);
        using var protector = new EphemeralDataProtector();
        var runs = 0;
        for (List<int>? choices = []; choices is not null; runs++)
        {
            // The explorer continues a process on its own thread only without a synchronization context.
            choices = await Task.Run(() => RunOnceAsync(choices, use, definition, protector, mayKill, check));
        }

        output.WriteLine($"{runs} schedules");
        Assert.True(runs > 100, $"Only {runs} schedules were tried.");
    }

    private static async Task<List<int>?> RunOnceAsync(
        List<int> choices,
        ModelTokenUse use,
        OAuth2ClientDefinition definition,
        IOAuth2DataProtector protector,
        bool mayKill,
        Action<ModelRun, StoredConnection<BasicClient.AuthData>> check)
    {
        using var run = new ModelRun(use, definition, protector, mayKill);
        var options = await run.RunAsync(choices);
        var stored = await run.ReadAsync();
        try
        {
            check(run, stored);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"After {run.History} (A: {run.Processes[0].Outcome}, B: {run.Processes[1].Outcome})", exception);
        }

        var next = choices.Concat(Enumerable.Repeat(0, options.Count - choices.Count)).ToList();
        return Advance(next, options);
    }

    private static List<int>? Advance(List<int> choices, List<int> options)
    {
        for (var i = choices.Count - 1; i >= 0; i--)
        {
            if (choices[i] + 1 < options[i])
            {
                choices[i]++;
                return choices[..(i + 1)];
            }
        }

        return null;
    }
}
