using System.Collections.Concurrent;

namespace TypedOAuth.Testing.Tests.Storage;

/// <summary>Stores that lose journal marks, or keep them too long.</summary>
internal static class MarkMutants
{
    public static readonly Mutant[] All =
    [
        new("A lease sets no mark", static stores => stores.Tokens.ChangeRequests(static (request, _) => request with { SentVersion = 0 }),
            "MarkChecks.A_lease_sets_the_mark_if_the_version_that_is_sent_is_stored"),
        new("A mark counts as a write", static stores =>
            stores.Tokens.ChangeRecords(static (_, record) => record.Mark is { } mark ? record with { WrittenAt = mark.SetAt } : record),
            "MarkChecks.A_lease_sets_the_mark_if_the_version_that_is_sent_is_stored"),
        new("The result of a lease has the new mark", static stores =>
            stores.Tokens.ChangeLeases((key, _, result) => result with { Record = stores.Tokens.Find(key) }),
            "MarkChecks.A_lease_sets_the_mark_if_the_version_that_is_sent_is_stored"),
        new("A lease marks each version", static stores =>
            stores.Tokens.ChangeRequests(static (request, stored) => request with { SentVersion = request.SentVersion == 0 ? 0 : stored?.Version ?? 0 }),
            "MarkChecks.A_lease_sets_no_mark_for_another_version"),
        new("A refused attempt sets a mark", static stores =>
        {
            var holder = "";
            stores.Tokens.Acquire = async (key, request, token) =>
            {
                var result = await stores.Tokens.Inner.TryAcquireLeaseAsync(key, request, token);
                holder = result.IsAcquired ? request.Owner : holder;
                if (!result.IsAcquired)
                {
                    await stores.Tokens.Inner.TryAcquireLeaseAsync(key, request with { Owner = holder }, token);
                }

                return result;
            };
        }, "MarkChecks.An_attempt_that_fails_sets_no_mark"),
        new("A mark ends with its lease", static stores =>
            stores.Tokens.ChangeRecords((_, record) =>
                record.Mark?.SetAt <= stores.Time.GetUtcNow() - TimeSpan.FromMinutes(1) ? record with { Mark = null } : record),
            "MarkChecks.A_mark_outlives_its_lease"),
        new("Each request replaces the mark", static stores => stores.Tokens.ChangeRequests(static (request, _) => request with { ReplacesMark = true }),
            "MarkChecks.A_mark_that_another_owner_left_stays_unless_it_is_replaced",
            "MarkChecks.A_mark_stays_when_its_owner_extends_the_lease"),
        new("No request replaces the mark", static stores => stores.Tokens.ChangeRequests(static (request, _) => request with { ReplacesMark = false }),
            "MarkChecks.A_mark_that_another_owner_left_stays_unless_it_is_replaced"),
        new("A request that sends nothing replaces the mark", static stores =>
            stores.Tokens.ChangeRequests(static (request, stored) =>
                request is { SentVersion: 0, ReplacesMark: true } ? request with { SentVersion = stored?.Version ?? 0 } : request),
            "MarkChecks.A_request_that_sends_nothing_leaves_the_mark"),
        new("An extension without a version clears the mark", static stores =>
            stores.Tokens.Acquire = async (key, request, token) =>
            {
                var result = await stores.Tokens.Inner.TryAcquireLeaseAsync(key, request, token);
                if (result.Fence != 0 && result.Fence == result.Record?.Mark?.Fence && request.SentVersion == 0)
                {
                    await ClearMarkAsync(stores, key);
                }

                return result;
            },
            "MarkChecks.A_mark_stays_when_its_owner_extends_the_lease"),
        new("A release clears no mark", static stores =>
            stores.Tokens.Release = (key, owner, _, token) => stores.Tokens.Inner.ReleaseLeaseAsync(key, owner, clearsMark: false, token),
            "MarkChecks.A_release_clears_the_mark_that_was_set_under_its_lease"),
        new("A release clears each mark", static stores =>
            stores.Tokens.Release = async (key, owner, clearsMark, token) =>
            {
                if (clearsMark)
                {
                    await ClearMarkAsync(stores, key);
                }

                return await stores.Tokens.Inner.ReleaseLeaseAsync(key, owner, clearsMark, token);
            },
            "MarkChecks.A_release_leaves_the_mark_of_another_lease",
            "MarkChecks.A_release_by_an_owner_that_no_longer_holds_the_lease_does_nothing",
            "MarkChecks.A_release_by_a_stranger_leaves_the_lease_and_the_mark_of_the_holder"),
        new("A write keeps the mark", static stores => stores.Tokens.ChangeWrites(static (write, _) => write with { KeepsMark = true }),
            "MarkChecks.A_write_clears_the_mark_unless_it_keeps_it"),
        new("A write clears the mark", static stores => stores.Tokens.ChangeWrites(static (write, _) => write with { KeepsMark = false }),
            "MarkChecks.A_write_clears_the_mark_unless_it_keeps_it"),
        new("A write that keeps the mark sets one", static stores =>
        {
            var kept = new ConcurrentDictionary<OAuth2ConnectionKey, bool>();
            stores.Tokens.ChangeRecords((key, record) =>
                record.Mark is null && kept.GetValueOrDefault(key) ? record with { Mark = new(record.Version, 1, stores.Time.GetUtcNow()) } : record);
            stores.Tokens.Write = (key, write, token) =>
            {
                kept[key] = write.KeepsMark;
                return stores.Tokens.Inner.TryWriteAsync(key, write, token);
            };
        }, "MarkChecks.A_record_that_has_no_mark_keeps_none"),
        new("A mark outlives its record", static stores =>
        {
            var marks = new ConcurrentDictionary<OAuth2ConnectionKey, OAuth2JournalMark?>();
            stores.Tokens.ChangeRecords((key, record) => record with { Mark = record.Mark ?? marks.GetValueOrDefault(key) });
            stores.Tokens.Delete = (key, version, token) =>
            {
                marks[key] = stores.Tokens.Find(key)?.Mark;
                return stores.Tokens.Inner.TryDeleteAsync(key, version, token);
            };
        }, "MarkChecks.A_deletion_takes_the_mark_with_it"),
    ];

    private static async Task ClearMarkAsync(BrokenStores stores, OAuth2ConnectionKey key)
    {
        if (stores.Tokens.Find(key) is { } stored)
        {
            await stores.Tokens.OverwriteAsync(key, new() { Payload = stored.Payload, ExpectedVersion = stored.Version });
        }
    }
}
