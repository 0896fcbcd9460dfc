using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using StackExchange.Redis;
using TypedOAuth;
using TypedOAuth.Hosting;
using TypedOAuth.Redis;
using TypedOAuth.Storage;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the Redis store.</summary>
public static class RedisTypedOAuthBuilderExtensions
{
    /// <summary>Stores tokens and pending authorizations in Redis.</summary>
    /// <remarks>The store connects at its first use, so an application starts while Redis is unavailable.</remarks>
    /// <param name="builder">The builder that <c>AddTypedOAuth</c> returned.</param>
    /// <param name="configuration">A configuration of StackExchange.Redis, for example <c>redis.example.org:6380,ssl=true,password=…</c>.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="OAuth2ConfigurationException">The configuration is invalid.</exception>
    public static TypedOAuthBuilder UseRedis(this TypedOAuthBuilder builder, string configuration) =>
        UseRedis(builder, configuration, RedisTokenStore.DefaultKeyPrefix);

    /// <summary>Stores tokens and pending authorizations in Redis, in keys with a prefix.</summary>
    /// <remarks>The store connects at its first use, so an application starts while Redis is unavailable.</remarks>
    /// <param name="builder">The builder that <c>AddTypedOAuth</c> returned.</param>
    /// <param name="configuration">A configuration of StackExchange.Redis, for example <c>redis.example.org:6380,ssl=true,password=…</c>.</param>
    /// <param name="keyPrefix">The beginning of all keys, for applications that share a server; the default is <c>typedoauth:</c>.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="OAuth2ConfigurationException">The configuration is invalid, or the prefix contains a brace.</exception>
    public static TypedOAuthBuilder UseRedis(this TypedOAuthBuilder builder, string configuration, string keyPrefix)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _ = RedisConnection.Parse(configuration); // Validates the configuration at registration.
        _ = new RedisKeys(keyPrefix);
        return builder.UseStore(provider => new RedisTokenStore(
            configuration, keyPrefix, provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance));
    }

    /// <summary>Stores tokens and pending authorizations in Redis, with a connection that the application disposes.</summary>
    /// <param name="builder">The builder that <c>AddTypedOAuth</c> returned.</param>
    /// <param name="connection">The connection.</param>
    /// <returns>The same builder.</returns>
    public static TypedOAuthBuilder UseRedis(this TypedOAuthBuilder builder, IConnectionMultiplexer connection) =>
        UseRedis(builder, connection, RedisTokenStore.DefaultKeyPrefix);

    /// <summary>Stores tokens and pending authorizations in Redis, in keys with a prefix, with a connection that the application disposes.</summary>
    /// <param name="builder">The builder that <c>AddTypedOAuth</c> returned.</param>
    /// <param name="connection">The connection.</param>
    /// <param name="keyPrefix">The beginning of all keys, for applications that share a server; the default is <c>typedoauth:</c>.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="OAuth2ConfigurationException">The prefix contains a brace.</exception>
    public static TypedOAuthBuilder UseRedis(this TypedOAuthBuilder builder, IConnectionMultiplexer connection, string keyPrefix)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(connection);
        _ = new RedisKeys(keyPrefix);
        return builder.UseStore(provider => new RedisTokenStore(
            connection, keyPrefix, provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance));
    }
}
