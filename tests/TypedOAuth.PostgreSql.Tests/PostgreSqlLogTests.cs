namespace TypedOAuth.PostgreSql.Tests;

/// <summary>Checks the log events that operators filter by. An event never changes. Add a new event to the list.</summary>
public sealed class PostgreSqlLogTests
{
    [Fact]
    public void Event_ids_are_as_they_were()
    {
        Assert.Equal("TypedOAuth.PostgreSql", PostgreSqlLog.Category);
        Assert.Equal(
        [
            "PostgreSqlLog 401 SchemaCreated Information",
            "PostgreSqlLog 402 Repeated Warning",
        ],
        LogEvents.Of(typeof(PostgreSqlTokenStore).Assembly));
    }
}
