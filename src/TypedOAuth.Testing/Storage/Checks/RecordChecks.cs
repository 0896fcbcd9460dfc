using TypedOAuth.Storage;

namespace TypedOAuth.Testing.Storage.Checks;

/// <summary>Checks reading, writing and deleting one record.</summary>
internal static class RecordChecks
{
    private static readonly DateTimeOffset Expiry = new(2026, 3, 1, 12, 30, 15, TimeSpan.Zero);

    public static async Task What_was_written_is_read_until_it_is_deleted(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        Require.Null((await store.ReadAsync(StoreCalls.Key, default).ConfigureAwait(false)).Record);
        var write = StoreCalls.Write([1, 2, 3]) with { ExpiresAt = Expiry, DueAt = Expiry.AddMinutes(-5) };
        var written = await store.TryWriteAsync(StoreCalls.Key, write, default).ConfigureAwait(false);
        Require.Equal(OAuth2WriteStatus.Written, written.Status);
        Require.True(written.Version > 0);
        var record = await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false);
        Require.Bytes([1, 2, 3], record.Payload);
        Require.Equal(written.Version, record.Version);
        Require.Equal(Expiry, record.ExpiresAt);
        Require.Equal(Expiry.AddMinutes(-5), record.DueAt);
        Require.Null(record.Mark);
        Require.True((await store.TryDeleteAsync(StoreCalls.Key, written.Version, default).ConfigureAwait(false)).IsDeleted);
        Require.False((await store.TryDeleteAsync(StoreCalls.Key, written.Version, default).ConfigureAwait(false)).IsDeleted);
        Require.Null((await store.ReadAsync(StoreCalls.Key, default).ConfigureAwait(false)).Record);
    }

    public static async Task A_rewrite_replaces_every_value_of_a_record(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var first = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write([1, 2, 3]) with { ExpiresAt = Expiry, DueAt = Expiry })
            .ConfigureAwait(false);
        await fixture.AdvanceAsync(TimeSpan.FromHours(1)).ConfigureAwait(false);
        var before = await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false);
        var second = await store.TryWriteAsync(StoreCalls.Key, StoreCalls.Write([4], first), default).ConfigureAwait(false);
        var record = await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false);
        Require.Bytes([4], record.Payload);
        Require.Equal(second.Version, record.Version);
        Require.Null(record.ExpiresAt);
        Require.Null(record.DueAt);
        Require.True(record.WrittenAt - before.WrittenAt >= TimeSpan.FromHours(1));
        Require.True((record.WrittenAt - second.StoreTime)?.Duration() < TimeSpan.FromMinutes(1));
    }

    public static async Task A_date_is_kept_as_an_instant(IStoreFixture fixture)
    {
        var expiry = new DateTimeOffset(2026, 3, 1, 1, 30, 15, 123, TimeSpan.FromHours(5.5));
        var due = new DateTimeOffset(2026, 2, 28, 23, 59, 59, 999, TimeSpan.FromHours(-8));
        await fixture.Tokens.WriteAsync(StoreCalls.Key, StoreCalls.Write(1) with { ExpiresAt = expiry, DueAt = due }).ConfigureAwait(false);
        var record = await fixture.Tokens.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false);
        Require.Equal(expiry.ToUniversalTime(), record.ExpiresAt);
        Require.Equal(due.ToUniversalTime(), record.DueAt);
    }

    public static async Task A_write_needs_the_version_that_is_stored(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        await store.WriteRefusedAsync(StoreCalls.Key, StoreCalls.Write(1, expectedVersion: 7)).ConfigureAwait(false);
        var first = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1)).ConfigureAwait(false);
        await store.WriteRefusedAsync(StoreCalls.Key, StoreCalls.Write(2)).ConfigureAwait(false);
        var second = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(2, first)).ConfigureAwait(false);
        Require.True(first != second);
        await store.WriteRefusedAsync(StoreCalls.Key, StoreCalls.Write(3, first)).ConfigureAwait(false);
        Require.Bytes([2], (await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Payload);
    }

    public static async Task A_deletion_needs_the_version_that_is_stored(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        Require.False((await store.TryDeleteAsync(StoreCalls.Key, 0, default).ConfigureAwait(false)).IsDeleted);
        var first = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1)).ConfigureAwait(false);
        var second = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(2, first)).ConfigureAwait(false);
        Require.False((await store.TryDeleteAsync(StoreCalls.Key, first, default).ConfigureAwait(false)).IsDeleted);
        Require.False((await store.TryDeleteAsync(StoreCalls.Key, 0, default).ConfigureAwait(false)).IsDeleted);
        Require.Equal(second, (await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Version);
        Require.True((await store.TryDeleteAsync(StoreCalls.Key, second, default).ConfigureAwait(false)).IsDeleted);
    }

    public static async Task A_version_never_comes_again_not_even_after_a_deletion(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var seen = new HashSet<long>();
        for (var i = 0; i < 5; i++)
        {
            var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1)).ConfigureAwait(false);
            Require.True(seen.Add(version));
            Require.True((await store.TryDeleteAsync(StoreCalls.Key, version, default).ConfigureAwait(false)).IsDeleted);
        }

        foreach (var old in seen)
        {
            await store.WriteRefusedAsync(StoreCalls.Key, StoreCalls.Write(2, old)).ConfigureAwait(false);
        }

        await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1)).ConfigureAwait(false);
        foreach (var old in seen)
        {
            await store.WriteRefusedAsync(StoreCalls.Key, StoreCalls.Write(2, old)).ConfigureAwait(false);
            Require.False((await store.TryDeleteAsync(StoreCalls.Key, old, default).ConfigureAwait(false)).IsDeleted);
        }
    }

    public static async Task Of_parallel_writers_one_creates_the_record(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var results = await StoreCalls.InParallelAsync(16, i => store.TryWriteAsync(StoreCalls.Key, StoreCalls.Write((byte)i), default).AsTask())
            .ConfigureAwait(false);
        Require.Single(results.Count(static result => result.Status == OAuth2WriteStatus.Written));
        var winner = Array.FindIndex(results, static result => result.Status == OAuth2WriteStatus.Written);
        var record = await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false);
        Require.Equal(results[winner].Version, record.Version);
        Require.Bytes([(byte)winner], record.Payload);
    }

    public static async Task Of_parallel_writers_one_wins_each_version(IStoreFixture fixture)
    {
        const int Writers = 8;
        const int Increments = 25;
        var store = fixture.Tokens;
        await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(BitConverter.GetBytes(0))).ConfigureAwait(false);
        var versions = await StoreCalls.InParallelAsync(Writers, async _ =>
        {
            var own = new List<long>();
            while (own.Count < Increments)
            {
                var stored = await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false);
                var next = BitConverter.GetBytes(BitConverter.ToInt32(stored.Payload.Span) + 1);
                var result = await store.TryWriteAsync(StoreCalls.Key, StoreCalls.Write(next, stored.Version), default)
                    .ConfigureAwait(false);
                if (result.Status == OAuth2WriteStatus.Written)
                {
                    own.Add(result.Version);
                }
            }

            return own;
        }).ConfigureAwait(false);
        Require.Equal(Writers * Increments, BitConverter.ToInt32((await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Payload.Span));
        Require.Equal(Writers * Increments, versions.SelectMany(static own => own).Distinct().Count());
    }

    public static async Task Of_a_write_and_a_deletion_of_one_version_one_wins(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        for (var round = 0; round < 10; round++)
        {
            var key = StoreCalls.Key with { UserId = $"user-{round}" };
            var version = await store.WriteAsync(key, StoreCalls.Write(1)).ConfigureAwait(false);
            var done = await StoreCalls.InParallelAsync(8, async i => i % 2 == 0
                ? (await store.TryWriteAsync(key, StoreCalls.Write(2, version), default).ConfigureAwait(false)).Status == OAuth2WriteStatus.Written
                : (await store.TryDeleteAsync(key, version, default).ConfigureAwait(false)).IsDeleted).ConfigureAwait(false);
            Require.Single(done.Count(static isDone => isDone));
            var isWritten = Array.IndexOf(done, true) % 2 == 0;
            Require.Equal(isWritten, (await store.ReadAsync(key, default).ConfigureAwait(false)).Record is not null);
        }
    }

    public static async Task A_payload_is_kept_whatever_its_size_and_its_writers_buffer(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        foreach (var size in new[] { 0, 1, 1000, 5000, 1024 * 1024 })
        {
            var key = StoreCalls.Key with { UserId = $"user-{size}" };
            var payload = new byte[size];
            new Random(42).NextBytes(payload);
            var buffer = payload.ToArray();
            await store.WriteAsync(key, StoreCalls.Write(buffer)).ConfigureAwait(false);
            Array.Clear(buffer);
            Require.Bytes(payload, (await store.ReadStoredAsync(key).ConfigureAwait(false)).Payload);
        }
    }

    public static async Task A_part_of_a_buffer_is_kept_as_that_part(IStoreFixture fixture)
    {
        var write = StoreCalls.Write(0) with { Payload = new ReadOnlyMemory<byte>([9, 1, 2, 9], 1, 2) };
        await fixture.Tokens.WriteAsync(StoreCalls.Key, write).ConfigureAwait(false);
        Require.Bytes([1, 2], (await fixture.Tokens.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false)).Payload);
    }
}
