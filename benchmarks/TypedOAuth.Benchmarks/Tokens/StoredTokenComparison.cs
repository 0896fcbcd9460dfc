using BenchmarkDotNet.Attributes;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using TypedOAuth.Benchmarks.Reporting;
using TypedOAuth.Configuration;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Benchmarks.Tokens;

/// <summary>Compares requesting a token that has to be read from SQLite.</summary>
internal sealed class StoredTokenComparison : BenchmarkComparison<StoredTokenBenchmarks>
{
    public override string Name => "cached-token-sqlite";

    protected override string Title => "GetAccessTokenForUserAsync through SQLite";

    protected override IReadOnlyList<Goal> Goals =>
    [
        new("≤ 1.2 × the store client's own single-row read", Time, StoredTokenBenchmarks.Cold, Peers.WithVersion(StoredTokenBenchmarks.Prepared), AtMost: 1.2),
        new("≤ 1.2 × the store client's own single-row read", Time, StoredTokenBenchmarks.Checked, Peers.WithVersion(StoredTokenBenchmarks.Prepared), AtMost: 1.2),
        new("for comparison", Time, StoredTokenBenchmarks.Store, Peers.WithVersion(StoredTokenBenchmarks.Pooled)),
    ];

    protected override string Remarks =>
        "`CacheDuration` is zero, so each call reads the row. A token that is not in memory is then unprotected with ASP.NET Core's "
        + "Data Protection, decoded, and added to a cache that is too small to keep it. A token whose version in the store equals the "
        + "version in memory is neither unprotected nor decoded. The peer reads the same row of the same file, in WAL mode and with the "
        + "same `synchronous`, into the same three values, and neither unprotects nor decodes. It is measured twice: with a connection "
        + "that stays open and a prepared command, which only one thread can use, and with a pooled connection and a new command, which "
        + "any thread can use. The other subjects are parts of the work of TypedOAuth.";
}

/// <summary>The subjects of <see cref="StoredTokenComparison"/>.</summary>
public class StoredTokenBenchmarks
{
    internal const string Cold = $"{Subjects.Own}, not in memory";
    internal const string Checked = $"{Subjects.Own}, in memory and compared";
    internal const string Store = $"{Subjects.Own}, store alone";
    internal const string Prepared = $"{Peers.Sqlite}, open connection, prepared command";
    internal const string Pooled = $"{Peers.Sqlite}, pooled connection, new command";

    private const string UserId = "ada";

    /// <summary>More users than a cache for one token keeps, so that the requested user's token has always been dropped.</summary>
    private static readonly string[] Users = [UserId, "bob", "cleo", "dan"];

    private const string Select = "SELECT payload, version, expires_at FROM oauth2_tokens WHERE alias = $alias AND user_id = $user;";

    private static readonly OAuth2ConnectionKey Key = new(ProviderClient.Definition.Alias, UserId);

    private string _connectionString = null!;
    private DirectoryInfo _folder = null!;
    private ProviderHost _host = null!;
    private ProviderClient _client = null!;
    private ProviderHost _smallHost = null!;
    private int _turn;
    private IOAuth2TokenStore _store = null!;
    private TokenRecordCodec<ProviderClient.AuthData> _codec = null!;
    private byte[] _payload = null!;
    private ServerIdentity _server = null!;
    private SqliteConnection _connection = null!;
    private SqliteCommand _command = null!;

    [GlobalSetup]
    public async Task SetupAsync()
    {
        _folder = Directory.CreateTempSubdirectory("typedoauth-tokens-");
        _connectionString = $"Data Source={Path.Combine(_folder.FullName, "tokens.db")}";
        _host = await CreateHostAsync(_connectionString, static options => options.CacheDuration = TimeSpan.Zero);
        _smallHost = await CreateHostAsync(
            $"Data Source={Path.Combine(_folder.FullName, "small.db")}",
            static options => (options.CacheDuration, options.CacheCapacity) = (TimeSpan.Zero, 1));
        _client = _host.Client;
        _store = _host.Services.GetRequiredService<IOAuth2TokenStore>();
        _codec = new(ProviderClient.Definition, _host.Services.GetRequiredService<IOAuth2DataProtector>());
        _server = new("https://provider.example", "https://provider.example/token", null, null);
        _payload = (await _store.ReadAsync(Key, CancellationToken.None)).Record!.Payload.ToArray();
        _connection = Open();
        _command = CreateCommand(_connection);
        await _command.PrepareAsync();
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _command.Dispose();
        _connection.Dispose();
        _smallHost.Dispose();
        _host.Dispose();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Benchmark(Description = Cold)]
    public ValueTask<ProviderClient.AuthData?> ColdAsync() => _smallHost.Client.GetAccessTokenForUserAsync(Users[_turn++ % Users.Length]);

    [Benchmark(Description = Checked)]
    public ValueTask<ProviderClient.AuthData?> CheckedAsync() => _client.GetAccessTokenForUserAsync(UserId);

    [Benchmark(Description = Store)]
    public ValueTask<OAuth2ReadResult> StoreAsync() => _store.ReadAsync(Key, CancellationToken.None);

    [Benchmark(Description = $"{Subjects.Own}, unprotect and decode alone")]
    public ProviderClient.AuthData Decode() =>
        _codec.Decode(Key, _payload, _server) is TokenRecord<ProviderClient.AuthData>.Active record ? record.AuthData : throw new InvalidOperationException("The record can be read.");

    [Benchmark(Description = Prepared)]
    public OAuth2StoredRecord? ReadPrepared() => Read(_command);

    [Benchmark(Description = Pooled)]
    public OAuth2StoredRecord? ReadPooled()
    {
        using var connection = Open();
        using var command = CreateCommand(connection);
        return Read(command);
    }

    private static async Task<ProviderHost> CreateHostAsync(string connectionString, Action<ProviderClientOptions> configure)
    {
        var host = ProviderHost.CreateWeb(
            new FixedAnswerHandler(TokenAnswers.Exchange), services => services.AddTypedOAuth().UseSqlite(connectionString), configure);
        foreach (var user in Users)
        {
            await host.AuthorizeAsync(user);
        }

        return host;
    }

    private static SqliteCommand CreateCommand(SqliteConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = Select;
        command.Parameters.AddWithValue("$alias", Key.Alias);
        command.Parameters.AddWithValue("$user", Key.UserId);
        return command;
    }

    private static OAuth2StoredRecord? Read(SqliteCommand command)
    {
        using var reader = command.ExecuteReader();
        return reader.Read()
            ? new()
            {
                Payload = (byte[])reader[0],
                Version = reader.GetInt64(1),
                ExpiresAt = reader.IsDBNull(2) ? null : new DateTimeOffset(reader.GetInt64(2), TimeSpan.Zero),
            }
            : null;
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA synchronous = FULL;";
        command.ExecuteNonQuery();
        return connection;
    }
}
