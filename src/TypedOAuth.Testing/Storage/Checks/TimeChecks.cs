using TypedOAuth.Storage;

namespace TypedOAuth.Testing.Storage.Checks;

/// <summary>Checks that every answer contains the store's time.</summary>
internal static class TimeChecks
{
    /// <summary>The tolerance for the duration of calls on a slow machine, for a store with a running clock.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(5);

    public static async Task Every_answer_carries_the_time_that_the_fixture_moves(IStoreFixture fixture)
    {
        var before = await AskAllAsync(fixture, "first").ConfigureAwait(false);
        var after = await AskAllAsync(fixture, "second").ConfigureAwait(false);
        await fixture.AdvanceAsync(TimeSpan.FromHours(3)).ConfigureAwait(false);
        var moved = await AskAllAsync(fixture, "third").ConfigureAwait(false);
        for (var i = 0; i < before.Count; i++)
        {
            Require.InRange(after[i] - before[i], TimeSpan.Zero, Slack, $"the time between two answers of call {i}");
            Require.InRange(moved[i] - before[i], TimeSpan.FromHours(3), TimeSpan.FromHours(3) + Slack, $"the time by which call {i} has moved");
        }

        Require.True(before.Max() - before.Min() <= Slack);
    }

    public static async Task A_record_says_when_it_was_written(IStoreFixture fixture)
    {
        var before = (await fixture.Tokens.ReadAsync(StoreCalls.Key, default).ConfigureAwait(false)).StoreTime;
        await fixture.Tokens.WriteAsync(StoreCalls.Key, StoreCalls.Write(1)).ConfigureAwait(false);
        var read = await fixture.Tokens.ReadAsync(StoreCalls.Key, default).ConfigureAwait(false);
        Require.True(read.Record?.WrittenAt >= before && read.Record.WrittenAt <= read.StoreTime);
        await fixture.AdvanceAsync(TimeSpan.FromHours(1)).ConfigureAwait(false);
        Require.SameRecord(read.Record, await fixture.Tokens.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false));
    }

    private static async Task<List<DateTimeOffset>> AskAllAsync(IStoreFixture fixture, string user)
    {
        var (tokens, authorizations) = (fixture.Tokens, fixture.Authorizations);
        var key = new OAuth2ConnectionKey("google", user);
        var theft = StoreCalls.Write(1) with { AccountClaim = user };
        var written = await tokens.TryWriteAsync(key, StoreCalls.Write(1) with { AccountClaim = user }, default).ConfigureAwait(false);
        var limits = new OAuth2PendingLimits(MaxRecords: 5, MaxBytes: 1000);
        return
        [
            written.StoreTime,
            (await tokens.ReadAsync(key, default).ConfigureAwait(false)).StoreTime,
            (await tokens.ReadAsync(key with { Account = "absent" }, default).ConfigureAwait(false)).StoreTime,
            (await tokens.TryWriteAsync(key, StoreCalls.Write(1), default).ConfigureAwait(false)).StoreTime,
            (await tokens.TryWriteAsync(key with { UserId = "thief" }, theft, default).ConfigureAwait(false)).StoreTime,
            (await tokens.TryAcquireAsync(key, "a", StoreCalls.Long, written.Version).ConfigureAwait(false)).StoreTime,
            (await tokens.TryAcquireAsync(key, "b", StoreCalls.Long).ConfigureAwait(false)).StoreTime,
            await tokens.ReleaseLeaseAsync(key, "a", clearsMark: true, default).ConfigureAwait(false),
            await tokens.ReleaseLeaseAsync(key, "b", clearsMark: false, default).ConfigureAwait(false),
            (await tokens.ListAsync(new() { Alias = "google" }, default).ConfigureAwait(false)).StoreTime,
            (await tokens.TryDeleteAsync(key, written.Version, default).ConfigureAwait(false)).StoreTime,
            (await tokens.TryDeleteAsync(key, written.Version, default).ConfigureAwait(false)).StoreTime,
            await authorizations.AddAsync(StoreCalls.Pending(user, StoreCalls.Long), limits, default).ConfigureAwait(false),
            (await authorizations.PeekAsync(user, default).ConfigureAwait(false)).StoreTime,
            (await authorizations.TakeAsync(user, default).ConfigureAwait(false)).StoreTime,
            (await authorizations.PeekAsync(user, default).ConfigureAwait(false)).StoreTime,
            (await authorizations.TakeAsync(user, default).ConfigureAwait(false)).StoreTime,
        ];
    }
}
