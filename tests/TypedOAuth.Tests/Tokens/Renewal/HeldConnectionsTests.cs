using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Renewal;

namespace TypedOAuth.Tests.Tokens.Renewal;

public sealed class HeldConnectionsTests
{
    private static readonly OAuth2ConnectionKey Key = new("test", "u");

    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void The_delay_of_a_failing_connection_grows_to_one_hour()
    {
        var held = new HeldConnections(_time, capacity: 10);
        foreach (var minutes in new[] { 1, 2, 4, 8, 16, 32, 60, 60 })
        {
            held.AddFailure(Key);
            _time.Advance(TimeSpan.FromMinutes(minutes) - TimeSpan.FromTicks(1));
            Assert.True(held.Contains(Key));
            _time.Advance(TimeSpan.FromTicks(1));
            Assert.False(held.Contains(Key));
            held.Prune();
        }
    }

    [Fact]
    public void A_success_and_a_long_time_end_the_growth()
    {
        var held = new HeldConnections(_time, capacity: 10);
        held.AddFailure(Key);
        held.AddFailure(Key);
        held.Add(Key, TimeSpan.FromSeconds(1));
        ExpectOneMinute();

        held.AddFailure(Key);
        _time.Advance(TimeSpan.FromHours(2));
        held.Prune();
        ExpectOneMinute();

        void ExpectOneMinute()
        {
            held.AddFailure(Key);
            _time.Advance(TimeSpan.FromMinutes(1));
            Assert.False(held.Contains(Key));
        }
    }

    [Fact]
    public void The_number_of_connections_is_limited()
    {
        var held = new HeldConnections(_time, capacity: 2);
        held.Add(Key, TimeSpan.FromMinutes(1));
        Assert.False(held.IsFull);
        held.Add(Key with { UserId = "v" }, TimeSpan.FromMinutes(1));
        Assert.True(held.IsFull);
        _time.Advance(TimeSpan.FromMinutes(1));
        held.Prune();
        Assert.False(held.IsFull);
    }
}
