using TypedOAuth.PostgreSql.Tests.Harness;
using TypedOAuth.Testing.Storage;

namespace TypedOAuth.PostgreSql.Tests;

public sealed class PostgreSqlStoreConformanceTests(PostgresServer server) : StoreConformanceTests, IAsyncLifetime
{
    private string _schema = "";

    public async ValueTask InitializeAsync() => _schema = await server.CreateSchemaAsync();

    public ValueTask DisposeAsync() => default;

    protected override IStoreFixture CreateFixture() => new PostgreSqlStoreFixture(_schema);
}
