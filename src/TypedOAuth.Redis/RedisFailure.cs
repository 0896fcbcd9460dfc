using StackExchange.Redis;

namespace TypedOAuth.Redis;

/// <summary>Distinguishes failures that an operator must correct from outages, which end without a change of the configuration.</summary>
internal static class RedisFailure
{
    /// <summary>Returns the error to throw if Redis refuses the credentials or their permissions; null if the failure is an outage.</summary>
    public static OAuth2ConfigurationException? AsConfigurationError(RedisException exception) => exception switch
    {
        RedisConnectionException { FailureType: ConnectionFailureType.AuthenticationFailure } => new(
            "Redis refuses the user name or the password. Correct them in the Redis configuration.", exception),
        RedisServerException server when IsRefusedLogin(server.Message) => new(
            "Redis refuses the user name or the password. Correct them in the Redis configuration.", exception),
        RedisServerException server when server.Message.StartsWith("NOPERM", StringComparison.Ordinal) => new(
            "The Redis user may not run the commands of TypedOAuth or may not use its keys. The README of TypedOAuth.Redis lists the permissions.",
            exception),
        _ => null,
    };

    private static bool IsRefusedLogin(string message) =>
        message.StartsWith("NOAUTH", StringComparison.Ordinal) || message.StartsWith("WRONGPASS", StringComparison.Ordinal);
}
