using System.Collections.Concurrent;

namespace TypedOAuth.Testing.Tests.Storage;

/// <summary>Stores whose leases have several owners, do not end, or have fences that do not increase.</summary>
internal static class LeaseMutants
{
    private const string OneHolder = "LeaseChecks.A_lease_has_one_holder_until_it_is_released_or_over";
    private const string Fences = "LeaseChecks.A_fence_grows_with_each_lease_and_stays_when_its_owner_extends_it";

    public static readonly Mutant[] All =
    [
        new("Each owner gets the lease", static stores => stores.Tokens.ChangeRequests(static (request, _) => request with { Owner = "owner" }),
            OneHolder, "LeaseChecks.Of_parallel_takers_one_gets_the_lease"),
        new("A lease does not end", static stores =>
            stores.Tokens.ChangeRequests(static (request, _) => request with { Duration = TimeSpan.FromDays(365) }), OneHolder),
        new("A lease ends early", static stores =>
            stores.Tokens.ChangeRequests(static (request, _) => request with { Duration = request.Duration / 2 }), OneHolder),
        new("The time of leases stands still", static stores =>
        {
            var frozen = new InMemoryTokenStore(TimeProvider.System);
            stores.Tokens.Acquire = frozen.TryAcquireLeaseAsync;
            stores.Tokens.Release = frozen.ReleaseLeaseAsync;
        }, OneHolder),
        new("An owner cannot extend a lease", static stores =>
        {
            var holders = new ConcurrentDictionary<string, bool>();
            stores.Tokens.ChangeLeases((_, request, result) =>
                result.IsAcquired && !holders.TryAdd(request.Owner, true) ? result with { IsAcquired = false, Fence = 0 } : result);
        }, OneHolder),
        new("Each caller can release the lease", static stores =>
        {
            var holder = "";
            stores.Tokens.ChangeLeases((_, request, result) =>
            {
                holder = result.IsAcquired ? request.Owner : holder;
                return result;
            });
            stores.Tokens.Release = (key, _, clearsMark, token) => stores.Tokens.Inner.ReleaseLeaseAsync(key, holder, clearsMark, token);
        }, OneHolder),
        new("A release releases nothing", static stores =>
            stores.Tokens.Release = (key, _, _, token) => stores.Tokens.Inner.ReleaseLeaseAsync(key, "absent", false, token), OneHolder),
        new("Owners are folded to lower case", static stores =>
            stores.Tokens.ChangeRequests(static (request, _) => request with { Owner = request.Owner.ToLowerInvariant() }),
            "LeaseChecks.Owners_are_told_apart_letter_by_letter"),
        new("Owners are trimmed at a release", static stores =>
            stores.Tokens.Release = (key, owner, clearsMark, token) => stores.Tokens.Inner.ReleaseLeaseAsync(key, owner.Trim(), clearsMark, token),
            "LeaseChecks.Owners_are_told_apart_letter_by_letter"),
        new("Two owners work at the same time", WorkTogether, "LeaseChecks.Work_under_a_lease_never_overlaps_and_each_lease_has_a_new_fence"),
        new("All fences are equal", static stores =>
            stores.Tokens.ChangeLeases(static (_, _, result) => result.IsAcquired ? result with { Fence = 1 } : result),
            Fences, "LeaseChecks.Work_under_a_lease_never_overlaps_and_each_lease_has_a_new_fence",
            "LeaseChecks.A_fence_grows_although_many_other_leases_have_ended_since"),
        new("A fence grows when the lease is extended", static stores =>
        {
            var fence = 0L;
            stores.Tokens.ChangeLeases((_, _, result) => result.IsAcquired ? result with { Fence = Interlocked.Increment(ref fence) } : result);
        }, Fences),
        new("A refused attempt has a fence", static stores =>
            stores.Tokens.ChangeLeases(static (_, _, result) => result.IsAcquired ? result : result with { Fence = 1 }), Fences),
        new("Fences begin again after a deletion", static stores =>
        {
            var start = 0L;
            stores.Tokens.Delete = (key, version, token) =>
            {
                start = version;
                return stores.Tokens.Inner.TryDeleteAsync(key, version, token);
            };
            stores.Tokens.ChangeLeases((_, _, result) => result.IsAcquired ? result with { Fence = Math.Max(1, result.Fence - (start * 2)) } : result);
        }, Fences),
        new("Fences begin again when ended leases are removed", static stores =>
        {
            var leases = 0;
            stores.Tokens.ChangeLeases((_, _, result) => result with { Fence = 1 + (++leases % 101) });
        }, "LeaseChecks.A_fence_grows_although_many_other_leases_have_ended_since"),
        new("An owner keeps its fence after the end", static stores =>
        {
            var fences = new ConcurrentDictionary<string, long>();
            stores.Tokens.ChangeLeases((_, request, result) =>
                result.IsAcquired ? result with { Fence = fences.GetOrAdd(request.Owner, result.Fence) } : result);
        }, "LeaseChecks.An_owner_that_comes_back_after_the_end_has_a_new_lease"),
        new("A refused attempt does not say when the lease ends", static stores =>
            stores.Tokens.ChangeLeases(static (_, _, result) => result.IsAcquired ? result : result with { EndsAt = result.StoreTime }),
            "LeaseChecks.An_answer_says_when_the_lease_ends"),
        new("An extension does not move the end", static stores =>
        {
            var end = DateTimeOffset.MaxValue;
            stores.Tokens.ChangeLeases((_, _, result) => result with { EndsAt = end = result.EndsAt < end ? result.EndsAt : end });
        }, "LeaseChecks.An_answer_says_when_the_lease_ends"),
        new("A refused attempt reads no record", static stores =>
            stores.Tokens.ChangeLeases(static (_, _, result) => result.IsAcquired ? result : result with { Record = null }),
            "LeaseChecks.Each_attempt_reads_the_record"),
        new("A lease reads the record without its payload", static stores =>
            stores.Tokens.ChangeLeases(static (_, _, result) =>
                result.Record is { } record ? result with { Record = record with { Payload = default } } : result),
            "LeaseChecks.Each_attempt_reads_the_record"),
        new("A write ends no lease", static stores => stores.Tokens.ChangeWrites(static (write, _) => write with { LeaseOwner = null }),
            "LeaseChecks.A_write_ends_the_lease_of_its_owner_only_if_it_succeeds"),
        new("A refused write ends the lease", static stores =>
            stores.Tokens.Write = async (key, write, token) =>
            {
                await stores.Tokens.Inner.ReleaseLeaseAsync(key, write.LeaseOwner ?? "", clearsMark: false, token);
                return await stores.Tokens.Inner.TryWriteAsync(key, write, token);
            },
            "LeaseChecks.A_write_ends_the_lease_of_its_owner_only_if_it_succeeds"),
        new("A write ends the lease of each owner", static stores => stores.Tokens.ChangeWrites(static (write, _) => write with { LeaseOwner = "a" }),
            "LeaseChecks.A_write_leaves_the_leases_of_others"),
        new("A deletion ends the lease", static stores =>
            stores.Tokens.Delete = async (key, version, token) =>
            {
                await stores.Tokens.Inner.ReleaseLeaseAsync(key, "a", clearsMark: false, token);
                return await stores.Tokens.Inner.TryDeleteAsync(key, version, token);
            },
            "LeaseChecks.A_deletion_leaves_the_lease"),
    ];

    private static void WorkTogether(BrokenStores stores)
    {
        var fence = 0L;
        var rendezvous = new Rendezvous();
        stores.Tokens.Acquire = (_, _, _) => new(new OAuth2LeaseResult(true, Interlocked.Increment(ref fence), default, false, null, default));
        stores.Tokens.Read = async (key, token) =>
        {
            await rendezvous.MeetAsync();
            return await stores.Tokens.Inner.ReadAsync(key, token);
        };
    }
}
