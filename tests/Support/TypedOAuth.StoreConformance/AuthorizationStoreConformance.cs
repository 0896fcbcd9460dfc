using Microsoft.Extensions.Time.Testing;

namespace TypedOAuth.StoreConformance;

/// <summary>What every store of authorizations in progress has to do.</summary>
public abstract class AuthorizationStoreConformance
{
    private static readonly byte[] Payload = [1, 2, 3];

    protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    private DateTimeOffset Soon => Time.GetUtcNow().AddMinutes(10);

    /// <summary>Creates an empty store that uses <see cref="Time"/>.</summary>
    protected abstract IOAuth2AuthorizationStore CreateStore();

    /// <summary>Counts the records that the store of <see cref="CreateStore"/> holds, whether they have expired or not.</summary>
    protected abstract int Count();

    [Fact]
    public async Task A_record_can_be_looked_at_and_taken_once()
    {
        var store = CreateStore();
        await store.AddAsync("h", Payload, Soon, default);
        Assert.Equal(Payload, await store.PeekAsync("h", default));
        Assert.Equal(Payload, await store.TakeAsync("h", default));
        Assert.Null(await store.TakeAsync("h", default));
        Assert.Null(await store.PeekAsync("h", default));
        Assert.Null(await store.TakeAsync("H", default));
    }

    [Fact]
    public async Task Of_parallel_takers_one_gets_the_record()
    {
        var store = CreateStore();
        await store.AddAsync("h", Payload, Soon, default);
        var takers = Enumerable.Range(0, 64).Select(_ => Task.Run(async () => await store.TakeAsync("h", default)));
        Assert.Single(await Task.WhenAll(takers), static payload => payload is not null);
    }

    [Fact]
    public async Task An_expired_record_is_absent_and_does_not_stay_for_ever()
    {
        var store = CreateStore();
        for (var i = 0; i < 200; i++)
        {
            await store.AddAsync($"h{i}", Payload, Soon, default);
        }

        Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Null(await store.PeekAsync("h0", default));
        Assert.Null(await store.TakeAsync("h0", default));
        for (var i = 200; i < 400; i++)
        {
            await store.AddAsync($"h{i}", Payload, Soon, default);
        }

        // Each addition may leave what the next ones sweep, but not what has expired before all of them.
        Assert.Equal(200, Count());
        Assert.NotNull(await store.TakeAsync("h399", default));
    }
}
