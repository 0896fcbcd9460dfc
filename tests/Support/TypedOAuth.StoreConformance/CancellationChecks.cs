namespace TypedOAuth.StoreConformance;

/// <summary>Checks that a call with a cancelled token has no effect.</summary>
internal static class CancellationChecks
{
    private static readonly CancellationToken Cancelled = new(canceled: true);

    public static async Task A_cancelled_call_on_connections_does_nothing(IStoreFixture fixture)
    {
        var store = fixture.Tokens;
        var other = StoreCalls.Key with { UserId = "user-2" };
        var version = await store.WriteAsync(StoreCalls.Key, StoreCalls.Write(1));
        await store.AcquireAsync(StoreCalls.Key, "a", StoreCalls.Long, version);
        var before = await store.ReadStoredAsync(StoreCalls.Key);
        await RequireCancelledAsync(async () => await store.ReadAsync(StoreCalls.Key, Cancelled));
        await RequireCancelledAsync(async () => await store.TryWriteAsync(other, StoreCalls.Write(1), Cancelled));
        await RequireCancelledAsync(async () => await store.TryWriteAsync(StoreCalls.Key, StoreCalls.Write(2, version), Cancelled));
        await RequireCancelledAsync(async () => await store.TryDeleteAsync(StoreCalls.Key, version, Cancelled));
        await RequireCancelledAsync(async () => await store.ReleaseLeaseAsync(StoreCalls.Key, "a", clearsMark: true, Cancelled));
        await RequireCancelledAsync(async () => await store.ListAsync(new() { Alias = "google" }, Cancelled));
        var request = new OAuth2LeaseRequest { Owner = "c", Duration = StoreCalls.Long };
        await RequireCancelledAsync(async () => await store.TryAcquireLeaseAsync(other, request, Cancelled));
        Require.Null((await store.ReadAsync(other, default)).Record);
        Require.SameRecord(before, await store.ReadStoredAsync(StoreCalls.Key));
        Require.False((await store.TryAcquireAsync(StoreCalls.Key, "b", StoreCalls.Long)).IsAcquired);
        Require.True((await store.TryAcquireAsync(other, "b", StoreCalls.Long)).IsAcquired);
    }

    public static async Task A_cancelled_call_on_pending_records_does_nothing(IStoreFixture fixture)
    {
        var store = fixture.Authorizations;
        await store.AddAsync(StoreCalls.Pending("h", StoreCalls.Long), OAuth2PendingLimits.None, default);
        var record = StoreCalls.Pending("new", StoreCalls.Long);
        await RequireCancelledAsync(async () => await store.AddAsync(record, OAuth2PendingLimits.None, Cancelled));
        await RequireCancelledAsync(async () => await store.PeekAsync("h", Cancelled));
        await RequireCancelledAsync(async () => await store.TakeAsync("h", Cancelled));
        Require.False(await store.HasPendingAsync("new"));
        Require.NotNull((await store.TakeAsync("h", default)).Payload);
    }

    private static Task RequireCancelledAsync(Func<Task> call) => Require.ThrowsAsync<OperationCanceledException>(call);
}
