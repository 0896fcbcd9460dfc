using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Storage;
using TypedOAuth.StoreConformance;

namespace TypedOAuth.Tests;

public sealed class InMemoryStoreTests : StoreConformanceTests
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    protected override IStoreFixture CreateFixture() => new Fixture();

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

    [Fact]
    public async Task A_read_allocates_nothing()
    {
        var store = new InMemoryTokenStore(TimeProvider.System);
        var key = new OAuth2ConnectionKey("google", "user-1");
        await store.TryWriteAsync(key, new() { Payload = new byte[] { 1 }, ExpectedVersion = 0 }, default);
        Assert.NotNull((await store.ReadAsync(key, default)).Record);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = 0;
        for (var i = 0; i < 1000; i++)
        {
            found += (await store.ReadAsync(key, default)).Record is null ? 0 : 1;
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(1000, found);
    }

    [Fact]
    public async Task A_listing_refuses_a_continuation_token_of_another_origin()
    {
        var query = new OAuth2ConnectionQuery { Alias = "google", ContinuationToken = "user-1" };
        await Assert.ThrowsAsync<ArgumentException>(async () => await new InMemoryTokenStore(TimeProvider.System).ListAsync(query, default));
    }

    private static OAuth2PendingRecord CreateRecord(string handle) =>
        new() { Handle = handle, Owner = new("google", "user-1"), Payload = new byte[] { 1 }, Lifetime = Lifetime };

    private sealed class Fixture : IStoreFixture
    {
        private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        private readonly InMemoryAuthorizationStore _authorizations;

        public Fixture()
        {
            _authorizations = new(_time);
            Tokens = new InMemoryTokenStore(_time);
        }

        public IOAuth2TokenStore Tokens { get; }

        public IOAuth2AuthorizationStore Authorizations => _authorizations;

        public ValueTask AdvanceAsync(TimeSpan time)
        {
            _time.Advance(time);
            return default;
        }

        public ValueTask<long> CountPendingAsync() => new(_authorizations.Count);

        public ValueTask DisposeAsync() => default;
    }
}
