using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace TypedOAuth.Redis;

/// <summary>Decides which user of a client holds an account, although the users' connections are in different slots.</summary>
/// <remarks>
/// <para>
/// A user holds an account if one of the user's records claims it. The key of the claim only names the user who may be the holder. A write
/// that adds a claim takes three steps, each of which is atomic:
/// </para>
/// <list type="number">
/// <item>In the user's slot, the write checks the version and adds an intent with a new nonce, which expires after five seconds.</item>
/// <item>In the claim's slot, the user becomes the possible holder, unless the claim names another user.</item>
/// <item>In the user's slot, the write removes its intent and stores the record. If its intent is missing, the write begins again.</item>
/// </list>
/// <para>
/// A claim that names another user is replaced only after a check in that user's slot finds neither a record nor an intent. A process that
/// was paused or stopped between the steps therefore cannot store a second claim: its intent is missing when it continues. No step compares
/// the clocks of two servers. The nonce in the claim's key changes with each step 2, so a check is never used for a later step 2.
/// </para>
/// </remarks>
internal sealed class RedisClaims(RedisConnection connection, RedisKeys keys, ILogger logger)
{
    /// <summary>The maximum time to wait for another user's write of the same account. The write normally takes a millisecond.</summary>
    /// <remarks>
    /// This store has no <see cref="TimeProvider"/>, because the server's clock decides. The wait is for another process, so it takes real time and
    /// is measured by the time that elapses in this process.
    /// </remarks>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    // Replaces the claim if it names the same user or is the one that was checked; otherwise returns the claim.
    private static readonly RedisScript AcquireScript = new("""
        local present = redis.call('GET', KEYS[1])
        if present and string.sub(present, 1, #ARGV[2]) ~= ARGV[2] and present ~= ARGV[4] then return {now, present} end
        redis.call('SET', KEYS[1], ARGV[2] .. ARGV[3])
        return {now, false}
        """);

    private static readonly RedisScript FindScript = new("return {now, redis.call('GET', KEYS[1])}");

    private static readonly RedisScript WithdrawScript = new("""
        redis.call('SREM', KEYS[1], ARGV[2])
        return {now}
        """);

    private static readonly RedisScript ReleaseScript = new("""
        if redis.call('GET', KEYS[1]) == ARGV[2] then redis.call('DEL', KEYS[1]) end
        return {now}
        """);

    // Keys: connections and intents of the user. The ids of all connections of a user begin with the id of the user.
    private static readonly RedisScript CheckScript = new(RedisIndexes.Functions + """
        for _, id in ipairs(redis.call('ZRANGEBYLEX', KEYS[1], '[' .. ARGV[2], '(' .. ARGV[2] .. '~')) do
          local record = redis.call('HMGET', ARGV[3] .. id, 'm', 'c')
          if not record[1] then return missing(ARGV[3] .. id) end
          if record[2] == ARGV[4] then return {now, 1} end
        end
        return {now, redis.call('EXISTS', KEYS[2]) * 2}
        """);

    private enum Holding
    {
        Free = 0,
        Held = 1,
        InProgress = 2,
    }

    /// <summary>Makes a user the possible holder of an account.</summary>
    /// <returns>Null if the user is the possible holder; the store's time if another user holds the account.</returns>
    /// <exception cref="OAuth2TransientException">Another user's write of the same account does not end.</exception>
    public async ValueTask<DateTimeOffset?> TryClaimAsync(
        string alias, string id, string account, string nonce, CancellationToken cancellationToken)
    {
        var user = id[..RedisKeys.HashLength];
        var isHolder = false;
        try
        {
            var refusedAt = await TryAcquireAsync(alias, user, account, nonce, cancellationToken).ConfigureAwait(false);
            isHolder = refusedAt is null;
            return refusedAt;
        }
        finally
        {
            if (!isHolder)
            {
                // Otherwise, other users would wait for this write until its intent expires.
                await WithdrawAsync(alias, user, account, nonce).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Returns the id of the user who may hold an account; null if no user holds it.</summary>
    public async Task<string?> FindHolderAsync(string alias, string account, CancellationToken cancellationToken) =>
        (await FindAsync(alias, account, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false))?[..RedisKeys.HashLength];

    /// <summary>Deletes the key of a claim that a record no longer needs, unless another record of the user needs it.</summary>
    /// <remarks>A failure has no effect: the next user who connects the account finds that the claim is unused.</remarks>
    public async ValueTask ReleaseAsync(string alias, string id, string account)
    {
        try
        {
            var user = id[..RedisKeys.HashLength];
            if (await FindAsync(alias, account, CancellationToken.None).ConfigureAwait(false) is { } present
                && present.StartsWith(user, StringComparison.Ordinal)
                && await CheckAsync(alias, user, account, CancellationToken.None).ConfigureAwait(false) == Holding.Free)
            {
                await connection.RunAsync(ReleaseScript, [keys.Claim(alias, account)], [default, present], CancellationToken.None).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            RedisLog.ClaimNotReleased(logger, exception);
        }
    }

    private async ValueTask<DateTimeOffset?> TryAcquireAsync(
        string alias, string user, string account, string nonce, CancellationToken cancellationToken)
    {
        var claim = keys.Claim(alias, account);
        var began = Environment.TickCount64;
        RedisValue unused = "";
        while (true)
        {
            var result = await connection.RunAsync(
                AcquireScript, [claim], [default, user, nonce, unused], cancellationToken).ConfigureAwait(false);
            if (result[1].IsNull)
            {
                return null;
            }

            var present = (string)result[1]!;
            switch (await CheckAsync(alias, present[..RedisKeys.HashLength], account, cancellationToken).ConfigureAwait(false))
            {
                case Holding.Held:
                    return RedisTime.FromMicroseconds((long)result[0]);
                case Holding.Free:
                    unused = present;
                    break;
                default:
                    if (Environment.TickCount64 - began > Patience.TotalMilliseconds)
                    {
                        throw new OAuth2TransientException("Another user is connecting the same account. Try again later.");
                    }

                    await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
                    break;
            }
        }
    }

    private async Task<string?> FindAsync(string alias, string account, CancellationToken cancellationToken) =>
        (string?)(await connection.RunAsync(FindScript, [keys.Claim(alias, account)], [default], cancellationToken).ConfigureAwait(false))[1];

    private static bool IsFailure(Exception exception) =>
        exception is RedisException or TimeoutException or OAuth2Exception or ObjectDisposedException;

    private async ValueTask WithdrawAsync(string alias, string user, string account, string nonce)
    {
        try
        {
            var intents = RedisKeys.Intents(keys.ShardPrefix(alias, user), user, account);
            await connection.RunAsync(WithdrawScript, [intents], [default, nonce], CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            RedisLog.ClaimNotReleased(logger, exception);
        }
    }

    private async ValueTask<Holding> CheckAsync(string alias, string user, string account, CancellationToken cancellationToken)
    {
        var shard = keys.ShardPrefix(alias, user);
        var result = await connection.RunAsync(
            CheckScript,
            [RedisKeys.All(shard), RedisKeys.Intents(shard, user, account)],
            [default, user, RedisKeys.RecordPrefix(shard), account],
            cancellationToken).ConfigureAwait(false);
        return (Holding)(long)result[1];
    }
}
