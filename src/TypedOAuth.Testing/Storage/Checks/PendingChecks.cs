using TypedOAuth.Storage;

namespace TypedOAuth.Testing.Storage.Checks;

/// <summary>Checks that a pending record can be read until it is taken or expires, and taken once.</summary>
internal static class PendingChecks
{
    private static readonly byte[] Payload = [1, 2, 3];
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    public static async Task A_record_can_be_looked_at_and_taken_once(IStoreFixture fixture)
    {
        var store = fixture.Authorizations;
        await store.AddAsync(StoreCalls.Pending("h", Lifetime, Payload), OAuth2PendingLimits.None, default).ConfigureAwait(false);
        Require.Null((await store.PeekAsync("H", default).ConfigureAwait(false)).Payload);
        Require.Null((await store.TakeAsync("H", default).ConfigureAwait(false)).Payload);
        Require.Bytes(Payload, Require.NotNull((await store.PeekAsync("h", default).ConfigureAwait(false)).Payload));
        Require.Bytes(Payload, Require.NotNull((await store.PeekAsync("h", default).ConfigureAwait(false)).Payload));
        Require.Bytes(Payload, Require.NotNull((await store.TakeAsync("h", default).ConfigureAwait(false)).Payload));
        Require.Null((await store.TakeAsync("h", default).ConfigureAwait(false)).Payload);
        Require.Null((await store.PeekAsync("h", default).ConfigureAwait(false)).Payload);
    }

    public static async Task A_handle_is_compared_letter_by_letter(IStoreFixture fixture)
    {
        var store = fixture.Authorizations;
        await store.AddAsync(StoreCalls.Pending("handle", Lifetime, Payload), OAuth2PendingLimits.None, default).ConfigureAwait(false);
        foreach (var other in new[] { "Handle", "handle ", " handle", "handl", "handle2", "", "%", "*", "handl_", "' OR 1=1 --", new('h', 5000) })
        {
            Require.False(await store.HasPendingAsync(other).ConfigureAwait(false), $"the handle '{other}' has a record");
            Require.Null((await store.TakeAsync(other, default).ConfigureAwait(false)).Payload, $"the record of the handle '{other}'");
        }

        Require.Bytes(Payload, Require.NotNull((await store.TakeAsync("handle", default).ConfigureAwait(false)).Payload));
    }

    public static async Task Of_parallel_takers_one_gets_the_record(IStoreFixture fixture)
    {
        var store = fixture.Authorizations;
        await store.AddAsync(StoreCalls.Pending("h", Lifetime), OAuth2PendingLimits.None, default).ConfigureAwait(false);
        var results = await StoreCalls.InParallelAsync(64, _ => store.TakeAsync("h", default).AsTask()).ConfigureAwait(false);
        Require.Single(results.Count(static result => result.Payload is not null));
    }

    public static async Task A_handle_is_used_once(IStoreFixture fixture)
    {
        var store = fixture.Authorizations;
        await store.AddAsync(StoreCalls.Pending("h", Lifetime, [1]), OAuth2PendingLimits.None, default).ConfigureAwait(false);
        var stranger = StoreCalls.Pending("h", Lifetime, [2], StoreCalls.Key with { UserId = "stranger" });
        await Require.ThrowsAsync<Exception>(() => store.AddAsync(stranger, OAuth2PendingLimits.None, default).AsTask())
            .ConfigureAwait(false);
        Require.Bytes([1], Require.NotNull((await store.TakeAsync("h", default).ConfigureAwait(false)).Payload));
    }

    public static async Task A_record_ends_with_its_lifetime(IStoreFixture fixture)
    {
        var store = fixture.Authorizations;
        await store.AddAsync(StoreCalls.Pending("short", Lifetime), OAuth2PendingLimits.None, default).ConfigureAwait(false);
        await store.AddAsync(StoreCalls.Pending("long", Lifetime * 2), OAuth2PendingLimits.None, default).ConfigureAwait(false);
        await fixture.AdvanceAsync(Lifetime - TimeSpan.FromMinutes(1)).ConfigureAwait(false);
        Require.True(await store.HasPendingAsync("short").ConfigureAwait(false));
        await fixture.AdvanceAsync(TimeSpan.FromMinutes(1)).ConfigureAwait(false);
        Require.False(await store.HasPendingAsync("short").ConfigureAwait(false));
        Require.Null((await store.TakeAsync("short", default).ConfigureAwait(false)).Payload);
        Require.True(await store.HasPendingAsync("long").ConfigureAwait(false));
        Require.NotNull((await store.TakeAsync("long", default).ConfigureAwait(false)).Payload);
    }

    public static async Task An_expired_record_is_absent_and_does_not_stay_for_ever(IStoreFixture fixture)
    {
        var store = fixture.Authorizations;
        await store.AddAsync(StoreCalls.Pending("long", Lifetime * 10), OAuth2PendingLimits.None, default).ConfigureAwait(false);
        for (var i = 0; i < 200; i++)
        {
            await store.AddAsync(StoreCalls.Pending($"h{i}", Lifetime), OAuth2PendingLimits.None, default).ConfigureAwait(false);
        }

        await fixture.AdvanceAsync(Lifetime).ConfigureAwait(false);
        Require.Null((await store.PeekAsync("h0", default).ConfigureAwait(false)).Payload);
        Require.Null((await store.TakeAsync("h0", default).ConfigureAwait(false)).Payload);
        for (var i = 200; i < 400; i++)
        {
            await store.AddAsync(StoreCalls.Pending($"h{i}", Lifetime), OAuth2PendingLimits.None, default).ConfigureAwait(false);
        }

        // One addition may leave expired records, but 200 additions remove all records that expired before them.
        Require.Equal(201, await fixture.CountPendingAsync().ConfigureAwait(false));
        Require.NotNull((await store.TakeAsync("h399", default).ConfigureAwait(false)).Payload);
        Require.NotNull((await store.TakeAsync("long", default).ConfigureAwait(false)).Payload);
    }

    public static async Task A_payload_is_kept_whatever_its_size(IStoreFixture fixture)
    {
        var store = fixture.Authorizations;
        foreach (var size in new[] { 0, 1, 5000, 256 * 1024 })
        {
            var payload = new byte[size];
            new Random(42).NextBytes(payload);
            await store.AddAsync(StoreCalls.Pending($"h{size}", Lifetime, payload), OAuth2PendingLimits.None, default)
                .ConfigureAwait(false);
            Require.Bytes(payload, Require.NotNull((await store.PeekAsync($"h{size}", default).ConfigureAwait(false)).Payload));
            Require.Bytes(payload, Require.NotNull((await store.TakeAsync($"h{size}", default).ConfigureAwait(false)).Payload));
        }
    }

    public static async Task A_reader_may_change_the_bytes_that_it_got(IStoreFixture fixture)
    {
        var store = fixture.Authorizations;
        await store.AddAsync(StoreCalls.Pending("h", Lifetime, [1, 2, 3]), OAuth2PendingLimits.None, default).ConfigureAwait(false);
        Array.Clear(Require.NotNull((await store.PeekAsync("h", default).ConfigureAwait(false)).Payload));
        Require.Bytes([1, 2, 3], Require.NotNull((await store.TakeAsync("h", default).ConfigureAwait(false)).Payload));
    }
}
