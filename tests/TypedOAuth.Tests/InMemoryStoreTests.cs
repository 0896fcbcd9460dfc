using TypedOAuth.Storage;
using TypedOAuth.StoreConformance;

namespace TypedOAuth.Tests;

public sealed class InMemoryTokenStoreConformance : TokenStoreConformance
{
    protected override IOAuth2TokenStore CreateStore() => new InMemoryTokenStore(Time);
}

public sealed class InMemoryAuthorizationStoreConformance : AuthorizationStoreConformance
{
    private InMemoryAuthorizationStore? _store;

    protected override IOAuth2AuthorizationStore CreateStore() => _store = new InMemoryAuthorizationStore(Time);

    protected override int Count() => _store!.Count;

    [Fact]
    public async Task The_store_is_bounded_and_the_oldest_go_first()
    {
        var store = new InMemoryAuthorizationStore(Time, capacity: 10);
        for (var i = 0; i < 25; i++)
        {
            await store.AddAsync($"h{i}", new byte[] { 1 }, Time.GetUtcNow().AddMinutes(10), default);
        }

        Assert.Null(await store.TakeAsync("h14", default));
        Assert.NotNull(await store.TakeAsync("h15", default));
        Assert.NotNull(await store.TakeAsync("h24", default));
    }

    [Fact]
    public async Task Flows_that_begin_and_end_at_the_same_time_do_not_disturb_each_other()
    {
        const int Flows = 200_000;
        var store = new InMemoryAuthorizationStore(TimeProvider.System);
        var expiresAt = TimeProvider.System.GetUtcNow() + TimeSpan.FromMinutes(10);
        var lost = 0;
        await Parallel.ForAsync(0, Flows, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (flow, cancellationToken) =>
        {
            var handle = flow.ToString(System.Globalization.CultureInfo.InvariantCulture);
            await store.AddAsync(handle, new byte[] { 1 }, expiresAt, cancellationToken);
            if (await store.TakeAsync(handle, cancellationToken) is null)
            {
                Interlocked.Increment(ref lost);
            }
        });

        Assert.Equal(0, lost);
    }
}
