using System.Globalization;
using TypedOAuth.Storage;

namespace TypedOAuth.Redis;

/// <summary>Represents the position after which a page begins.</summary>
/// <param name="Shard">The shard of the last entry.</param>
/// <param name="Member">The index member of the last entry; empty for the first page.</param>
internal readonly record struct RedisListingPosition(int Shard, string Member)
{
    private const string InOrder = "c";
    private const string ByDueDate = "d";

    /// <summary>Returns the position that a query continues from.</summary>
    /// <exception cref="ArgumentException">The token belongs to another store or to another kind of query.</exception>
    public static RedisListingPosition Of(OAuth2ConnectionQuery query)
    {
        if (query.ContinuationToken is not { } token)
        {
            return new(0, "");
        }

        var parts = token.Split(':');
        return parts.Length == 3
            && parts[0] == KindOf(query)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var shard)
            && shard < RedisKeys.Shards
            && parts[2].Length > 0
            ? new(shard, parts[2])
            : throw new ArgumentException("The continuation token does not belong to this store and this query.", nameof(query));
    }

    public string ToToken(OAuth2ConnectionQuery query) =>
        string.Create(CultureInfo.InvariantCulture, $"{KindOf(query)}:{Shard}:{Member}");

    private static string KindOf(OAuth2ConnectionQuery query) => query.DueBefore is null ? InOrder : ByDueDate;
}
