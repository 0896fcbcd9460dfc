using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace TypedOAuth.Redis;

/// <summary>Connects at the first use, checks the servers, and runs scripts.</summary>
internal sealed class RedisConnection : IDisposable
{
    /// <summary>The default time limit of a command and of a connection attempt. It is short, because a user waits.</summary>
    private const int DefaultTimeoutMilliseconds = 2000;

    private readonly ConfigurationOptions? _options;
    private readonly ILogger _logger;
    private readonly Lock _gate = new();
    private Task<IConnectionMultiplexer>? _connecting;
    private Task<bool>? _checking;
    private IDatabase? _database;
    private bool _isDisposed;

    /// <summary>Uses a connection that the application owns.</summary>
    public RedisConnection(IConnectionMultiplexer connection, ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(connection);
        _connecting = Task.FromResult(connection);
        _logger = logger;
    }

    /// <summary>Connects at the first use. This object owns the connection.</summary>
    /// <exception cref="OAuth2ConfigurationException">The configuration is invalid.</exception>
    public RedisConnection(string configuration, ILogger logger)
    {
        _options = Parse(configuration);
        _logger = logger;
    }

    /// <summary>The offset in microseconds that scripts add to the server's clock. Only tests set it.</summary>
    public long ClockOffset { get; set; }

    /// <summary>Parses a configuration, and sets the values that this store needs.</summary>
    /// <exception cref="OAuth2ConfigurationException">The configuration is invalid.</exception>
    public static ConfigurationOptions Parse(string configuration)
    {
        ArgumentException.ThrowIfNullOrEmpty(configuration);
        ConfigurationOptions options;
        try
        {
            options = ConfigurationOptions.Parse(configuration);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            // The message and the exception may contain the password.
            throw new OAuth2ConfigurationException(
                "The Redis configuration is invalid. Use the format of StackExchange.Redis, for example 'redis.example.org:6380,ssl=true,password=…'.");
        }

        if (configuration.Split(',')[0].Contains("://", StringComparison.Ordinal))
        {
            // StackExchange.Redis takes an address for the name of a host that does not exist, so each call would report an outage.
            throw new OAuth2ConfigurationException(
                "The Redis configuration is an address. Use the format of StackExchange.Redis instead: 'redis.example.org:6379,password=…' for redis://, "
                + "'redis.example.org:6380,ssl=true,password=…' for rediss://.");
        }

        if (options.EndPoints.Count == 0)
        {
            throw new OAuth2ConfigurationException("The Redis configuration names no server. Add one, for example 'redis.example.org:6379'.");
        }

        // The first attempt reports its failure, so that a refused password is not mistaken for an outage. The next use tries again. After a
        // successful attempt, the client connects again by itself.
        options.AbortOnConnectFail = true;
        if (!configuration.Contains("connectRetry", StringComparison.OrdinalIgnoreCase))
        {
            options.ConnectRetry = 1;
        }

        if (!configuration.Contains("syncTimeout", StringComparison.OrdinalIgnoreCase))
        {
            // The text is also part of "asyncTimeout".
            (options.SyncTimeout, options.AsyncTimeout) = (DefaultTimeoutMilliseconds, DefaultTimeoutMilliseconds);
        }

        if (!configuration.Contains("connectTimeout", StringComparison.OrdinalIgnoreCase))
        {
            options.ConnectTimeout = DefaultTimeoutMilliseconds;
        }

        return options;
    }

    /// <summary>Runs a script in one round trip; two if the server does not have the script yet.</summary>
    /// <param name="script">The script.</param>
    /// <param name="keys">The keys, which are in one slot.</param>
    /// <param name="arguments">The arguments. This method sets the first one to the offset of the clock.</param>
    /// <param name="cancellationToken">Cancels the operation before the script is sent.</param>
    /// <returns>The elements of the script's result.</returns>
    /// <exception cref="OAuth2ConfigurationException">The servers refuse the credentials, or may delete connections.</exception>
    /// <exception cref="RedisException">Redis is unavailable.</exception>
    public async Task<RedisResult[]> RunAsync(
        RedisScript script, RedisKey[] keys, RedisValue[] arguments, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        arguments[0] = ClockOffset;
        try
        {
            var database = Volatile.Read(ref _database) ?? await ConnectAsync(cancellationToken).ConfigureAwait(false);
            return (RedisResult[])(await RunAsync(database, script, keys, arguments).ConfigureAwait(false))!;
        }
        catch (RedisException exception) when (RedisFailure.AsConfigurationError(exception) is { } error)
        {
            throw error;
        }
    }

    /// <summary>Closes the connection if this object has created it.</summary>
    public void Dispose()
    {
        Task<IConnectionMultiplexer>? connecting;
        lock (_gate)
        {
            _isDisposed = true;
            connecting = _options is null ? null : _connecting;
        }

        if (connecting is { IsCompletedSuccessfully: true })
        {
            connecting.Result.Dispose();
        }
        else
        {
            _ = connecting?.ContinueWith(
                static done => done.Result.Dispose(),
                CancellationToken.None,
                TaskContinuationOptions.OnlyOnRanToCompletion,
                TaskScheduler.Default);
        }
    }

    private static async Task<RedisResult> RunAsync(IDatabase database, RedisScript script, RedisKey[] keys, RedisValue[] arguments)
    {
        try
        {
            return await database.ScriptEvaluateAsync(script.Hash, keys, arguments).ConfigureAwait(false);
        }
        catch (RedisServerException exception) when (exception.Message.StartsWith("NOSCRIPT", StringComparison.Ordinal))
        {
            // A server loses its scripts at a restart, at a failover and at SCRIPT FLUSH. The script has not run, so it is safe to send it again.
            return await database.ScriptEvaluateAsync(script.Text, keys, arguments, CommandFlags.NoScriptCache).ConfigureAwait(false);
        }
    }

    private async ValueTask<IDatabase> ConnectAsync(CancellationToken cancellationToken)
    {
        var connection = await GetConnection().WaitAsync(cancellationToken).ConfigureAwait(false);
        var isChecked = await CheckAsync(connection).WaitAsync(cancellationToken).ConfigureAwait(false);
        var database = connection.GetDatabase();
        if (isChecked)
        {
            Volatile.Write(ref _database, database);
        }

        return database;
    }

    private Task<IConnectionMultiplexer> GetConnection()
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            if (_connecting is null || _connecting.IsFaulted || _connecting.IsCanceled)
            {
                _connecting = OpenAsync(_options!);
            }

            return _connecting;
        }
    }

    private static async Task<IConnectionMultiplexer> OpenAsync(ConfigurationOptions options) =>
        await ConnectionMultiplexer.ConnectAsync(options).ConfigureAwait(false);

    /// <summary>Checks the servers once for all concurrent callers. A later call repeats an unsuccessful check.</summary>
    private Task<bool> CheckAsync(IConnectionMultiplexer connection)
    {
        lock (_gate)
        {
            if (_checking is null || (_checking.IsCompleted && !(_checking.IsCompletedSuccessfully && _checking.Result)))
            {
                _checking = RedisServerCheck.TryCheckAsync(connection, _logger);
            }

            return _checking;
        }
    }
}
