using Microsoft.Data.Sqlite;
using SQLitePCL;
using TypedOAuth.Storage;

namespace TypedOAuth.Sqlite;

/// <summary>Reads records with prepared statements on connections that stay open.</summary>
/// <remarks>
/// Every request of an application may read a record, and opening a connection and preparing a statement take longer than reading the row.
/// At most one connection per processor is kept.
/// </remarks>
internal sealed class SqliteTokenReaders(SqliteDatabase database) : IDisposable
{
    private readonly Reader?[] _idle = new Reader?[Environment.ProcessorCount];

    public OAuth2StoredRecord? Read(OAuth2ConnectionKey key)
    {
        var reader = TakeIdle() ?? new Reader(database.Open());
        OAuth2StoredRecord? record;
        try
        {
            record = reader.Read(key);
        }
        catch
        {
            // After any failure, the next read uses a new connection.
            reader.Dispose();
            throw;
        }

        Keep(reader);
        return record;
    }

    public void Dispose()
    {
        while (TakeIdle() is { } reader)
        {
            reader.Dispose();
        }
    }

    private Reader? TakeIdle()
    {
        for (var i = 0; i < _idle.Length; i++)
        {
            if (Volatile.Read(ref _idle[i]) is not null && Interlocked.Exchange(ref _idle[i], null) is { } reader)
            {
                return reader;
            }
        }

        return null;
    }

    private void Keep(Reader reader)
    {
        for (var i = 0; i < _idle.Length; i++)
        {
            if (Volatile.Read(ref _idle[i]) is null && Interlocked.CompareExchange(ref _idle[i], reader, null) is null)
            {
                return;
            }
        }

        reader.Dispose();
    }

    /// <summary>Holds a connection and its statement for one thread at a time.</summary>
    /// <remarks>The reader calls SQLite directly, because the driver's command would take a quarter of the time of a read.</remarks>
    private sealed class Reader : IDisposable
    {
        private const string Sql =
            $"SELECT {SqliteRecordColumns.All} FROM oauth2_tokens WHERE alias = ?1 AND user_id = ?2 AND account = ?3;";

        /// <summary>The time before a read checks a locked table again.</summary>
        private static readonly TimeSpan LockedPause = TimeSpan.FromMilliseconds(20);

        private readonly SqliteConnection _connection;
        private readonly sqlite3_stmt _statement;

        public Reader(SqliteConnection connection)
        {
            _connection = connection;
            try
            {
                // This class bypasses the driver, which repeats busy statements, so SQLite itself must repeat them.
                Check(raw.sqlite3_busy_timeout(connection.Handle, (int)Timeout.TotalMilliseconds));
                sqlite3_stmt? statement = null;
                Check(Repeat(() => raw.sqlite3_prepare_v2(connection.Handle, Sql, out statement)));
                _statement = statement!;
            }
            catch
            {
                connection.Dispose();
                throw;
            }
        }

        private TimeSpan Timeout => TimeSpan.FromSeconds(_connection.DefaultTimeout);

        public OAuth2StoredRecord? Read(OAuth2ConnectionKey key)
        {
            Check(raw.sqlite3_bind_text(_statement, 1, key.Alias));
            Check(raw.sqlite3_bind_text(_statement, 2, key.UserId));
            Check(raw.sqlite3_bind_text(_statement, 3, key.Account));
            var result = raw.sqlite3_step(_statement);
            if (IsLocked(result))
            {
                result = Repeat(() =>
                {
                    raw.sqlite3_reset(_statement);
                    return raw.sqlite3_step(_statement);
                });
            }

            if (result == raw.SQLITE_ROW)
            {
                var record = SqliteRecordColumns.Read(_statement, first: 0);

                // The reset ends the read transaction, so that the next read includes later writes.
                Check(raw.sqlite3_reset(_statement));
                return record;
            }

            // The reset returns the error of a failed step.
            Check(raw.sqlite3_reset(_statement));
            return null;
        }

        public void Dispose()
        {
            _statement.Dispose();
            _connection.Dispose();
        }

        /// <summary>Returns whether a connection with the same shared cache has locked a table.</summary>
        /// <remarks>SQLite's busy timeout does not wait for such a lock.</remarks>
        private static bool IsLocked(int result) => (result & 0xFF) == raw.SQLITE_LOCKED;

        private int Repeat(Func<int> call)
        {
            var result = call();
            for (var waited = TimeSpan.Zero; IsLocked(result) && waited < Timeout; waited += LockedPause)
            {
                Thread.Sleep(LockedPause);
                result = call();
            }

            return result;
        }

        private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _connection.Handle);
    }
}
