using System.Globalization;
using Npgsql;
using TypedOAuth.Storage;

namespace TypedOAuth.PostgreSql;

/// <summary>Lists connections page by page.</summary>
/// <remarks>
/// The order is that of the rows' keys, or of the due dates. A page begins after the last row of the previous page, so changes between two
/// pages do not move other rows.
/// </remarks>
internal sealed class PostgreSqlListing(PostgreSqlDatabase database)
{
    public async ValueTask<OAuth2ConnectionPage> ReadAsync(OAuth2ConnectionQuery query, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.PageSize, 1);
        using var batch = database.CreateBatch(isRead: true);
        Compose(batch, query);
        var entries = new List<OAuth2ConnectionEntry>();
        var now = default(DateTimeOffset);
        string? next = null;
        await database.RunAsync(
            batch,
            row =>
            {
                now = row.ReadTime(0);
                if (row.IsDBNull(1))
                {
                    return;
                }

                if (entries.Count == query.PageSize)
                {
                    // One additional row shows that another page exists.
                    next = FormatPosition(entries[^1]);
                    return;
                }

                entries.Add(ReadEntry(row, query.Alias));
            },
            () =>
            {
                entries.Clear();
                next = null;
            },
            cancellationToken).ConfigureAwait(false);
        return new(entries, next, now);
    }

    private static OAuth2ConnectionEntry ReadEntry(NpgsqlDataReader row, string alias) => new(
        new(alias, PostgreSqlKeys.Decode(row.GetFieldValue<byte[]>(1)), PostgreSqlKeys.Decode(row.GetFieldValue<byte[]>(2))),
        PostgreSqlRecordColumns.Read(row, first: 3)!);

    /// <summary>Adds the statement of a query. Queries with the same kinds of conditions share one text, so few texts are prepared.</summary>
    private static void Compose(PostgreSqlBatch batch, OAuth2ConnectionQuery query)
    {
        var (dueTicks, lastId) = ParsePosition(query);
        var isDue = query.DueBefore is not null;
        var order = isDue ? "c.due_at, c.id" : "c.id";
        var columns = query.IncludesPayloads ? PostgreSqlRecordColumns.All : PostgreSqlRecordColumns.WithoutPayload;

        // The outer join gives one row if no connection is found, because the store's time is part of the answer.
        var text = $"""
            SELECT {PostgreSqlBatch.Now}, c.user_id, c.account, {columns}
            FROM (VALUES (1)) AS one (n) LEFT JOIN (
                SELECT * FROM oauth2_connections AS c
                WHERE c.alias = $2
                {(query.UserId is null ? "" : "AND c.owner_id = $4")}
                {(query.AccountClaim is null ? "" : "AND c.claim_id = $5")}
                {(isDue ? "AND c.due_at < $6" : "")}
                {(lastId is null ? "" : isDue ? "AND (c.due_at, c.id) > ($7, $8)" : "AND c.id > $8")}
                ORDER BY {order}
                LIMIT $3) AS c ON true
            ORDER BY {order}
            """;
        batch.Add(text)
            .With(query.Alias)
            .With(query.PageSize + 1L)
            .With(query.UserId is { } user ? PostgreSqlKeys.OfOwner(query.Alias, user) : null)
            .With(query.AccountClaim is { } account ? PostgreSqlKeys.OfClaim(query.Alias, account) : null)
            .With(query.DueBefore?.UtcTicks)
            .With((long?)dueTicks)
            .With(lastId);
    }

    /// <summary>Formats the position of a page's last entry: its due date (or 0) and its row's key.</summary>
    private static string FormatPosition(OAuth2ConnectionEntry last) => string.Create(
        CultureInfo.InvariantCulture,
        $"{last.Record.DueAt?.UtcTicks ?? 0}:{Convert.ToHexString(PostgreSqlKeys.OfConnection(last.Key))}");

    private static (long DueTicks, byte[]? LastId) ParsePosition(OAuth2ConnectionQuery query)
    {
        if (query.ContinuationToken is not { } token)
        {
            return default;
        }

        var separator = token.IndexOf(':', StringComparison.Ordinal);
        var id = new byte[32];
        if (separator > 0
            && long.TryParse(token.AsSpan(0, separator), NumberStyles.None, CultureInfo.InvariantCulture, out var due)
            && token.Length - separator - 1 == 2 * id.Length
            && Convert.FromHexString(token.AsSpan(separator + 1), id, out _, out _) == System.Buffers.OperationStatus.Done)
        {
            return (due, id);
        }

        throw new ArgumentException("The continuation token does not belong to this store and this query.", nameof(query));
    }
}
