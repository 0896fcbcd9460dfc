using System.Globalization;
using TypedOAuth.Storage;

namespace TypedOAuth.Tests.Storage;

/// <summary>Checks the store's additional behavior. <see cref="InMemoryTokenStoreTests"/> checks the contract.</summary>
public sealed class InMemoryAuthorizationStoreTests
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    [Fact]
    public async Task The_store_is_bounded_and_the_oldest_go_first()
    {
        var store = new InMemoryAuthorizationStore(TimeProvider.System, capacity: 10);
        for (var i = 0; i < 25; i++)
        {
            await store.AddAsync(CreateRecord($"h{i}"), OAuth2PendingLimits.None, default);
        }

        Assert.Equal(10, store.Count);
        Assert.Null((await store.TakeAsync("h14", default)).Payload);
        Assert.NotNull((await store.TakeAsync("h15", default)).Payload);
        Assert.NotNull((await store.TakeAsync("h24", default)).Payload);
    }

    [Fact]
    public async Task In_a_full_store_a_user_gives_way_to_nobody_else()
    {
        var store = new InMemoryAuthorizationStore(TimeProvider.System, capacity: 10);
        await store.AddAsync(CreateRecord("other", "user-2"), OAuth2PendingLimits.None, default);
        for (var i = 0; i < 100; i++)
        {
            await store.AddAsync(CreateRecord($"h{i}"), OAuth2PendingLimits.None, default);
        }

        Assert.Equal(10, store.Count);
        Assert.NotNull((await store.TakeAsync("other", default)).Payload);
        Assert.NotNull((await store.TakeAsync("h99", default)).Payload);
    }

    [Fact]
    public async Task In_a_full_store_a_user_who_is_new_takes_the_oldest_place()
    {
        var store = new InMemoryAuthorizationStore(TimeProvider.System, capacity: 3);
        for (var i = 0; i < 4; i++)
        {
            await store.AddAsync(CreateRecord($"h{i}", $"user-{i}"), OAuth2PendingLimits.None, default);
        }

        Assert.Null((await store.TakeAsync("h0", default)).Payload);
        Assert.NotNull((await store.TakeAsync("h1", default)).Payload);
        Assert.NotNull((await store.TakeAsync("h3", default)).Payload);
    }

    [Fact]
    public async Task The_bytes_of_all_users_are_bounded_and_a_new_record_stays()
    {
        var store = new InMemoryAuthorizationStore(TimeProvider.System, capacity: 100, maxBytes: 1000);
        for (var i = 0; i < 20; i++)
        {
            await store.AddAsync(CreateRecord($"h{i}", $"user-{i}", new byte[300]), OAuth2PendingLimits.None, default);
        }

        Assert.Equal((3, 900), (store.Count, store.Bytes));
        await store.AddAsync(CreateRecord("large", "user-1", new byte[5000]), OAuth2PendingLimits.None, default);
        Assert.Equal(1, store.Count);
        Assert.NotNull((await store.TakeAsync("large", default)).Payload);
        Assert.Equal(0, store.Bytes);
    }

    [Fact]
    public async Task Flows_that_begin_and_end_at_the_same_time_do_not_disturb_each_other()
    {
        const int Flows = 200_000;
        var store = new InMemoryAuthorizationStore(TimeProvider.System);
        var lost = 0;
        await Parallel.ForAsync(0, Flows, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (flow, cancellationToken) =>
        {
            var handle = flow.ToString(CultureInfo.InvariantCulture);
            await store.AddAsync(CreateRecord(handle), OAuth2PendingLimits.None, cancellationToken);
            if ((await store.TakeAsync(handle, cancellationToken)).Payload is null)
            {
                Interlocked.Increment(ref lost);
            }
        });

        Assert.Equal(0, lost);
        Assert.Equal(0, store.Count);
    }

    private static OAuth2PendingRecord CreateRecord(string handle, string userId = "user-1", byte[]? payload = null) =>
        new() { Handle = handle, Owner = new("google", userId), Payload = payload ?? [1], Lifetime = Lifetime };
}
