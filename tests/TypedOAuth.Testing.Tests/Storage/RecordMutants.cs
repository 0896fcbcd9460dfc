using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace TypedOAuth.Testing.Tests.Storage;

/// <summary>Stores that lose, confuse or overwrite records.</summary>
internal static class RecordMutants
{
    public static readonly Mutant[] All =
    [
        new("A deletion deletes nothing", static stores =>
            stores.Tokens.Delete = (key, version, _) =>
                new(new OAuth2DeleteResult(stores.Tokens.Find(key)?.Version == version, stores.Time.GetUtcNow())),
            "RecordChecks.What_was_written_is_read_until_it_is_deleted"),
        new("A rewrite keeps the dates of the former record", static stores =>
            stores.Tokens.ChangeWrites(static (write, stored) => write with { DueAt = write.DueAt ?? stored?.DueAt }),
            "RecordChecks.A_rewrite_replaces_every_value_of_a_record"),
        new("A date loses its offset", static stores =>
            stores.Tokens.ChangeWrites(static (write, _) => write with { ExpiresAt = DropOffset(write.ExpiresAt), DueAt = DropOffset(write.DueAt) }),
            "RecordChecks.A_date_is_kept_as_an_instant"),
        new("A date loses its fraction of a second", static stores =>
            stores.Tokens.ChangeWrites(static (write, _) => write with { ExpiresAt = write.ExpiresAt?.AddMilliseconds(-write.ExpiresAt.Value.Millisecond) }),
            "RecordChecks.A_date_is_kept_as_an_instant"),
        new("The last writer wins", static stores =>
            stores.Tokens.Write = (key, write, _) => stores.Tokens.OverwriteAsync(key, write),
            "RecordChecks.A_write_needs_the_version_that_is_stored",
            "RecordChecks.A_version_never_comes_again_not_even_after_a_deletion",
            "RecordChecks.Of_a_write_and_a_deletion_of_one_version_one_wins"),
        new("A deletion deletes each version", static stores =>
            stores.Tokens.Delete = (key, _, token) => stores.Tokens.Inner.TryDeleteAsync(key, stores.Tokens.Find(key)?.Version ?? 0, token),
            "RecordChecks.A_deletion_needs_the_version_that_is_stored"),
        new("A deletion always reports success", static stores =>
            stores.Tokens.Delete = async (key, version, token) => (await stores.Tokens.Inner.TryDeleteAsync(key, version, token)) with { IsDeleted = true },
            "RecordChecks.Of_a_write_and_a_deletion_of_one_version_one_wins"),
        new("Versions begin again after a deletion", RestartVersions,
            "RecordChecks.A_version_never_comes_again_not_even_after_a_deletion"),
        new("Creating a record is not atomic", static stores => CompareThenWrite(stores, static write => write.ExpectedVersion == 0),
            "RecordChecks.Of_parallel_writers_one_creates_the_record"),
        new("Rewriting a record is not atomic", static stores => CompareThenWrite(stores, static write => write.ExpectedVersion != 0),
            "RecordChecks.Of_parallel_writers_one_wins_each_version"),
        new("A payload is truncated", static stores =>
            stores.Tokens.ChangeWrites(static (write, _) => write with { Payload = write.Payload[..Math.Min(write.Payload.Length, 4096)] }),
            "RecordChecks.A_payload_is_kept_whatever_its_size_and_its_writers_buffer"),
        new("An empty payload is read as a zero", static stores =>
            stores.Tokens.ChangeRecords(static (_, record) => record.Payload.IsEmpty ? record with { Payload = new byte[1] } : record),
            "RecordChecks.A_payload_is_kept_whatever_its_size_and_its_writers_buffer"),
        new("The buffer of the writer is not copied", KeepBuffers,
            "RecordChecks.A_payload_is_kept_whatever_its_size_and_its_writers_buffer"),
        new("The whole array of a payload is stored", static stores =>
            stores.Tokens.ChangeWrites(static (write, _) =>
                MemoryMarshal.TryGetArray(write.Payload, out var segment) ? write with { Payload = segment.Array } : write),
            "RecordChecks.A_part_of_a_buffer_is_kept_as_that_part"),
    ];

    private static DateTimeOffset? DropOffset(DateTimeOffset? date) => date is { } value ? new(value.DateTime, TimeSpan.Zero) : null;

    private static void RestartVersions(BrokenStores stores)
    {
        var store = stores.Tokens;
        var bases = new ConcurrentDictionary<OAuth2ConnectionKey, long>();
        store.ChangeRecords((key, record) => record with { Version = record.Version - bases.GetValueOrDefault(key) });
        store.Write = async (key, write, token) =>
        {
            var expected = write.ExpectedVersion == 0 ? 0 : write.ExpectedVersion + bases.GetValueOrDefault(key);
            var result = await store.Inner.TryWriteAsync(key, write with { ExpectedVersion = expected }, token);
            if (result.Status != OAuth2WriteStatus.Written)
            {
                return result;
            }

            if (write.ExpectedVersion == 0)
            {
                bases[key] = result.Version - 1;
            }

            return result with { Version = result.Version - bases[key] };
        };
        store.Delete = (key, version, token) => store.Inner.TryDeleteAsync(key, version + bases.GetValueOrDefault(key), token);
    }

    private static void CompareThenWrite(BrokenStores stores, Func<OAuth2RecordWrite, bool> isBroken)
    {
        var store = stores.Tokens;
        var rendezvous = new Rendezvous();
        store.Write = async (key, write, token) =>
        {
            if (!isBroken(write) || (store.Find(key)?.Version ?? 0) != write.ExpectedVersion)
            {
                return await store.Inner.TryWriteAsync(key, write, token);
            }

            await rendezvous.MeetAsync();
            return await store.OverwriteAsync(key, write);
        };
    }

    private static void KeepBuffers(BrokenStores stores)
    {
        var buffers = new ConcurrentDictionary<OAuth2ConnectionKey, ReadOnlyMemory<byte>>();
        stores.Tokens.ChangeRecords((key, record) => record with { Payload = buffers.GetValueOrDefault(key) });
        stores.Tokens.Write = (key, write, token) =>
        {
            buffers[key] = write.Payload;
            return stores.Tokens.Inner.TryWriteAsync(key, write, token);
        };
    }
}
