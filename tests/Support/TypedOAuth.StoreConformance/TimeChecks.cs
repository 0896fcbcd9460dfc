namespace TypedOAuth.StoreConformance;

/// <summary>Checks that every answer contains the store's time.</summary>
internal static class TimeChecks
{
    /// <summary>The tolerance for the duration of calls on a slow machine, for a store with a running clock.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(5);

    public static async Task Every_answer_carries_the_time_that_the_fixture_moves(IStoreFixture fixture)
    {
        var before = await AskAllAsync(fixture, "first");
        var after = await AskAllAsync(fixture, "second");
        await fixture.AdvanceAsync(TimeSpan.FromHours(3));
        var moved = await AskAllAsync(fixture, "third");
        for (var i = 0; i < before.Count; i++)
        {
            Require.InRange(after[i] - before[i], TimeSpan.Zero, Slack, $"the time between two answers of call {i}");
            Require.InRange(moved[i] - before[i], TimeSpan.FromHours(3), TimeSpan.FromHours(3) + Slack, $"the time by which call {i} has moved");
        }

        Require.True(before.Max() - before.Min() <= Slack);
    }

    public static async Task A_record_says_when_it_was_written(IStoreFixture fixture)
    {
        var before = (await fixture.Tokens.ReadAsync(StoreCalls.Key, default)).StoreTime;
        await fixture.Tokens.WriteAsync(StoreCalls.Key, StoreCalls.Write(1));
        var read = await fixture.Tokens.ReadAsync(StoreCalls.Key, default);
        Require.True(read.Record?.WrittenAt >= before && read.Record.WrittenAt <= read.StoreTime);
        await fixture.AdvanceAsync(TimeSpan.FromHours(1));
        Require.SameRecord(read.Record, await fixture.Tokens.ReadStoredAsync(StoreCalls.Key));
    }

    private static async Task<List<DateTimeOffset>> AskAllAsync(IStoreFixture fixture, string user)
    {
        var (tokens, authorizations) = (fixture.Tokens, fixture.Authorizations);
        var key = new OAuth2ConnectionKey("google", user);
        var written = await tokens.TryWriteAsync(key, StoreCalls.Write(1) with { AccountClaim = user }, default);
        return
        [
            written.StoreTime,
            (await tokens.ReadAsync(key, default)).StoreTime,
            (await tokens.ReadAsync(key with { Account = "absent" }, default)).StoreTime,
            (await tokens.TryWriteAsync(key, StoreCalls.Write(1), default)).StoreTime,
            (await tokens.TryWriteAsync(key with { UserId = "thief" }, StoreCalls.Write(1) with { AccountClaim = user }, default)).StoreTime,
            (await tokens.TryAcquireAsync(key, "a", StoreCalls.Long, written.Version)).StoreTime,
            (await tokens.TryAcquireAsync(key, "b", StoreCalls.Long)).StoreTime,
            await tokens.ReleaseLeaseAsync(key, "a", clearsMark: true, default),
            await tokens.ReleaseLeaseAsync(key, "b", clearsMark: false, default),
            (await tokens.ListAsync(new() { Alias = "google" }, default)).StoreTime,
            (await tokens.TryDeleteAsync(key, written.Version, default)).StoreTime,
            (await tokens.TryDeleteAsync(key, written.Version, default)).StoreTime,
            await authorizations.AddAsync(StoreCalls.Pending(user, StoreCalls.Long), new(MaxRecords: 5, MaxBytes: 1000), default),
            (await authorizations.PeekAsync(user, default)).StoreTime,
            (await authorizations.TakeAsync(user, default)).StoreTime,
            (await authorizations.PeekAsync(user, default)).StoreTime,
            (await authorizations.TakeAsync(user, default)).StoreTime,
        ];
    }
}
