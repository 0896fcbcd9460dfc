using System.Collections.Concurrent;

namespace TypedOAuth.Testing.Tests.Storage;

/// <summary>Stores whose pending records can be taken twice, do not expire, or exceed their limits.</summary>
internal static class PendingMutants
{
    private static readonly OAuth2ConnectionKey Everyone = new("everyone", "");

    public static readonly Mutant[] All =
    [
        new("A record can be taken again", static stores => stores.Authorizations.Take = stores.Authorizations.Inner.PeekAsync,
            "PendingChecks.A_record_can_be_looked_at_and_taken_once"),
        new("A look takes the record", static stores => stores.Authorizations.Peek = stores.Authorizations.Inner.TakeAsync,
            "PendingChecks.A_record_can_be_looked_at_and_taken_once"),
        new("Handles are folded to lower case", static stores => stores.Authorizations.ChangeHandles(static handle => handle.ToLowerInvariant()),
            "PendingChecks.A_handle_is_compared_letter_by_letter"),
        new("Handles are trimmed", static stores => stores.Authorizations.ChangeHandles(static handle => handle.Trim()),
            "PendingChecks.A_handle_is_compared_letter_by_letter"),
        new("Taking a record is not atomic", static stores =>
        {
            var rendezvous = new Rendezvous();
            stores.Authorizations.Take = async (handle, token) =>
            {
                var result = await stores.Authorizations.Inner.PeekAsync(handle, token);
                await (result.Payload is null ? Task.CompletedTask : rendezvous.MeetAsync());
                await stores.Authorizations.Inner.TakeAsync(handle, token);
                return result;
            };
        }, "PendingChecks.Of_parallel_takers_one_gets_the_record"),
        new("An addition replaces the record with the same handle", static stores => stores.Authorizations.Add = async (record, limits, token) =>
        {
            await stores.Authorizations.Inner.TakeAsync(record.Handle, token);
            return await stores.Authorizations.Inner.AddAsync(record, limits, token);
        }, "PendingChecks.A_handle_is_used_once"),
        new("A record does not expire", static stores => stores.Authorizations.ChangeRecords(static record => record with { Lifetime = TimeSpan.FromDays(1) }),
            "PendingChecks.A_record_ends_with_its_lifetime"),
        new("A record expires early", static stores => stores.Authorizations.ChangeRecords(static record => record with { Lifetime = record.Lifetime / 2 }),
            "PendingChecks.A_record_ends_with_its_lifetime"),
        new("An expired record can be taken", static stores =>
        {
            var payloads = new ConcurrentDictionary<string, byte[]>();
            stores.Authorizations.ChangeRecords(record =>
            {
                payloads[record.Handle] = record.Payload.ToArray();
                return record;
            });
            stores.Authorizations.Take = async (handle, token) =>
            {
                var result = await stores.Authorizations.Inner.TakeAsync(handle, token);
                return payloads.TryRemove(handle, out var payload) ? result with { Payload = payload } : result;
            };
        }, "PendingChecks.A_record_ends_with_its_lifetime"),
        new("Expired records are not removed", static stores => stores.Authorizations.CountAdditions(),
            "PendingChecks.An_expired_record_is_absent_and_does_not_stay_for_ever",
            "PendingLimitChecks.A_flood_of_one_owner_stays_within_the_limits_and_costs_no_other_owner_a_record"),
        new("A pending payload is truncated", static stores =>
            stores.Authorizations.ChangeRecords(static record => record with { Payload = record.Payload[..Math.Min(record.Payload.Length, 65536)] }),
            "PendingChecks.A_payload_is_kept_whatever_its_size"),
        new("An empty payload is no record", static stores => stores.Authorizations.Peek = async (handle, token) =>
        {
            var result = await stores.Authorizations.Inner.PeekAsync(handle, token);
            return result.Payload is [] ? result with { Payload = null } : result;
        }, "PendingChecks.A_payload_is_kept_whatever_its_size"),
        new("Readers share the bytes", static stores =>
        {
            var payloads = new ConcurrentDictionary<string, byte[]>();
            stores.Authorizations.ChangeRecords(record => record with { Payload = payloads[record.Handle] = record.Payload.ToArray() });
            stores.Authorizations.Peek = (handle, _) => new(new OAuth2PendingResult(payloads.GetValueOrDefault(handle), stores.Time.GetUtcNow()));
            stores.Authorizations.Take = stores.Authorizations.Peek;
        }, "PendingChecks.A_reader_may_change_the_bytes_that_it_got"),
        new("The number of records has no limit", static stores =>
            stores.Authorizations.ChangeLimits(static limits => limits with { MaxRecords = int.MaxValue }),
            "PendingLimitChecks.An_owner_keeps_the_newest_records_up_to_the_number",
            "PendingLimitChecks.Both_limits_hold",
            "PendingLimitChecks.Limits_are_those_of_the_addition",
            "PendingLimitChecks.Parallel_additions_stay_within_the_limits"),
        new("The bytes have no limit", static stores => stores.Authorizations.ChangeLimits(static limits => limits with { MaxBytes = long.MaxValue }),
            "PendingLimitChecks.An_owner_keeps_the_newest_records_up_to_the_bytes",
            "PendingLimitChecks.Both_limits_hold"),
        new("A full owner adds nothing", static stores =>
        {
            var added = 0;
            stores.Authorizations.Add = async (record, limits, token) => record.Owner.UserId == "user-1" && ++added > limits.MaxRecords
                ? stores.Time.GetUtcNow()
                : await stores.Authorizations.Inner.AddAsync(record, limits, token);
        }, "PendingLimitChecks.An_owner_keeps_the_newest_records_up_to_the_number"),
        new("A record that is too large is dropped", static stores => stores.Authorizations.Add = async (record, limits, token) =>
        {
            var time = await stores.Authorizations.Inner.AddAsync(record, limits, token);
            if (record.Payload.Length > limits.MaxBytes)
            {
                await stores.Authorizations.Inner.TakeAsync(record.Handle, token);
            }

            return time;
        }, "PendingLimitChecks.The_new_record_stays_however_large_it_is"),
        new("All owners share their limits", static stores =>
        {
            stores.Authorizations.ChangeRecords(static record => record with { Owner = Everyone });
            stores.Authorizations.Count = static () => 0;
        }, "PendingLimitChecks.A_flood_of_one_owner_stays_within_the_limits_and_costs_no_other_owner_a_record"),
        new("A record that was taken still counts", static stores => stores.Authorizations.Take = async (handle, token) =>
        {
            var result = await stores.Authorizations.Inner.TakeAsync(handle, token);
            var ghost = new OAuth2PendingRecord
            {
                Handle = $"ghost-{handle}",
                Owner = new("google", "user-1"),
                Payload = default,
                Lifetime = TimeSpan.FromMinutes(10),
            };
            await stores.Authorizations.Inner.AddAsync(ghost, OAuth2PendingLimits.None, token);
            return result;
        }, "PendingLimitChecks.A_record_that_was_taken_makes_room"),
        new("A record that has expired still counts", static stores =>
        {
            var ends = new ConcurrentDictionary<string, DateTimeOffset>();
            stores.Authorizations.ChangeRecords(record =>
            {
                ends[record.Handle] = stores.Time.GetUtcNow() + record.Lifetime;
                return record with { Lifetime = TimeSpan.FromDays(1) };
            });
            stores.Authorizations.Peek = async (handle, token) =>
            {
                var result = await stores.Authorizations.Inner.PeekAsync(handle, token);
                return ends.GetValueOrDefault(handle) <= stores.Time.GetUtcNow() ? result with { Payload = null } : result;
            };
        }, "PendingLimitChecks.A_record_that_has_expired_makes_room"),
        new("Parallel additions exceed the limits", static stores =>
        {
            var rendezvous = new Rendezvous();
            stores.Authorizations.Add = async (record, limits, token) =>
            {
                await (limits.MaxRecords == 3 ? rendezvous.MeetAsync() : Task.CompletedTask);
                return await stores.Authorizations.Inner.AddAsync(record, OAuth2PendingLimits.None, token);
            };
        }, "PendingLimitChecks.Parallel_additions_stay_within_the_limits"),
    ];
}
