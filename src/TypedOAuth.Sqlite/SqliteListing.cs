using System.Globalization;
using Microsoft.Data.Sqlite;
using TypedOAuth.Storage;

namespace TypedOAuth.Sqlite;

/// <summary>Lists connections page by page.</summary>
/// <remarks>A page begins after the last row of the previous page, so changes between two pages do not move other rows.</remarks>
internal sealed class SqliteListing(SqliteDatabase database, TimeProvider time)
{
    public async ValueTask<OAuth2ConnectionPage> ReadAsync(OAuth2ConnectionQuery query, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.PageSize, 1);
        await database.EnsureReadyAsync(cancellationToken).ConfigureAwait(false);
        return Read(query);
    }

    private OAuth2ConnectionPage Read(OAuth2ConnectionQuery query)
    {
        using var connection = database.Open();
        using var command = SqliteCommands.Create(connection, Compose(query));
        command.With("$alias", query.Alias).With("$user", query.UserId).With("$claim", query.AccountClaim).With("$before", query.DueBefore);
        BindPosition(command, query);

        // One additional row shows whether another page exists.
        command.With("$limit", query.PageSize + 1L);
        using var row = command.ExecuteReader();
        var entries = new List<OAuth2ConnectionEntry>();
        var last = string.Empty;
        while (row.Read())
        {
            if (entries.Count == query.PageSize)
            {
                return new(entries, last, time.GetUtcNow());
            }

            var entry = new OAuth2ConnectionEntry(
                new(query.Alias, row.GetString(0), row.GetString(1)), SqliteRecordColumns.Read(row.Handle!, first: 3));
            entries.Add(entry);
            if (entries.Count == query.PageSize)
            {
                last = FormatPosition(query, entry, id: row.GetInt64(2));
            }
        }

        return new(entries, null, time.GetUtcNow());
    }

    private static string Compose(OAuth2ConnectionQuery query)
    {
        var isDue = query.DueBefore is not null;
        var order = isDue ? "due_at, id" : "user_id, account";
        return $"""
            SELECT user_id, account, id, {(query.IncludesPayloads ? SqliteRecordColumns.All : SqliteRecordColumns.WithoutPayload)}
            FROM oauth2_tokens
            WHERE alias = $alias
            {(query.UserId is null ? "" : "AND user_id = $user")}
            {(query.AccountClaim is null ? "" : "AND claim = $claim")}
            {(isDue ? "AND due_at < $before" : "")}
            {(query.ContinuationToken is null ? "" : $"AND ({order}) > ($first, $second)")}
            ORDER BY {order}
            LIMIT $limit;
            """;
    }

    /// <summary>Formats the position of a page's last entry: due date and id, or user id (with its length) and account.</summary>
    private static string FormatPosition(OAuth2ConnectionQuery query, OAuth2ConnectionEntry last, long id) => query.DueBefore is null
        ? string.Create(CultureInfo.InvariantCulture, $"{last.Key.UserId.Length}:{last.Key.UserId}{last.Key.Account}")
        : string.Create(CultureInfo.InvariantCulture, $"{last.Record.DueAt!.Value.UtcTicks}:{id}");

    private static void BindPosition(SqliteCommand command, OAuth2ConnectionQuery query)
    {
        if (query.ContinuationToken is not { } token)
        {
            return;
        }

        var separator = token.IndexOf(':', StringComparison.Ordinal);
        var rest = token[(separator + 1)..];
        if (separator > 0 && long.TryParse(token.AsSpan(0, separator), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            if (query.DueBefore is null && number <= rest.Length)
            {
                command.With("$first", rest[..(int)number]).With("$second", rest[(int)number..]);
                return;
            }

            if (query.DueBefore is not null && long.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            {
                command.With("$first", number).With("$second", id);
                return;
            }
        }

        throw new ArgumentException("The continuation token does not belong to this store and this query.", nameof(query));
    }
}
