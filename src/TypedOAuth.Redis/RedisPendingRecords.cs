using StackExchange.Redis;
using TypedOAuth.Storage;

namespace TypedOAuth.Redis;

/// <summary>Stores pending authorizations and connect tickets.</summary>
/// <remarks>
/// Each record is a hash that expires by itself. A sorted set for each owner contains the owner's records in the order of their age; a member
/// consists of expiry, size and handle. All keys share one slot, so that one script can find a record by its handle and limit the records of
/// its owner. One server runs thousands of authorizations per second, which is more than the users of one application begin.
/// </remarks>
internal sealed class RedisPendingRecords(RedisConnection connection, RedisKeys keys)
{
    // Keys: record, owner's records, counter. Without limits, each addition checks only a few records for expiry, so that additions remain fast.
    private static readonly RedisScript AddScript = new("""
        if redis.call('EXISTS', KEYS[1]) == 1 then return {now, 0} end
        local lifetime = tonumber(ARGV[3])
        local expires = now + lifetime
        local member = text(expires) .. ' ' .. #ARGV[2] .. ' ' .. ARGV[7]
        redis.call('HSET', KEYS[1], 'p', ARGV[2], 'x', text(expires), 'o', KEYS[2], 'i', member)
        redis.call('PEXPIRE', KEYS[1], text(math.max(1, math.ceil(lifetime / 1000))))
        local left = redis.call('PTTL', KEYS[2])
        redis.call('ZADD', KEYS[2], text(redis.call('INCR', KEYS[3])), member)
        redis.call('PEXPIRE', KEYS[2], text(math.max(1, left, math.ceil(lifetime / 1000))))
        local limited = ARGV[4] == '1'
        local members = redis.call('ZRANGE', KEYS[2], 0, limited and -1 or 7)
        local count, bytes, kept = 0, 0, {}
        for _, other in ipairs(members) do
          local ends, size, handle = string.match(other, '^(%d+) (%d+) (.*)$')
          if tonumber(ends) <= now then
            redis.call('ZREM', KEYS[2], other)
            redis.call('DEL', ARGV[8] .. handle)
          else
            count, bytes = count + 1, bytes + size
            kept[count] = {other, size, handle}
          end
        end
        if limited then
          local maxCount, maxBytes, last = tonumber(ARGV[5]), tonumber(ARGV[6]), count
          for i = 1, last - 1 do
            if count <= maxCount and bytes <= maxBytes then break end
            redis.call('ZREM', KEYS[2], kept[i][1])
            redis.call('DEL', ARGV[8] .. kept[i][3])
            count, bytes = count - 1, bytes - kept[i][2]
          end
        end
        return {now, 1}
        """);

    private static readonly RedisScript PeekScript = new("""
        local record = redis.call('HMGET', KEYS[1], 'p', 'x')
        if not record[1] or tonumber(record[2]) <= now then return {now, false} end
        return {now, record[1]}
        """);

    private static readonly RedisScript TakeScript = new("""
        local record = redis.call('HMGET', KEYS[1], 'p', 'x', 'o', 'i')
        if not record[1] then return {now, false} end
        redis.call('DEL', KEYS[1])
        redis.call('ZREM', record[3], record[4])
        if tonumber(record[2]) <= now then return {now, false} end
        return {now, record[1]}
        """);

    private string RecordPrefix => keys.PendingPrefix + "r:";

    public async ValueTask<DateTimeOffset> AddAsync(OAuth2PendingRecord record, OAuth2PendingLimits limits, CancellationToken cancellationToken)
    {
        RedisKey[] used =
        [
            RecordPrefix + record.Handle,
            $"{keys.PendingPrefix}o:{RedisKeys.UserIdOf(record.Owner.Alias, record.Owner.UserId)}",
            keys.PendingPrefix + "last",
        ];
        RedisValue[] arguments =
        [
            default,
            record.Payload,
            RedisTime.ToMicroseconds(record.Lifetime),
            limits != OAuth2PendingLimits.None,
            limits.MaxRecords,
            limits.MaxBytes,
            record.Handle,
            RecordPrefix,
        ];
        var result = await connection.RunAsync(AddScript, used, arguments, cancellationToken).ConfigureAwait(false);
        return (long)result[1] == 1
            ? RedisTime.FromMicroseconds((long)result[0])
            : throw new InvalidOperationException("A record with this handle already exists.");
    }

    public async ValueTask<OAuth2PendingResult> PeekAsync(string handle, CancellationToken cancellationToken) =>
        Read(await connection
            .RunAsync(PeekScript, [RecordPrefix + handle], [default], cancellationToken)
            .WaitAsync(cancellationToken)
            .ConfigureAwait(false));

    public async ValueTask<OAuth2PendingResult> TakeAsync(string handle, CancellationToken cancellationToken) =>
        Read(await connection.RunAsync(TakeScript, [RecordPrefix + handle], [default], cancellationToken).ConfigureAwait(false));

    private static OAuth2PendingResult Read(RedisResult[] result) =>
        new((byte[]?)result[1], RedisTime.FromMicroseconds((long)result[0]));
}
