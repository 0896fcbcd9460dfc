using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using StackExchange.Redis;
using TypedOAuth.Storage;

namespace TypedOAuth.Redis;

/// <summary>Reads, writes and deletes the records of connections.</summary>
internal sealed class RedisRecords(RedisConnection connection, RedisKeys keys, RedisClaims claims)
{
    /// <summary>The number of attempts to claim an account. An attempt fails only if its intent expires before its write.</summary>
    private const int Attempts = 5;

    private const int NonceLength = 16;

    private static readonly RedisScript ReadScript = new("""
        local record = redis.call('HMGET', KEYS[1], 'm', 'p')
        return {now, record[1], record[2]}
        """);

    // Keys: record, connections, due dates, counter, lease, and intents if the write claims an account.
    private static readonly RedisScript WriteScript = new(RedisRecordFormat.Functions + """
        local record = redis.call('HMGET', KEYS[1], 'm', 'c')
        local version, due, mark = '0', '-', '-'
        if record[1] then
          local _
          version, _, due, _, mark = parse(record[1])
        end
        local claims, commits = ARGV[13] == '1', ARGV[16] == '1'
        local prepared = commits and redis.call('SREM', KEYS[6], ARGV[15]) == 1
        if version ~= ARGV[2] and (ARGV[3] == '' or string.match(mark, '^%d+') ~= ARGV[3]) then return {now, 1} end
        if claims and record[2] ~= ARGV[14] and not prepared then
          if commits then return {now, 3} end
          redis.call('SADD', KEYS[6], ARGV[15])
          redis.call('PEXPIRE', KEYS[6], 5000)
          return {now, 2}
        end
        -- A server whose memory is full refuses this command, before the record or an index has changed.
        version = advance(KEYS[4])
        if not record[1] then
          redis.call('ZADD', KEYS[2], 0, ARGV[8])
          redis.call('HSET', KEYS[1], 'u', ARGV[9])
          if ARGV[10] ~= '' then redis.call('HSET', KEYS[1], 'k', ARGV[10]) end
        end
        if due ~= ARGV[7] then
          if due ~= '-' then redis.call('ZREM', KEYS[3], due .. ARGV[8]) end
          if ARGV[7] ~= '-' then redis.call('ZADD', KEYS[3], 0, ARGV[7] .. ARGV[8]) end
        end
        if ARGV[4] ~= '1' then mark = '-' end
        redis.call('HSET', KEYS[1], 'm', version .. ' ' .. ARGV[6] .. ' ' .. ARGV[7] .. ' ' .. text(now) .. ' ' .. mark, 'p', ARGV[5])
        local former = record[2]
        if claims then
          if former == ARGV[14] then former = false end
          redis.call('HSET', KEYS[1], 'c', ARGV[14])
        elseif former then
          redis.call('HDEL', KEYS[1], 'c')
        end
        if ARGV[11] == '1' and redis.call('HGET', KEYS[5], 'o') == ARGV[12] then redis.call('DEL', KEYS[5]) end
        return {now, 0, version, former}
        """);

    // Keys: record, connections, due dates.
    private static readonly RedisScript DeleteScript = new(RedisRecordFormat.Functions + """
        local record = redis.call('HMGET', KEYS[1], 'm', 'c')
        if not record[1] then return {now, 0} end
        local version, _, due = parse(record[1])
        if version ~= ARGV[2] then return {now, 0} end
        redis.call('DEL', KEYS[1])
        redis.call('ZREM', KEYS[2], ARGV[3])
        if due ~= '-' then redis.call('ZREM', KEYS[3], due .. ARGV[3]) end
        return {now, 1, record[2]}
        """);

    /// <summary>The outcomes of the write's script.</summary>
    private enum Outcome
    {
        Written = 0,
        Conflict = 1,
        NeedsClaim = 2,
        NeedsNewIntent = 3,
    }

