using TypedOAuth.PostgreSql.Tests.Harness;
using TypedOAuth.Testing.Storage;

namespace TypedOAuth.PostgreSql.Tests;

/// <summary>Runs the checks with parallel calls behind PgBouncer, which gives each transaction another session.</summary>
public sealed class PostgreSqlBouncerTests(PostgresServer server)
{
    [Fact]
    public async Task The_parallel_checks_pass_behind_PgBouncer_in_transaction_mode()
    {
        await using var bouncer = await PgBouncer.StartAsync(await server.GetAdministratorAsync());
        var checks = StoreChecks.All
            .Where(static check => check.Name.Contains("parallel", StringComparison.OrdinalIgnoreCase)
                || check.Name.Contains("never_overlaps", StringComparison.Ordinal)
                || check.Name.StartsWith("TimeChecks", StringComparison.Ordinal))
            .ToList();
        Assert.True(checks.Count >= 8);
        foreach (var check in checks)
        {
            await using var fixture = new PostgreSqlStoreFixture(bouncer.Redirect(await server.CreateDatabaseAsync()));
            await check.RunAsync(fixture);
        }
    }
}
