using TypedOAuth.Storage;

namespace TypedOAuth.Testing.Storage.Checks;

/// <summary>Checks that a lease has one owner at a time, ends by the store's clock, and has an increasing fence.</summary>
internal static class LeaseChecks
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static async Task A_lease_has_one_holder_until_it_is_released_or_over(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        Require.True((await store.TryAcquireAsync(StoreCalls.Key, "a", Minute).ConfigureAwait(false)).IsAcquired);
        Require.False((await store.TryAcquireAsync(StoreCalls.Key, "b", Minute).ConfigureAwait(false)).IsAcquired);
        Require.True((await store.TryAcquireAsync(StoreCalls.Key with { UserId = "user-2" }, "b", Minute).ConfigureAwait(false)).IsAcquired);
        await store.ReleaseLeaseAsync(StoreCalls.Key, "b", clearsMark: false, default).ConfigureAwait(false);
        Require.False((await store.TryAcquireAsync(StoreCalls.Key, "b", Minute).ConfigureAwait(false)).IsAcquired);
        await fixture.AdvanceAsync(TimeSpan.FromSeconds(45)).ConfigureAwait(false);
        Require.True((await store.TryAcquireAsync(StoreCalls.Key, "a", Minute).ConfigureAwait(false)).IsAcquired);
        await fixture.AdvanceAsync(TimeSpan.FromSeconds(45)).ConfigureAwait(false);
        Require.False((await store.TryAcquireAsync(StoreCalls.Key, "b", Minute).ConfigureAwait(false)).IsAcquired);
        await fixture.AdvanceAsync(TimeSpan.FromSeconds(15)).ConfigureAwait(false);
        Require.True((await store.TryAcquireAsync(StoreCalls.Key, "b", Minute).ConfigureAwait(false)).IsAcquired);
        await store.ReleaseLeaseAsync(StoreCalls.Key, "a", clearsMark: false, default).ConfigureAwait(false);
        Require.False((await store.TryAcquireAsync(StoreCalls.Key, "a", Minute).ConfigureAwait(false)).IsAcquired);
        await store.ReleaseLeaseAsync(StoreCalls.Key, "b", clearsMark: false, default).ConfigureAwait(false);
        Require.True((await store.TryAcquireAsync(StoreCalls.Key, "a", Minute).ConfigureAwait(false)).IsAcquired);
    }

    public static async Task Owners_are_told_apart_letter_by_letter(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        await store.AcquireAsync(StoreCalls.Key, "owner", StoreCalls.Long).ConfigureAwait(false);
        foreach (var other in new[] { "Owner", "owner ", "owne", "owner2" })
        {
            Require.False((await store.TryAcquireAsync(StoreCalls.Key, other, StoreCalls.Long).ConfigureAwait(false)).IsAcquired);
            await store.ReleaseLeaseAsync(StoreCalls.Key, other, clearsMark: false, default).ConfigureAwait(false);
            await store.WriteAsync(new("google", other), StoreCalls.Write(1) with { LeaseOwner = other }).ConfigureAwait(false);
        }

        await RequireHeldAsync(store).ConfigureAwait(false);
    }

    public static async Task Of_parallel_takers_one_gets_the_lease(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var results = await StoreCalls.InParallelAsync(32, i => store.TryAcquireAsync(StoreCalls.Key, $"owner-{i}", StoreCalls.Long))
            .ConfigureAwait(false);
        Require.Single(results.Count(static result => result.IsAcquired));
    }

    public static async Task Work_under_a_lease_never_overlaps_and_each_lease_has_a_new_fence(IStoreFixture fixture)
    {
        const int Workers = 6;
        const int Rounds = 5;
        var store = fixture.Tokens;
        var holders = 0;
        var fences = await StoreCalls.InParallelAsync(Workers, async worker =>
        {
            var own = new List<long>();
            while (own.Count < Rounds)
            {
                var owner = $"owner-{worker}-{own.Count}";
                var lease = await store.TryAcquireAsync(StoreCalls.Key, owner, StoreCalls.Long).ConfigureAwait(false);
                if (lease.IsAcquired)
                {
                    Interlocked.Increment(ref holders);
                    try
                    {
                        await store.ReadAsync(StoreCalls.Key, default).ConfigureAwait(false);
                        Require.Equal(1, Volatile.Read(ref holders), "the number of owners that work under the lease");
                        own.Add(lease.Fence);
                    }
                    finally
                    {
                        Interlocked.Decrement(ref holders);
                        await store.ReleaseLeaseAsync(StoreCalls.Key, owner, clearsMark: false, default).ConfigureAwait(false);
                    }
                }
                else
                {
                    await Task.Yield();
                }
            }

            return own;
        }).ConfigureAwait(false);
        Require.Equal(Workers * Rounds, fences.SelectMany(static own => own).Distinct().Count());
        foreach (var own in fences)
        {
            Require.Sequence(own.Order(), own);
        }
    }

    public static async Task A_fence_grows_with_each_lease_and_stays_when_its_owner_extends_it(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var first = (await store.AcquireAsync(StoreCalls.Key, "a", Minute).ConfigureAwait(false)).Fence;
        Require.Equal(first, (await store.AcquireAsync(StoreCalls.Key, "a", Minute).ConfigureAwait(false)).Fence);
        Require.Equal(0, (await store.TryAcquireAsync(StoreCalls.Key, "b", Minute).ConfigureAwait(false)).Fence);

        await store.ReleaseLeaseAsync(StoreCalls.Key, "a", clearsMark: false, default).ConfigureAwait(false);
        var afterRelease = (await store.AcquireAsync(StoreCalls.Key, "b", Minute).ConfigureAwait(false)).Fence;
        Require.True(afterRelease > first);

        await fixture.AdvanceAsync(Minute).ConfigureAwait(false);
        var afterExpiry = (await store.AcquireAsync(StoreCalls.Key, "c", Minute).ConfigureAwait(false)).Fence;
        Require.True(afterExpiry > afterRelease);

        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1) with { LeaseOwner = "c" }).ConfigureAwait(false);
        var afterWrite = (await store.AcquireAsync(StoreCalls.Key, "d", Minute).ConfigureAwait(false)).Fence;
        Require.True(afterWrite > afterExpiry);

        await store.TryDeleteAsync(StoreCalls.Key, version, default).ConfigureAwait(false);
        await store.ReleaseLeaseAsync(StoreCalls.Key, "d", clearsMark: false, default).ConfigureAwait(false);
        Require.True((await store.AcquireAsync(StoreCalls.Key, "e", Minute).ConfigureAwait(false)).Fence > afterWrite);
    }

    public static async Task A_fence_grows_although_many_other_leases_have_ended_since(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var fence = 0L;
        for (var round = 0; round < 3; round++)
        {
            var lease = await store.AcquireAsync(StoreCalls.Key, $"owner-{round}", Minute).ConfigureAwait(false);
            Require.True(lease.Fence > fence);
            fence = lease.Fence;
            await fixture.AdvanceAsync(StoreCalls.Long).ConfigureAwait(false);

            // A store may remove ended leases now. The next fence must still be greater than all earlier fences.
            for (var i = 0; i < 100; i++)
            {
                await store.AcquireAsync(new("google", $"other-{round}-{i}"), "a", Minute).ConfigureAwait(false);
            }
        }
    }

    public static async Task An_owner_that_comes_back_after_the_end_has_a_new_lease(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var first = (await store.AcquireAsync(StoreCalls.Key, "a", Minute).ConfigureAwait(false)).Fence;
        await fixture.AdvanceAsync(Minute).ConfigureAwait(false);
        Require.True((await store.AcquireAsync(StoreCalls.Key, "a", Minute).ConfigureAwait(false)).Fence > first);
    }

    public static async Task An_answer_says_when_the_lease_ends(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var taken = await store.AcquireAsync(StoreCalls.Key, "a", Minute).ConfigureAwait(false);
        Require.InRange(taken.EndsAt, taken.StoreTime + Minute - TimeSpan.FromSeconds(1), taken.StoreTime + Minute + TimeSpan.FromSeconds(1));
        Require.Equal(taken.EndsAt, (await store.TryAcquireAsync(StoreCalls.Key, "b", StoreCalls.Long).ConfigureAwait(false)).EndsAt);
        await fixture.AdvanceAsync(TimeSpan.FromSeconds(30)).ConfigureAwait(false);
        var extended = await store.AcquireAsync(StoreCalls.Key, "a", Minute).ConfigureAwait(false);
        Require.True(extended.EndsAt - taken.EndsAt >= TimeSpan.FromSeconds(30));
        Require.Equal(extended.EndsAt, (await store.TryAcquireAsync(StoreCalls.Key, "b", StoreCalls.Long).ConfigureAwait(false)).EndsAt);
    }

    public static async Task Each_attempt_reads_the_record(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        Require.Null((await store.AcquireAsync(StoreCalls.Key, "a", StoreCalls.Long).ConfigureAwait(false)).Record);
        Require.Null((await store.TryAcquireAsync(StoreCalls.Key, "b", StoreCalls.Long).ConfigureAwait(false)).Record);
        var expiry = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
        await store.WriteAsync(StoreCalls.Key, StoreCalls.Write([1, 2, 3]) with { ExpiresAt = expiry, DueAt = expiry.AddDays(-1) })
            .ConfigureAwait(false);
        var stored = await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false);
        Require.SameRecord(stored, (await store.AcquireAsync(StoreCalls.Key, "a", StoreCalls.Long).ConfigureAwait(false)).Record);
        Require.SameRecord(stored, (await store.TryAcquireAsync(StoreCalls.Key, "b", StoreCalls.Long).ConfigureAwait(false)).Record);
    }

    public static async Task A_write_ends_the_lease_of_its_owner_only_if_it_succeeds(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        await store.AcquireAsync(StoreCalls.Key, "a", StoreCalls.Long).ConfigureAwait(false);
        await store.WriteRefusedAsync(StoreCalls.Key, StoreCalls.Write(1, expectedVersion: 7) with { LeaseOwner = "a" })
            .ConfigureAwait(false);
        await RequireHeldAsync(store).ConfigureAwait(false);

        await store.WriteAsync(StoreCalls.Key with { UserId = "user-2" }, StoreCalls.Write(1) with { AccountClaim = "account" })
            .ConfigureAwait(false);
        var claiming = StoreCalls.Write(1) with { LeaseOwner = "a", AccountClaim = "account" };
        await store.WriteRefusedAsync(StoreCalls.Key, claiming, OAuth2WriteStatus.AccountTaken).ConfigureAwait(false);
        await RequireHeldAsync(store).ConfigureAwait(false);

        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1) with { LeaseOwner = "a" }).ConfigureAwait(false);
        await store.AcquireAsync(StoreCalls.Key, "b", StoreCalls.Long).ConfigureAwait(false);
        await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(2, version) with { LeaseOwner = "b" }).ConfigureAwait(false);
        await store.AcquireAsync(StoreCalls.Key, "c", StoreCalls.Long).ConfigureAwait(false);
    }

    public static async Task A_write_leaves_the_leases_of_others(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        await store.AcquireAsync(StoreCalls.Key, "a", StoreCalls.Long).ConfigureAwait(false);
        var first = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1)).ConfigureAwait(false);
        await RequireHeldAsync(store).ConfigureAwait(false);
        await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(2, first) with { LeaseOwner = "b" }).ConfigureAwait(false);
        await RequireHeldAsync(store).ConfigureAwait(false);
        await store.WriteAsync(StoreCalls.Key with { UserId = "user-2" }, StoreCalls.Write(1) with { LeaseOwner = "a" })
            .ConfigureAwait(false);
        await RequireHeldAsync(store).ConfigureAwait(false);
    }

    public static async Task A_deletion_leaves_the_lease(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        await store.AcquireAsync(StoreCalls.Key, "a", StoreCalls.Long).ConfigureAwait(false);
        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1)).ConfigureAwait(false);
        Require.True((await store.TryDeleteAsync(StoreCalls.Key, version, default).ConfigureAwait(false)).IsDeleted);
        await RequireHeldAsync(store).ConfigureAwait(false);
    }

    private static async Task RequireHeldAsync(IOAuth2TokenStore store) =>
        Require.False((await store.TryAcquireAsync(StoreCalls.Key, "another", StoreCalls.Long).ConfigureAwait(false)).IsAcquired);
}
