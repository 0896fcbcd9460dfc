using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Storage;
using TypedOAuth.Testing.Storage;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Sqlite.Tests;

public sealed class SqliteStoreConformanceTests : StoreConformanceTests
{
    protected override IStoreFixture CreateFixture() => new Fixture();

    private sealed class Fixture : IStoreFixture
    {
        private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        private readonly DatabaseFolder _folder = new();
        private readonly SqliteTokenStore _store;

        public Fixture() => _store = new(_folder.ConnectionString, _time);

        public IOAuth2TokenStore Tokens => _store;

        public IOAuth2AuthorizationStore Authorizations => _store;

        public ValueTask AdvanceAsync(TimeSpan time)
        {
            _time.Advance(time);
            return default;
        }

        public ValueTask<long> CountPendingAsync() => new((long)_folder.Query("SELECT COUNT(*) FROM oauth2_authorizations;")!);

        public ValueTask DisposeAsync()
        {
            _store.Dispose();
            _folder.Dispose();
            return default;
        }
    }
}
