using System.Globalization;
using TypedOAuth.Storage;

namespace TypedOAuth.Redis;

/// <summary>Acquires and releases leases, and sets and clears their marks.</summary>
/// <remarks>
/// A lease has a separate key, because a connection without a record can have a lease. Scripts compare the end of the lease with the server's
/// clock. In addition, the key expires, so that an abandoned lease uses no memory.
/// </remarks>
internal sealed class RedisLeases(RedisConnection connection, RedisKeys keys)
{
    // Keys: record, lease, counter.
    private static readonly RedisScript AcquireScript = new(RedisRecordFormat.Functions + """
        local record = redis.call('HMGET', KEYS[1], 'm', 'p')
        local lease = redis.call('HMGET', KEYS[2], 'o', 'f', 'u')
        local held = lease[1] and tonumber(lease[3]) > now
        if held and lease[1] ~= ARGV[2] then return {now, record[1], record[2], 0, lease[3], '0', 0} end
        local fence, ends, marked = held and lease[2] or advance(KEYS[3]), now + ARGV[3], 0
        redis.call('HSET', KEYS[2], 'o', ARGV[2], 'f', fence, 'u', text(ends))
        redis.call('PEXPIRE', KEYS[2], text(math.max(1, math.ceil(ARGV[3] / 1000))))
        if record[1] then
          local version, expires, due, written, mark = parse(record[1])
          if version == ARGV[4] and (mark == '-' or ARGV[5] == '1') then
            mark = version .. ' ' .. fence .. ' ' .. text(now)
            redis.call('HSET', KEYS[1], 'm', version .. ' ' .. expires .. ' ' .. due .. ' ' .. written .. ' ' .. mark)
            marked = 1
          end
        end
        return {now, record[1], record[2], 1, text(ends), fence, marked}
        """);

    // Keys: record, lease.
    private static readonly RedisScript ReleaseScript = new(RedisRecordFormat.Functions + """
        local lease = redis.call('HMGET', KEYS[2], 'o', 'f', 'u')
        if lease[1] ~= ARGV[2] then return {now} end
        local record = ARGV[3] == '1' and tonumber(lease[3]) > now and redis.call('HGET', KEYS[1], 'm')
        if record then
          local version, expires, due, written, mark = parse(record)
          if string.match(mark, '^%d+ (%d+)') == lease[2] then
            redis.call('HSET', KEYS[1], 'm', version .. ' ' .. expires .. ' ' .. due .. ' ' .. written .. ' -')
          end
        end
        redis.call('DEL', KEYS[2])
        return {now}
        """);

    public async ValueTask<OAuth2LeaseResult> TryAcquireAsync(
        OAuth2ConnectionKey key, OAuth2LeaseRequest request, CancellationToken cancellationToken)
    {
        var id = RedisKeys.IdOf(key);
        var shard = keys.ShardPrefix(key.Alias, id);
        var result = await connection.RunAsync(
            AcquireScript,
            [RedisKeys.RecordPrefix(shard) + id, RedisKeys.Lease(shard, id), RedisKeys.Counter(shard)],
            [
                default,
                request.Owner,
                RedisTime.ToMicroseconds(request.Duration),
                request.SentVersion.ToString(CultureInfo.InvariantCulture),
                request.ReplacesMark,
            ],
            cancellationToken).ConfigureAwait(false);
        return new(
            IsAcquired: (long)result[3] == 1,
            Fence: (long)result[5],
            EndsAt: RedisTime.FromMicroseconds((long)result[4]),
            IsMarked: (long)result[6] == 1,
            Record: RedisRecordFormat.Read(result[1], result[2]),
            StoreTime: RedisTime.FromMicroseconds((long)result[0]));
    }

    public async ValueTask<DateTimeOffset> ReleaseAsync(
        OAuth2ConnectionKey key, string owner, bool clearsMark, CancellationToken cancellationToken)
    {
        var id = RedisKeys.IdOf(key);
        var shard = keys.ShardPrefix(key.Alias, id);
        var result = await connection.RunAsync(
            ReleaseScript, [RedisKeys.RecordPrefix(shard) + id, RedisKeys.Lease(shard, id)], [default, owner, clearsMark], cancellationToken)
            .ConfigureAwait(false);
        return RedisTime.FromMicroseconds((long)result[0]);
    }
}
