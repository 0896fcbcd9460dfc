using TypedOAuth.Storage;

namespace TypedOAuth.Redis;

/// <summary>Reads one page from the indexes of the shards.</summary>
internal sealed class RedisListingReader(RedisIndexes indexes, OAuth2ConnectionQuery query, CancellationToken cancellationToken)
{
    private const int SmallestDueSlice = 8;

    /// <summary>The entries after the position. If there are more than the page can hold, another page exists.</summary>
    private readonly List<RedisListedEntry> _entries = [];

    private DateTimeOffset _storeTime;

    /// <summary>The number of entries that are still needed.</summary>
    private long Missing => query.PageSize + 1L - _entries.Count;

    public OAuth2ConnectionPage ToPage()
    {
        var isLast = _entries.Count <= query.PageSize;
        var page = _entries.Take(query.PageSize).Select(static listed => listed.Entry).ToList();
        return new(page, isLast ? null : _entries[query.PageSize - 1].Position.ToToken(query), _storeTime);
    }

    /// <summary>Reads the connections of one user, which are in one shard: one round trip for up to 512 connections.</summary>
    public async Task ReadUserAsync(string user, RedisListingPosition position)
    {
        var isDue = query.DueBefore is not null;
        var shard = RedisKeys.ShardOf(user);

        // A user has few connections, so they are read by id and then sorted by due date.
        string? after = isDue ? "" : position.Member;
        while (after is not null && (isDue || Missing > 0))
        {
            var size = isDue ? RedisIndexes.MaxSlice : (int)Math.Min(Missing, RedisIndexes.MaxSlice);
            var slice = await indexes.ReadAsync(query, shard, after, user, size, cancellationToken).ConfigureAwait(false);
            Add(slice, slice.Entries.Where(IsListed));
            after = slice.Last;
        }

        if (isDue)
        {
            var due = _entries
                .Select(static listed => listed with { Position = new(listed.Position.Shard, DueMemberOf(listed)) })
                .Where(listed => string.CompareOrdinal(listed.Position.Member, position.Member) > 0)
                .OrderBy(static listed => listed.Position.Member, StringComparer.Ordinal)
                .ToList();
            _entries.Clear();
            _entries.AddRange(due);
        }
    }

    /// <summary>Reads all connections of a client, shard by shard.</summary>
    public async Task ReadAllAsync(RedisListingPosition position)
    {
        // While the page is not full, each round reads twice as many shards at once as the previous round.
        var (shard, after, width) = (position.Shard, position.Member, 1);
        while (shard < RedisKeys.Shards && Missing > 0)
        {
            var size = (int)Math.Min(Missing, RedisIndexes.MaxSlice);
            var first = after;
            var slices = await Task.WhenAll(Enumerable.Range(shard, Math.Min(width, RedisKeys.Shards - shard)).Select(
                next => indexes.ReadAsync(query, next, next == shard ? first : "", "", size, cancellationToken))).ConfigureAwait(false);
            (after, width) = ("", width * 2);
            foreach (var slice in slices)
            {
                Add(slice, slice.Entries);
                if (slice.Last is not null)
                {
                    (after, width) = (slice.Last, 1);
                    break;
                }

                shard++;
            }
        }
    }

    /// <summary>Merges the due connections of all shards. The first slices are read at once.</summary>
    public async Task ReadDueAsync(RedisListingPosition position)
    {
        var size = Math.Clamp(query.PageSize / RedisKeys.Shards * 2, SmallestDueSlice, RedisIndexes.MaxSlice);
        var slices = await Task.WhenAll(Enumerable.Range(0, RedisKeys.Shards).Select(
            shard => indexes.ReadDueAsync(query, shard, position.Member, size, cancellationToken))).ConfigureAwait(false);
        var next = new int[RedisKeys.Shards];
        var order = new PriorityQueue<int, string>(StringComparer.Ordinal);
        for (var shard = 0; shard < slices.Length; shard++)
        {
            await EnqueueAsync(shard).ConfigureAwait(false);
        }

        while (Missing > 0 && order.TryDequeue(out var shard, out _))
        {
            Add(slices[shard], [slices[shard].Entries[next[shard]++]]);
            await EnqueueAsync(shard).ConfigureAwait(false);
        }

        async ValueTask EnqueueAsync(int shard)
        {
            while (next[shard] == slices[shard].Entries.Count && slices[shard].Last is { } last)
            {
                slices[shard] = await indexes.ReadDueAsync(query, shard, last, RedisIndexes.MaxSlice, cancellationToken).ConfigureAwait(false);
                next[shard] = 0;
            }

            if (next[shard] < slices[shard].Entries.Count)
            {
                order.Enqueue(shard, slices[shard].Entries[next[shard]].Position.Member);
            }
        }
    }

    private static string DueMemberOf(RedisListedEntry listed) => RedisTime.Format(listed.Entry.Record.DueAt) + listed.Position.Member;

    private bool IsListed(RedisListedEntry listed) =>
        (query.AccountClaim is null || listed.Claim == query.AccountClaim)
        && (query.UserId is null || listed.Entry.Key.UserId == query.UserId)
        && (query.DueBefore is null || listed.Entry.Record.DueAt < query.DueBefore);

    private void Add(RedisIndexSlice slice, IEnumerable<RedisListedEntry> entries)
    {
        if (slice.StoreTime > _storeTime)
        {
            _storeTime = slice.StoreTime;
        }

        _entries.AddRange(entries);
    }
}
