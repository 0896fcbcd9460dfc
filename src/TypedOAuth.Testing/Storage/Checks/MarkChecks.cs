using TypedOAuth.Storage;

namespace TypedOAuth.Testing.Storage.Checks;

/// <summary>Checks when a journal mark is set, kept and removed.</summary>
internal static class MarkChecks
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static async Task A_lease_sets_the_mark_if_the_version_that_is_sent_is_stored(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1) with { ExpiresAt = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero) })
            .ConfigureAwait(false);
        var before = await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false);
        await fixture.AdvanceAsync(Minute).ConfigureAwait(false);
        var lease = await store.AcquireAsync(StoreCalls.Key, "a", Minute, version).ConfigureAwait(false);
        Require.True(lease.IsMarked);
        Require.SameRecord(before, lease.Record);
        var after = await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false);
        var mark = Require.NotNull(after.Mark);
        Require.Equal(version, mark.Version);
        Require.Equal(lease.Fence, mark.Fence);
        Require.InRange(mark.SetAt, lease.StoreTime - TimeSpan.FromSeconds(1), lease.StoreTime + TimeSpan.FromSeconds(1));
        Require.SameRecord(before, after with { Mark = null });
    }

    public static async Task A_lease_sets_no_mark_for_another_version(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        Require.False((await store.AcquireAsync(StoreCalls.Key, "a", Minute, sentVersion: 7).ConfigureAwait(false)).IsMarked);
        var first = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1)).ConfigureAwait(false);
        var second = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(2, first)).ConfigureAwait(false);
        foreach (var sent in new[] { 0, first, second + 1 })
        {
            Require.False((await store.AcquireAsync(StoreCalls.Key, "a", Minute, sent).ConfigureAwait(false)).IsMarked);
            Require.False((await store.AcquireAsync(StoreCalls.Key, "a", Minute, sent, replacesMark: true).ConfigureAwait(false)).IsMarked);
            Require.Null((await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Mark);
        }

        Require.True((await store.AcquireAsync(StoreCalls.Key, "a", Minute, second).ConfigureAwait(false)).IsMarked);
    }

    public static async Task An_attempt_that_fails_sets_no_mark(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1)).ConfigureAwait(false);
        await store.AcquireAsync(StoreCalls.Key, "a", StoreCalls.Long).ConfigureAwait(false);
        var refused = await store.TryAcquireAsync(StoreCalls.Key, "b", StoreCalls.Long, version, replacesMark: true).ConfigureAwait(false);
        Require.False(refused.IsAcquired);
        Require.False(refused.IsMarked);
        Require.Null((await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Mark);
    }

    public static async Task A_mark_outlives_its_lease(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var (version, mark) = await LeaveMarkAsync(fixture).ConfigureAwait(false);
        Require.Equal(mark, (await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Mark);
        var next = await store.AcquireAsync(StoreCalls.Key, "b", Minute).ConfigureAwait(false);
        Require.Equal(version, next.Record?.Version ?? 0);
        Require.Equal(mark, next.Record?.Mark);
        await store.ReleaseLeaseAsync(StoreCalls.Key, "b", clearsMark: false, default).ConfigureAwait(false);
        Require.Equal(mark, (await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Mark);
    }

    public static async Task A_mark_that_another_owner_left_stays_unless_it_is_replaced(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var (version, left) = await LeaveMarkAsync(fixture).ConfigureAwait(false);
        var second = await store.AcquireAsync(StoreCalls.Key, "b", Minute, version).ConfigureAwait(false);
        Require.False(second.IsMarked);
        Require.Equal(left, second.Record?.Mark);
        Require.Equal(left, (await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Mark);

        var replacing = await store.AcquireAsync(StoreCalls.Key, "b", Minute, version, replacesMark: true).ConfigureAwait(false);
        Require.True(replacing.IsMarked);
        Require.Equal(second.Fence, replacing.Fence);
        Require.Equal(left, replacing.Record?.Mark);
        var mark = Require.NotNull((await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Mark);
        Require.Equal(version, mark.Version);
        Require.Equal(replacing.Fence, mark.Fence);
        Require.True(mark.SetAt > left.SetAt);
    }

    public static async Task A_request_that_sends_nothing_leaves_the_mark(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var (_, mark) = await LeaveMarkAsync(fixture).ConfigureAwait(false);
        var lease = await store.AcquireAsync(StoreCalls.Key, "b", Minute, sentVersion: 0, replacesMark: true).ConfigureAwait(false);
        Require.False(lease.IsMarked);
        Require.Equal(mark, lease.Record?.Mark);
        Require.Equal(mark, (await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Mark);
    }

    public static async Task A_mark_stays_when_its_owner_extends_the_lease(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1)).ConfigureAwait(false);
        await store.AcquireAsync(StoreCalls.Key, "a", Minute, version).ConfigureAwait(false);
        var mark = (await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Mark;
        await fixture.AdvanceAsync(TimeSpan.FromSeconds(30)).ConfigureAwait(false);
        var extended = await store.AcquireAsync(StoreCalls.Key, "a", Minute, version).ConfigureAwait(false);
        Require.False(extended.IsMarked);
        Require.Equal(mark, extended.Record?.Mark);
        Require.Equal(extended.Fence, mark?.Fence ?? 0);
        Require.Equal(mark, (await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Mark);
        await store.AcquireAsync(StoreCalls.Key, "a", Minute).ConfigureAwait(false);
        Require.Equal(mark, (await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Mark);
    }

    public static async Task A_release_clears_the_mark_that_was_set_under_its_lease(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1)).ConfigureAwait(false);
        var before = await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false);
        await store.AcquireAsync(StoreCalls.Key, "a", Minute, version).ConfigureAwait(false);
        await store.AcquireAsync(StoreCalls.Key, "a", Minute).ConfigureAwait(false);
        await store.ReleaseLeaseAsync(StoreCalls.Key, "a", clearsMark: true, default).ConfigureAwait(false);
        Require.SameRecord(before, await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false));
        await store.AcquireAsync(StoreCalls.Key, "b", Minute).ConfigureAwait(false);
    }

    public static async Task A_release_leaves_the_mark_of_another_lease(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var (version, mark) = await LeaveMarkAsync(fixture).ConfigureAwait(false);
        await store.AcquireAsync(StoreCalls.Key, "b", Minute, version).ConfigureAwait(false);
        await store.ReleaseLeaseAsync(StoreCalls.Key, "b", clearsMark: true, default).ConfigureAwait(false);
        Require.Equal(mark, (await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Mark);
        await store.AcquireAsync(StoreCalls.Key, "c", Minute).ConfigureAwait(false);
    }

    public static async Task A_release_by_an_owner_that_no_longer_holds_the_lease_does_nothing(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var (_, mark) = await LeaveMarkAsync(fixture).ConfigureAwait(false);
        await store.ReleaseLeaseAsync(StoreCalls.Key, "a", clearsMark: true, default).ConfigureAwait(false);
        Require.Equal(mark, (await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Mark);
        await store.AcquireAsync(StoreCalls.Key, "b", Minute).ConfigureAwait(false);
        await store.ReleaseLeaseAsync(StoreCalls.Key, "a", clearsMark: true, default).ConfigureAwait(false);
        Require.Equal(mark, (await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Mark);
        Require.False((await store.TryAcquireAsync(StoreCalls.Key, "a", Minute).ConfigureAwait(false)).IsAcquired);
    }

    public static async Task A_release_by_a_stranger_leaves_the_lease_and_the_mark_of_the_holder(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1)).ConfigureAwait(false);
        await store.AcquireAsync(StoreCalls.Key, "a", StoreCalls.Long, version).ConfigureAwait(false);
        var mark = Require.NotNull((await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Mark);
        await store.ReleaseLeaseAsync(StoreCalls.Key, "b", clearsMark: true, default).ConfigureAwait(false);
        Require.Equal(mark, (await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Mark);
        Require.False((await store.TryAcquireAsync(StoreCalls.Key, "b", StoreCalls.Long).ConfigureAwait(false)).IsAcquired);
    }

    public static async Task A_write_clears_the_mark_unless_it_keeps_it(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var (version, mark) = await LeaveMarkAsync(fixture).ConfigureAwait(false);
        await fixture.AdvanceAsync(Minute).ConfigureAwait(false);
        var kept = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(2, version) with { KeepsMark = true }).ConfigureAwait(false);
        Require.Equal(mark, (await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Mark);
        await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(3, kept)).ConfigureAwait(false);
        Require.Null((await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Mark);
    }

    public static async Task A_record_that_has_no_mark_keeps_none(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1) with { KeepsMark = true }).ConfigureAwait(false);
        Require.Null((await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Mark);
        await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(2, version) with { KeepsMark = true }).ConfigureAwait(false);
        Require.Null((await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Mark);
    }

    public static async Task A_deletion_takes_the_mark_with_it(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var (version, _) = await LeaveMarkAsync(fixture).ConfigureAwait(false);
        Require.True((await store.TryDeleteAsync(StoreCalls.Key, version, default).ConfigureAwait(false)).IsDeleted);
        await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(2) with { KeepsMark = true }).ConfigureAwait(false);
        Require.Null((await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Mark);
    }

    /// <summary>Creates a record with a mark whose owner's lease has ended.</summary>
    private static async Task<(long Version, OAuth2JournalMark Mark)> LeaveMarkAsync(IStoreFixture fixture)
    {
        var version = await fixture.Tokens.WriteAsync(StoreCalls.Key, StoreCalls.Write(1)).ConfigureAwait(false);
        await fixture.Tokens.AcquireAsync(StoreCalls.Key, "a", Minute, version).ConfigureAwait(false);
        await fixture.AdvanceAsync(Minute).ConfigureAwait(false);
        return (version, Require.NotNull((await fixture.Tokens.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Mark));
    }
}
