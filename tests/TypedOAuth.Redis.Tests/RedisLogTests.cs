using TypedOAuth.Storage;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Redis.Tests;

/// <summary>Checks the log events that operators filter by. An event never changes. Add a new event to the list.</summary>
public sealed class RedisLogTests
{
    [Fact]
    public void Event_ids_are_as_they_were()
    {
        Assert.Equal(
        [
            "RedisLog 501 PolicyEvictsLeases Warning",
            "RedisLog 502 PolicyUnknown Information",
            "RedisLog 503 WritesNotAppended Warning",
            "RedisLog 504 ClaimNotReleased Debug",
        ],
        LogEvents.Of(typeof(RedisTokenStore).Assembly));
    }
}
