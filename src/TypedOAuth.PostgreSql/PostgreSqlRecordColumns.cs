using Npgsql;
using TypedOAuth.Storage;

namespace TypedOAuth.PostgreSql;

/// <summary>Names the columns of a record and reads a record from a row.</summary>
internal static class PostgreSqlRecordColumns
{
    public const string All = $"{Plain}, c.payload";

    /// <summary>The columns without the payload, so that PostgreSQL does not load large payloads.</summary>
    public const string WithoutPayload = $"{Plain}, NULL::bytea";

    private const string Plain = "c.version, c.expires_at, c.due_at, c.written_at, c.mark_version, c.mark_fence, c.mark_set_at";

    /// <summary>Reads a record.</summary>
    /// <param name="row">A reader that is positioned on a row.</param>
    /// <param name="first">The index of the record's first column.</param>
    /// <returns>The record; <see langword="null"/> if the row holds a lease only, or no row was found.</returns>
    public static OAuth2StoredRecord? Read(NpgsqlDataReader row, int first) => row.IsDBNull(first) || row.GetInt64(first) == 0
        ? null
        : new()
        {
            Version = row.GetInt64(first),
            ExpiresAt = ReadDate(row, first + 1),
            DueAt = ReadDate(row, first + 2),
            WrittenAt = ReadDate(row, first + 3),
            Mark = ReadMark(row, first + 4),
            Payload = row.IsDBNull(first + 7) ? default(ReadOnlyMemory<byte>) : row.GetFieldValue<byte[]>(first + 7),
        };

    /// <summary>Reads a mark from three columns: version, fence and time.</summary>
    public static OAuth2JournalMark? ReadMark(NpgsqlDataReader row, int first) => row.IsDBNull(first)
        ? null
        : new(row.GetInt64(first), row.GetInt64(first + 1), row.ReadTime(first + 2));

    /// <summary>Reads a time, which the tables store in UTC ticks.</summary>
    public static DateTimeOffset ReadTime(this NpgsqlDataReader row, int column) => new(row.GetInt64(column), TimeSpan.Zero);

    private static DateTimeOffset? ReadDate(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.ReadTime(column);
}
