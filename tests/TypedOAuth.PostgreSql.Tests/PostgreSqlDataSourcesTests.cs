using Npgsql;

namespace TypedOAuth.PostgreSql.Tests;

public sealed class PostgreSqlDataSourcesTests
{
    [Theory]
    [InlineData("Host=db", true)]
    [InlineData("Host=db;Max Auto Prepare=0", false)]
    [InlineData("Host=db;max auto prepare=0", false)]
    [InlineData("Host=db;MaxAutoPrepare=0", false)]
    [InlineData("Host=db;Max Auto Prepare=20", true)]
    [InlineData("Host=db;Multiplexing=true", false)]
    public async Task Statements_are_prepared_unless_the_connection_string_says_otherwise(string connectionString, bool isPrepared)
    {
        Assert.Equal(isPrepared, PostgreSqlDataSources.Prepares(connectionString));
        await using var own = NpgsqlDataSource.Create(connectionString);
        Assert.Equal(isPrepared, PostgreSqlDataSources.Prepares(own.ConnectionString));
        await using var created = PostgreSqlDataSources.Create(connectionString);
        Assert.Equal(isPrepared, PostgreSqlDataSources.Prepares(created.ConnectionString));
    }

    [Theory]
    [InlineData("Host=db", 5, 5, "TypedOAuth")]
    [InlineData("Host=db;Timeout=7;Command Timeout=9;Application Name=app", 7, 9, "app")]
    [InlineData("Host=db;CommandTimeout=30;timeout=15", 15, 30, "TypedOAuth")]
    public async Task Waits_are_short_unless_the_connection_string_says_otherwise(string connectionString, int connect, int command, string name)
    {
        await using var source = PostgreSqlDataSources.Create(connectionString);
        var settings = new NpgsqlConnectionStringBuilder(source.ConnectionString);
        Assert.Equal((connect, command, name, true), (settings.Timeout, settings.CommandTimeout, settings.ApplicationName, settings.NoResetOnClose));
    }

    [Theory]
    [InlineData("Host=db;Password=geheim;Nonsense=geheim")]
    [InlineData("Host=db;Port=5432Password=geheim;Username=app")]
    [InlineData("Host=db;Password=ab;geheim=cd")]
    [InlineData("Host=db;Username=app;Password=\"geheim")]
    public void A_message_does_not_contain_the_connection_string(string connectionString)
    {
        var exception = Assert.Throws<OAuth2ConfigurationException>(() => PostgreSqlDataSources.Create(connectionString));
        Assert.DoesNotContain("geheim", exception.ToString(), StringComparison.Ordinal);
    }
}
