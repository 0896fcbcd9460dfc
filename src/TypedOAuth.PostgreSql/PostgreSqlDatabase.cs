using Microsoft.Extensions.Logging;
using Npgsql;

namespace TypedOAuth.PostgreSql;

/// <summary>Runs batches of statements on connections of a data source, after the tables have been checked or created.</summary>
internal sealed class PostgreSqlDatabase(NpgsqlDataSource source, bool ownsSource, ILogger logger) : IDisposable, IAsyncDisposable
{
    /// <summary>The maximum number of runs of a batch that conflicts with other transactions.</summary>
    private const int MaxRuns = 5;

    private readonly bool _prepares = PostgreSqlDataSources.Prepares(source.ConnectionString);
    private volatile bool _isReady;

    /// <summary>The time that is added to the server's time. Only tests set it.</summary>
    public TimeSpan TimeOffset { get; set; }

    public PostgreSqlBatch CreateBatch(bool isRead = false) => new(TimeOffset) { IsRead = isRead };

    /// <summary>Runs a batch and reads the row of its last statement.</summary>
    public async ValueTask<T> RunAsync<T>(PostgreSqlBatch batch, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        var result = default(T)!;
        await RunAsync(batch, row => result = read(row), static () => { }, cancellationToken).ConfigureAwait(false);
        return result;
    }

    /// <summary>Runs a batch and reads the rows of its last statement.</summary>
    /// <param name="batch">The batch; one transaction in one round trip.</param>
    /// <param name="read">Reads one row.</param>
    /// <param name="restart">Discards the rows that were read, because the batch runs again.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="OAuth2ConfigurationException">The database cannot be used as it is configured.</exception>
    public async ValueTask RunAsync(PostgreSqlBatch batch, Action<NpgsqlDataReader> read, Action restart, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!_isReady)
        {
            await PostgreSqlMigration.EnsureTablesAsync(source, logger, cancellationToken).ConfigureAwait(false);
            _isReady = true;
        }

        var isRepeatable = batch.IsRead;
        for (var run = 1; ; run++)
        {
            try
            {
                await RunOnceAsync(batch, read, cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (PostgresException exception) when (run < MaxRuns && IsConflict(exception))
            {
                // PostgreSQL has rolled the transaction back, so a second run cannot repeat a change.
                PostgreSqlLog.Repeated(logger, exception.SqlState);
                restart();
            }
            catch (NpgsqlException exception) when (isRepeatable && PostgreSqlErrors.IsConnectionBroken(exception))
            {
                // A pooled connection may have been closed since its last use, for example by a restart of the server. Npgsql then empties the
                // pool, so that the second run uses a new connection.
                isRepeatable = false;
                restart();
            }
            catch (PostgresException exception) when (PostgreSqlErrors.ExplainTables(exception) is { } explanation)
            {
                throw new OAuth2ConfigurationException(explanation, exception);
            }
        }
    }

    public void Dispose()
    {
        if (ownsSource)
        {
            source.Dispose();
        }
    }

    public ValueTask DisposeAsync() => ownsSource ? source.DisposeAsync() : default;

    private static bool IsConflict(PostgresException exception) =>
        exception.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected;

    private async ValueTask RunOnceAsync(PostgreSqlBatch batch, Action<NpgsqlDataReader> read, CancellationToken cancellationToken)
    {
        var connection = await source.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await using var open = connection.ConfigureAwait(false);
        batch.Statements.Connection = connection;
        if (_prepares)
        {
            // Sends a message only at the first use of each physical connection.
            await batch.Statements.PrepareAsync(cancellationToken).ConfigureAwait(false);
        }

        var reader = await batch.Statements.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        await using var rows = reader.ConfigureAwait(false);
        if (batch.HasLock)
        {
            await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
        }

        // Only the last statement has a result, and the reader skips statements without a result.
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            read(reader);
        }

        // Errors of later statements, and of the end of the transaction, are thrown here.
        await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
    }
}
