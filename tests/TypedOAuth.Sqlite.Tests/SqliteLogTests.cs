using TypedOAuth.Storage;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Sqlite.Tests;

/// <summary>Checks the log events that operators filter by. An event never changes. Add a new event to the list.</summary>
public sealed class SqliteLogTests
{
    [Fact]
    public void Event_ids_are_as_they_were()
    {
        Assert.Equal(
        [
            "SqliteLog 301 RightsTightened Warning",
            "SqliteLog 302 RightsNotTightened Warning",
        ],
        LogEvents.Of(typeof(SqliteTokenStore).Assembly));
    }
}
