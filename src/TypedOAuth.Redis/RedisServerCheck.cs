using System.Globalization;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace TypedOAuth.Redis;

/// <summary>Checks before the first use that the servers do not delete connections when their memory is full.</summary>
internal static class RedisServerCheck
{
    /// <summary>Checks the primary servers that are connected.</summary>
    /// <returns>Whether at least one primary server is connected; otherwise, the check must be repeated.</returns>
    /// <exception cref="OAuth2ConfigurationException">A server may delete any key when its memory is full.</exception>
    public static async Task<bool> TryCheckAsync(IConnectionMultiplexer connection, ILogger logger)
    {
        var isConnected = false;
        foreach (var server in connection.GetServers())
        {
            if (server.IsConnected && !server.IsReplica)
            {
                isConnected = true;
                await CheckAsync(server, logger).ConfigureAwait(false);
            }
        }

        return isConnected;
    }

    private static async Task CheckAsync(IServer server, ILogger logger)
    {
        var name = server.EndPoint.ToString() ?? "";
        string info;
        try
        {
            // The client refuses the command INFO itself unless its admin mode is on, which an application rarely allows.
            info = (string?)await server.ExecuteAsync("EVAL", "return redis.call('INFO')", 0).ConfigureAwait(false) ?? "";
        }
        catch (RedisServerException exception)
        {
            RedisLog.PolicyUnknown(logger, name, exception.Message);
            return;
        }

        CheckPolicy(info, name, logger);
        if (Find(info, "aof_enabled") == "0")
        {
            RedisLog.WritesNotAppended(logger, name);
        }
    }

    private static void CheckPolicy(string info, string name, ILogger logger)
    {
        if (Find(info, "maxmemory_policy") is not { } policy)
        {
            RedisLog.PolicyUnknown(logger, name, "INFO does not contain it");
            return;
        }

        // Without a limit, Redis deletes nothing, whatever its policy is.
        if (Find(info, "maxmemory") == "0" || policy == "noeviction")
        {
            return;
        }

        if (policy.StartsWith("allkeys-", StringComparison.Ordinal))
        {
            throw new OAuth2ConfigurationException(string.Create(
                CultureInfo.InvariantCulture,
                $"The Redis server {name} has the maxmemory-policy {policy}: when its memory is full, it deletes connections. "
                + $"Set maxmemory-policy to noeviction, or use a server that is not a cache."));
        }

        RedisLog.PolicyEvictsLeases(logger, name, policy);
    }

    /// <summary>Returns the value of a line <c>name:value</c>.</summary>
    private static string? Find(string info, string name)
    {
        foreach (var range in info.AsSpan().Split('\n'))
        {
            var line = info.AsSpan()[range].TrimEnd('\r');
            if (line.Length > name.Length && line[name.Length] == ':' && line.StartsWith(name, StringComparison.Ordinal))
            {
                return line[(name.Length + 1)..].ToString();
            }
        }

        return null;
    }
}
