using TypedOAuth.Storage;

namespace TypedOAuth.Testing.Storage.Checks;

/// <summary>Checks that a call with a canceled token has no effect.</summary>
internal static class CancellationChecks
{
    private static readonly CancellationToken Cancelled = new(canceled: true);

    public static async Task A_cancelled_call_on_connections_does_nothing(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var other = StoreCalls.Key with { UserId = "user-2" };
        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1)).ConfigureAwait(false);
        await store.AcquireAsync(StoreCalls.Key, "a", StoreCalls.Long, version).ConfigureAwait(false);
        var before = await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false);
        await RequireCancelledAsync(() => store.ReadAsync(StoreCalls.Key, Cancelled).AsTask()).ConfigureAwait(false);
        await RequireCancelledAsync(() => store.TryWriteAsync(other, StoreCalls.Write(1), Cancelled).AsTask()).ConfigureAwait(false);
        await RequireCancelledAsync(() => store.TryWriteAsync(StoreCalls.Key, StoreCalls.Write(2, version), Cancelled).AsTask())
            .ConfigureAwait(false);
        await RequireCancelledAsync(() => store.TryDeleteAsync(StoreCalls.Key, version, Cancelled).AsTask()).ConfigureAwait(false);
        await RequireCancelledAsync(() => store.ReleaseLeaseAsync(StoreCalls.Key, "a", clearsMark: true, Cancelled).AsTask())
            .ConfigureAwait(false);
        await RequireCancelledAsync(() => store.ListAsync(new() { Alias = "google" }, Cancelled).AsTask()).ConfigureAwait(false);
        var request = new OAuth2LeaseRequest { Owner = "c", Duration = StoreCalls.Long };
        await RequireCancelledAsync(() => store.TryAcquireLeaseAsync(other, request, Cancelled).AsTask()).ConfigureAwait(false);
        Require.Null((await store.ReadAsync(other, default).ConfigureAwait(false)).Record);
        Require.SameRecord(before, await store.ReadStoredAsync(StoreCalls.Key).ConfigureAwait(false));
        Require.False((await store.TryAcquireAsync(StoreCalls.Key, "b", StoreCalls.Long).ConfigureAwait(false)).IsAcquired);
        Require.True((await store.TryAcquireAsync(other, "b", StoreCalls.Long).ConfigureAwait(false)).IsAcquired);
    }

    public static async Task A_cancelled_call_on_pending_records_does_nothing(IStoreFixture fixture)
    {
        var store = fixture.Authorizations;
        await store.AddAsync(StoreCalls.Pending("h", StoreCalls.Long), OAuth2PendingLimits.None, default).ConfigureAwait(false);
        var record = StoreCalls.Pending("new", StoreCalls.Long);
        await RequireCancelledAsync(() => store.AddAsync(record, OAuth2PendingLimits.None, Cancelled).AsTask()).ConfigureAwait(false);
        await RequireCancelledAsync(() => store.PeekAsync("h", Cancelled).AsTask()).ConfigureAwait(false);
        await RequireCancelledAsync(() => store.TakeAsync("h", Cancelled).AsTask()).ConfigureAwait(false);
        Require.False(await store.HasPendingAsync("new").ConfigureAwait(false));
        Require.NotNull((await store.TakeAsync("h", default).ConfigureAwait(false)).Payload);
    }

    private static Task RequireCancelledAsync(Func<Task> call) => Require.ThrowsAsync<OperationCanceledException>(call);
}
