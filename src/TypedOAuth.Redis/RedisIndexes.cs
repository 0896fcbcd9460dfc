using StackExchange.Redis;
using TypedOAuth.Storage;

namespace TypedOAuth.Redis;

/// <summary>Reads slices of the sorted sets that list the connections of a shard.</summary>
internal sealed class RedisIndexes(RedisConnection connection, RedisKeys keys)
{
    /// <summary>The maximum size of a slice. The limit is low, because Redis runs no other command during a script.</summary>
    public const int MaxSlice = 512;

    /// <summary>The Lua function that reports a connection whose record is not on the server.</summary>
    /// <remarks>
    /// Index and record change together, and a cluster moves a slot key by key. A missing record is therefore on another server, and must not
    /// be reported as absent. The error has the prefix that Redis uses in this case.
    /// </remarks>
    public const string Functions = """
        local function missing(key)
          return redis.error_reply('TRYAGAIN The record ' .. key .. ' is missing. The slot is being moved, or the key was deleted by hand.')
        end

        """;

    /// <summary>The number of values that the script returns for each connection.</summary>
    private const int ValuesOfEntry = 6;

    // The keys of the records are not declared, because they depend on the index. They are in the same slot.
    private static readonly RedisScript ReadScript = new(Functions + """
        local members = redis.call('ZRANGEBYLEX', KEYS[1], ARGV[2], ARGV[3], 'LIMIT', 0, ARGV[4])
        local result = {now, #members}
        for _, member in ipairs(members) do
          local record
          if ARGV[7] == '1' then
            record = redis.call('HMGET', ARGV[5] .. string.sub(member, ARGV[6]), 'm', 'u', 'k', 'c', 'p')
          else
            record = redis.call('HMGET', ARGV[5] .. string.sub(member, ARGV[6]), 'm', 'u', 'k', 'c')
            record[5] = false
          end
          if not record[1] then return missing(ARGV[5] .. string.sub(member, ARGV[6])) end
          result[#result + 1] = member
          for i = 1, 5 do result[#result + 1] = record[i] end
        end
        return result
        """);

    /// <summary>Reads connections in the order of their ids.</summary>
    /// <param name="query">The client, and whether payloads are read.</param>
    /// <param name="shard">The shard.</param>
    /// <param name="after">The id after which the slice begins; empty for the first one.</param>
    /// <param name="beginning">The beginning of the ids to read; empty for all.</param>
    /// <param name="size">The maximum number of connections.</param>
    /// <param name="cancellationToken">Cancels the wait for the result.</param>
    public Task<RedisIndexSlice> ReadAsync(
        OAuth2ConnectionQuery query, int shard, string after, string beginning, int size, CancellationToken cancellationToken)
    {
        var prefix = keys.ShardPrefix(query.Alias, shard);
        return ReadAsync(
            RedisKeys.All(prefix), prefix, query, shard, after.Length > 0 ? "(" + after : "[" + beginning,
            beginning.Length > 0 ? $"({beginning}~" : "+", idStart: 1, size, cancellationToken);
    }

    /// <summary>Reads due connections in the order of their due dates.</summary>
    public Task<RedisIndexSlice> ReadDueAsync(
        OAuth2ConnectionQuery query, int shard, string after, int size, CancellationToken cancellationToken)
    {
        var prefix = keys.ShardPrefix(query.Alias, shard);
        var before = RedisTime.Format(query.DueBefore);
        return ReadAsync(
            RedisKeys.Due(prefix), prefix, query, shard, after.Length > 0 ? "(" + after : "-", "(" + before, idStart: before.Length + 1, size,
            cancellationToken);
    }

    private async Task<RedisIndexSlice> ReadAsync(
        RedisKey index, string prefix, OAuth2ConnectionQuery query, int shard, string from, string to, int idStart, int size,
        CancellationToken cancellationToken)
    {
        var result = await connection
            .RunAsync(
                ReadScript, [index], [default, from, to, size, RedisKeys.RecordPrefix(prefix), idStart, query.IncludesPayloads],
                cancellationToken)
            .WaitAsync(cancellationToken)
            .ConfigureAwait(false);
        var count = (int)result[1];
        var entries = new List<RedisListedEntry>(count);
        var member = "";
        for (var i = 2; i < result.Length; i += ValuesOfEntry)
        {
            member = (string)result[i]!;
            var record = RedisRecordFormat.Read(result[i + 1], query.IncludesPayloads ? result[i + 5] : null)!;
            var key = new OAuth2ConnectionKey(query.Alias, (string)result[i + 2]!, (string?)result[i + 3] ?? "");
            entries.Add(new(new(shard, member), new(key, record), (string?)result[i + 4]));
        }

        return new(entries, count == size ? member : null, RedisTime.FromMicroseconds((long)result[0]));
    }
}