    public async ValueTask<OAuth2ReadResult> ReadAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        var id = RedisKeys.IdOf(key);
        var result = await connection
            .RunAsync(ReadScript, [RedisKeys.RecordPrefix(keys.ShardPrefix(key.Alias, id)) + id], [default], cancellationToken)
            .WaitAsync(cancellationToken)
            .ConfigureAwait(false);
        return new(RedisRecordFormat.Read(result[1], result[2]), RedisTime.FromMicroseconds((long)result[0]));
    }

    public async ValueTask<OAuth2WriteResult> WriteAsync(OAuth2ConnectionKey key, OAuth2RecordWrite write, CancellationToken cancellationToken)
    {
        var id = RedisKeys.IdOf(key);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var nonce = write.AccountClaim is null ? "" : CreateNonce();
            var result = await TryWriteAsync(key, id, write, nonce, commits: false, cancellationToken).ConfigureAwait(false);
            if (OutcomeOf(result) == Outcome.NeedsClaim)
            {
                if (await claims.TryClaimAsync(key.Alias, id, write.AccountClaim!, nonce, cancellationToken).ConfigureAwait(false) is { } refusedAt)
                {
                    return new(OAuth2WriteStatus.AccountTaken, 0, refusedAt);
                }

                result = await TryWriteAsync(key, id, write, nonce, commits: true, cancellationToken).ConfigureAwait(false);
            }

            if (OutcomeOf(result) == Outcome.NeedsNewIntent)
            {
                continue;
            }

            var storeTime = RedisTime.FromMicroseconds((long)result[0]);
            if (OutcomeOf(result) == Outcome.Conflict)
            {
                return new(OAuth2WriteStatus.Conflict, 0, storeTime);
            }

            await ReleaseClaimAsync(key.Alias, id, result[3]).ConfigureAwait(false);
            return new(OAuth2WriteStatus.Written, (long)result[2], storeTime);
        }

        throw new OAuth2TransientException("Redis is too slow to claim an account for a user. Try again later.");
    }

    public async ValueTask<OAuth2DeleteResult> DeleteAsync(OAuth2ConnectionKey key, long expectedVersion, CancellationToken cancellationToken)
    {
        var id = RedisKeys.IdOf(key);
        var shard = keys.ShardPrefix(key.Alias, id);
        var result = await connection.RunAsync(
            DeleteScript,
            [RedisKeys.RecordPrefix(shard) + id, RedisKeys.All(shard), RedisKeys.Due(shard)],
            [default, expectedVersion, id],
            cancellationToken).ConfigureAwait(false);
        var isDeleted = (long)result[1] == 1;
        if (isDeleted)
        {
            await ReleaseClaimAsync(key.Alias, id, result[2]).ConfigureAwait(false);
        }

        return new(isDeleted, RedisTime.FromMicroseconds((long)result[0]));
    }

    private Task<RedisResult[]> TryWriteAsync(
        OAuth2ConnectionKey key, string id, OAuth2RecordWrite write, string nonce, bool commits, CancellationToken cancellationToken)
    {
        var shard = keys.ShardPrefix(key.Alias, id);
        RedisKey[] used =
        [
            RedisKeys.RecordPrefix(shard) + id, RedisKeys.All(shard), RedisKeys.Due(shard), RedisKeys.Counter(shard), RedisKeys.Lease(shard, id),
        ];
        if (write.AccountClaim is { } account)
        {
            used = [.. used, RedisKeys.Intents(shard, id[..RedisKeys.HashLength], account)];
        }

        RedisValue[] arguments =
        [
            default,
            write.ExpectedVersion,
            write.ExpectedMark?.ToString(CultureInfo.InvariantCulture) ?? "",
            write.KeepsMark,
            write.Payload,
            RedisTime.Format(write.ExpiresAt),
            RedisTime.Format(write.DueAt),
            id,
            key.UserId,
            key.Account,
            write.LeaseOwner is not null,
            write.LeaseOwner ?? "",
            write.AccountClaim is not null,
            write.AccountClaim ?? "",
            nonce,
            commits,
        ];
        return connection.RunAsync(WriteScript, used, arguments, cancellationToken);
    }

    private ValueTask ReleaseClaimAsync(string alias, string id, RedisResult former) =>
        former.IsNull ? default : claims.ReleaseAsync(alias, id, (string)former!);

    private static Outcome OutcomeOf(RedisResult[] result) => (Outcome)(long)result[1];

    private static string CreateNonce() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(NonceLength));
}
