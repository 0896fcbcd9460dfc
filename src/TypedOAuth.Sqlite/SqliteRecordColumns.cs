using SQLitePCL;
using TypedOAuth.Storage;

namespace TypedOAuth.Sqlite;

/// <summary>Names the columns of a record and reads a record from a row.</summary>
/// <remarks>The class reads from SQLite's statement directly, because the driver's reader is slower.</remarks>
internal static class SqliteRecordColumns
{
    public const string All = $"{Plain}, payload";

    /// <summary>The columns without the payload, so that SQLite does not load pages that contain only payloads.</summary>
    public const string WithoutPayload = $"{Plain}, NULL";

    private const string Plain = "version, expires_at, due_at, written_at, mark_version, mark_fence, mark_set_at";

    /// <summary>Reads a record.</summary>
    /// <param name="row">A statement that is positioned on a row.</param>
    /// <param name="first">The index of the record's first column.</param>
    public static OAuth2StoredRecord Read(sqlite3_stmt row, int first) => new()
    {
        Version = raw.sqlite3_column_int64(row, first),
        ExpiresAt = ReadDate(row, first + 1),
        DueAt = ReadDate(row, first + 2),
        WrittenAt = ReadDate(row, first + 3),
        Mark = IsNull(row, first + 4) ? null : ReadMark(row, first + 4),
        Payload = raw.sqlite3_column_blob(row, first + 7).ToArray(),
    };

    private static OAuth2JournalMark ReadMark(sqlite3_stmt row, int first) => new(
        raw.sqlite3_column_int64(row, first),
        raw.sqlite3_column_int64(row, first + 1),
        new(raw.sqlite3_column_int64(row, first + 2), TimeSpan.Zero));

    private static DateTimeOffset? ReadDate(sqlite3_stmt row, int column) =>
        IsNull(row, column) ? null : new(raw.sqlite3_column_int64(row, column), TimeSpan.Zero);

    private static bool IsNull(sqlite3_stmt row, int column) => raw.sqlite3_column_type(row, column) == raw.SQLITE_NULL;
}
