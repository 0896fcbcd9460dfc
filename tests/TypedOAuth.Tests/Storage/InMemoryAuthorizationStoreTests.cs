using System.Globalization;
using TypedOAuth.Storage;

namespace TypedOAuth.Tests.Storage;

/// <summary>Checks what the store adds to the contract, which <see cref="InMemoryTokenStoreTests"/> runs on it.</summary>
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

    private static OAuth2PendingRecord CreateRecord(string handle) =>
        new() { Handle = handle, Owner = new("google", "user-1"), Payload = new byte[] { 1 }, Lifetime = Lifetime };
}
