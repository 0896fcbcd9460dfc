using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using TypedOAuth.Generated;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tests.Harness.Model;

/// <summary>Runs two processes that refresh one expired connection, in the order that a list of choices gives.</summary>
internal sealed class ModelRun : IDisposable
{
    /// <summary>The number of times that more than a lease's duration passes between two calls, before the processes only finish.</summary>
    /// <remarks>With two pauses, there are several hundred thousand schedules: set the variable before a release.</remarks>
    private static readonly int MostPauses =
        int.TryParse(Environment.GetEnvironmentVariable("TYPEDOAUTH_MODEL_PAUSES"), NumberStyles.None, CultureInfo.InvariantCulture, out var set) ? set : 1;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private static readonly OAuth2ConnectionKey Key = new("model", "u");

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly List<string> _history = [];
    private readonly InMemoryTokenStore _store;
    private readonly ModelProcess[] _processes;
    private readonly ModelProcess _reader;
    private readonly bool _mayKill;
    private int _pauses;

    public ModelRun(ModelTokenUse use, OAuth2ClientDefinition definition, IOAuth2DataProtector protector, bool mayKill)
    {
        _store = new(_time);
        _mayKill = mayKill;
        Provider = new(use);
        _processes = [.. ((string[])["A", "B"]).Select(name => new ModelProcess(name, definition, _store, protector, Provider, _time))];
        _reader = new("reader", definition, _store, protector, Provider, _time);
    }

    public ModelProvider Provider { get; }

    public IReadOnlyList<ModelProcess> Processes => _processes;

    /// <summary>Whether a process was killed.</summary>
    public bool HasDied => _processes.Any(static process => process.IsDead);

    /// <summary>The calls and events in their order.</summary>
    public string History => string.Join(" ", _history);

    /// <summary>Runs the schedule to its end.</summary>
    /// <param name="choices">The number of the option at each point; the first option after the end of the list.</param>
    /// <returns>The number of options at each point.</returns>
    public async Task<List<int>> RunAsync(IReadOnlyList<int> choices)
    {
        await SeedAsync();
        var stored = await ReadAsync();
        foreach (var process in _processes)
        {
            await process.BeginAsync(Key, stored.Version);
        }

        var options = new List<int>();
        while (FindOptions() is { Count: > 0 } found)
        {
            var choice = options.Count < choices.Count ? choices[options.Count] : 0;
            options.Add(found.Count);
            await found[choice]();
        }

        return options;
    }

    /// <summary>Reads the connection as a process does.</summary>
    public async Task<StoredConnection<BasicClient.AuthData>> ReadAsync() => await CompleteAsync(_reader.Vault.ReadAsync(Key, CancellationToken.None));

    public void Dispose()
    {
        foreach (var process in _processes)
        {
            process.Dispose();
        }

        _reader.Dispose();
    }

    private async Task SeedAsync()
    {
        var response = new OAuth2TokenResponse([])
        {
            AccessToken = "a0",
            RefreshToken = ModelProvider.First,
            IssuedAt = _time.GetUtcNow() - TimeSpan.FromHours(2),
            ExpiresAt = _time.GetUtcNow() - TimeSpan.FromHours(1),
        };
        var record = new TokenRecord<BasicClient.AuthData>.Active(Create<BasicClient.AuthData>(response)) { ConnectedAt = _time.GetUtcNow() };
        await CompleteAsync(_reader.Vault.OverwriteAsync(Key, _ => record, ModelSettings.Instance.Current));
    }

    private static TAuthData Create<TAuthData>(OAuth2TokenResponse response)
        where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData> => TAuthData.Create(response);

    /// <summary>Lets the reader's calls happen at once.</summary>
    private async Task<T> CompleteAsync<T>(ValueTask<T> operation)
    {
        while (!operation.IsCompleted && _reader.Steps.Count > 0)
        {
            _reader.Take(_reader.Steps[0]);
        }

        return await operation;
    }

    /// <summary>Returns what can happen next; nothing when both callers have their answers or their processes are dead.</summary>
    private List<Func<Task>> FindOptions()
    {
        var options = new List<Func<Task>>();
        var alive = _processes.Where(static process => !process.IsDead && !process.IsFinished).ToList();
        foreach (var process in alive)
        {
            options.AddRange(process.Steps.Select(step => (Func<Task>)(() => TakeAsync(process, step))));
        }

        if (alive.Count == 1 && options.Count > 0)
        {
            // The order of a single process is given, except for its pauses, which then affect no other process.
            return options[..1];
        }

        if (!_mayKill && !_history.Exists(static entry => entry != "time"))
        {
            // Both processes do the same, so the first call is always that of the first one.
            options = options[..1];
        }

        var mayPause = _pauses < MostPauses && (_history.Count == 0 || _history[^1] != "time");
        if (alive.Count > 0 && (mayPause || options.Count == 0))
        {
            options.Add(PassTimeAsync);
        }

        if (_mayKill && !HasDied && alive.Contains(_processes[0]))
        {
            options.Add(KillAsync);
        }

        return options;
    }

    private Task TakeAsync(ModelProcess process, ModelStep step)
    {
        _history.Add($"{process.Name}.{step.Name}");
        process.Take(step);
        return process.SettleAsync();
    }

    private async Task PassTimeAsync()
    {
        _history.Add("time");
        if (++_pauses > 100)
        {
            throw new InvalidOperationException($"The processes do not finish: {History}");
        }

        _time.Advance(Pause);
        foreach (var process in _processes)
        {
            await (process.IsDead ? Task.CompletedTask : process.SettleAsync());
        }
    }

    private Task KillAsync()
    {
        _history.Add("kill A");
        _processes[0].Kill();
        return Task.CompletedTask;
    }
}
