using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Storage;
using TypedOAuth.Testing.Storage;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Tests.Storage;

/// <summary>Runs the conformance suite on both stores in memory, and checks the additional behavior of the token store.</summary>
public sealed class InMemoryTokenStoreTests : StoreConformanceTests
{
    protected override IStoreFixture CreateFixture() => new Fixture();

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
