using Npgsql;

namespace TypedOAuth.PostgreSql;

/// <summary>Holds the statements of one operation. A batch is sent in one round trip and runs in one transaction.</summary>
/// <remarks>
/// The statements need no <c>BEGIN</c>, because PostgreSQL runs all statements up to the protocol's Sync message in one transaction. Each
/// statement sees the changes that were committed before it began. A statement after a lock therefore sees the changes of the lock's
/// previous holder.
/// </remarks>
/// <param name="offset">The offset of the store's time.</param>
internal sealed class PostgreSqlBatch(TimeSpan offset) : IDisposable
{
    /// <summary>
    /// The store's time in ticks: the server's time, so that machines with different clocks agree, plus the offset (<c>$1</c>).
    /// </summary>
    /// <remarks>
    /// The expression uses <c>clock_timestamp()</c>, because after a wait for a lock, the time at which the transaction or the statement
    /// began is in the past. A condition that an index can answer needs <see cref="NowOnce"/>.
    /// </remarks>
    public const string Now = "(floor(extract(epoch FROM clock_timestamp()) * 1000000)::bigint * 10 + 621355968000000000 + $1)";

    /// <summary>The store's time as a value that PostgreSQL computes once per statement and can look up in an index.</summary>
    public const string NowOnce = $"(SELECT {Now})";

    /// <summary>The driver's batch.</summary>
    public NpgsqlBatch Statements { get; } = new();

    /// <summary>Whether no statement changes anything, so that the batch can be repeated after its answer was lost.</summary>
    public bool IsRead { get; init; }

    /// <summary>Whether the first statement waits for a lock. The result of this statement contains no values.</summary>
    public bool HasLock { get; private set; }

    /// <summary>Adds a statement that waits for an advisory lock, and must be the first. The lock ends with the batch.</summary>
    public void AddLock(long number)
    {
        HasLock = true;
        Append("SELECT pg_advisory_xact_lock($1)").With(number);
    }

    /// <summary>Adds a statement whose parameter <c>$1</c> is the offset of the store's time.</summary>
    /// <param name="sql">The SQL text, which must be a constant of this package. Pass all values as parameters.</param>
    /// <returns>The statement's parameters, to which the caller adds <c>$2</c> and the following ones.</returns>
    public NpgsqlParameterCollection Add(string sql) => Append(sql).With(offset.Ticks);

    public void Dispose() => Statements.Dispose();

    private NpgsqlParameterCollection Append(string sql)
    {
        var statement = new NpgsqlBatchCommand(sql);
        Statements.BatchCommands.Add(statement);
        return statement.Parameters;
    }
}
