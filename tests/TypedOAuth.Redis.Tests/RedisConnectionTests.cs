namespace TypedOAuth.Redis.Tests;

/// <summary>Checks what the store changes in a configuration.</summary>
public sealed class RedisConnectionTests
{
    [Fact]
    public void A_command_and_a_connection_attempt_take_two_seconds_at_most_because_a_user_waits()
    {
        var options = RedisConnection.Parse("localhost,password=secret");
        Assert.Equal((2000, 2000, 2000, 1), (options.ConnectTimeout, options.SyncTimeout, options.AsyncTimeout, options.ConnectRetry));
        Assert.Equal("secret", options.Password);
    }

    [Fact]
    public void Time_limits_of_the_configuration_are_kept()
    {
        var options = RedisConnection.Parse("localhost,connectTimeout=7000,asyncTimeout=8000,connectRetry=4");
        Assert.Equal((7000, 8000, 4), (options.ConnectTimeout, options.AsyncTimeout, options.ConnectRetry));
    }

    [Theory]
    [InlineData("redis://:secret@localhost:6379")]
    [InlineData("rediss://app:secret@redis.example.org:6380/0,abortConnect=false")]
    public void An_address_is_refused_because_its_host_would_look_like_an_outage(string configuration)
    {
        var exception = Assert.Throws<OAuth2ConfigurationException>(() => RedisConnection.Parse(configuration));
        Assert.Contains("format of StackExchange.Redis", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
    }
}
