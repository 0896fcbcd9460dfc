using TypedOAuth.Storage;

namespace TypedOAuth.Redis;

/// <summary>Lists connections page by page.</summary>
/// <remarks>
/// A page begins after the last connection of the previous page, so changes between two pages do not move other connections. All connections
/// of a client are listed shard by shard, and within a shard by id. Due connections are sorted by due date and id.
/// </remarks>
internal sealed class RedisListing(RedisIndexes indexes, RedisClaims claims)
{
    public async ValueTask<OAuth2ConnectionPage> ReadAsync(OAuth2ConnectionQuery query, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.PageSize, 1);
        cancellationToken.ThrowIfCancellationRequested();
        var position = RedisListingPosition.Of(query);
        var user = query.UserId is null ? null : RedisKeys.UserIdOf(query.Alias, query.UserId);
        if (user is null && query.AccountClaim is { } account)
        {
            // All connections that claim an account belong to one user.
            user = await claims.FindHolderAsync(query.Alias, account, cancellationToken).ConfigureAwait(false)
                ?? RedisKeys.UserIdOf(query.Alias, "");
        }

        var reading = new RedisListingReader(indexes, query, cancellationToken);
        if (user is not null)
        {
            await reading.ReadUserAsync(user, position).ConfigureAwait(false);
        }
        else if (query.DueBefore is not null)
        {
            await reading.ReadDueAsync(position).ConfigureAwait(false);
        }
        else
        {
            await reading.ReadAllAsync(position).ConfigureAwait(false);
        }

        return reading.ToPage();
    }
}
