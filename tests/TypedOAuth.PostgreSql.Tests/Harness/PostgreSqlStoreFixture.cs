using TypedOAuth.Testing.Storage;

namespace TypedOAuth.PostgreSql.Tests.Harness;

/// <summary>A store on an empty schema or database.</summary>
internal sealed class PostgreSqlStoreFixture(string connectionString) : IStoreFixture
{
    private readonly PostgreSqlTokenStore _store = StoreCalls.Open(connectionString);

    public IOAuth2TokenStore Tokens => _store;

    public IOAuth2AuthorizationStore Authorizations => _store;

    public ValueTask AdvanceAsync(TimeSpan time)
    {
        _store.Database.TimeOffset += time;
        return default;
    }

    public async ValueTask<long> CountPendingAsync() =>
        (long)(await PostgresServer.ExecuteAsync(connectionString, "SELECT count(*) FROM oauth2_authorizations"))!;

    public ValueTask DisposeAsync() => _store.DisposeAsync();
}
