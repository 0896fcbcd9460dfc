using System.Collections.Concurrent;
using System.Diagnostics;

namespace TypedOAuth.Machines;

/// <summary>Calls a client and counts the results.</summary>
internal sealed class Callers(IMachineClient client)
{
    private readonly ConcurrentDictionary<string, int> _failures = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, byte>> _tokens = new(StringComparer.Ordinal);
    private int _succeeded;
    private long _longestWait;
    private string? _message;

    /// <summary>Calls once for each caller, all at the same time.</summary>
    public async Task CallAsync(string user, int callers, bool refreshes) =>
        await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => CallOnceAsync(user, refreshes, keepsAll: true)));

    /// <summary>Calls repeatedly until the load is stopped.</summary>
    public async Task LoadAsync(MachineCommand command, CancellationToken end) =>
        await Task.WhenAll(Enumerable.Range(0, command.Callers).Select(caller => Task.Run(
            async () =>
            {
                for (var call = caller; !end.IsCancellationRequested; call++)
                {
                    await CallOnceAsync(command.Users[call % command.Users.Length], command.Refreshes, keepsAll: false);
                    if (command.Pause > 0)
                    {
                        await Task.Delay(command.Pause, CancellationToken.None);
                    }
                    else if (call % 16 == 0)
                    {
                        await Task.Yield();
                    }
                }
            },
            CancellationToken.None)));

    public MachineReport Report(int id) => new()
    {
        Id = id,
        Succeeded = _succeeded,
        Failures = _failures.ToDictionary(StringComparer.Ordinal),
        Message = _message,
        Tokens = _tokens.ToDictionary(static pair => pair.Key, static pair => pair.Value.Keys.ToArray(), StringComparer.Ordinal),
        LongestWait = TimeSpan.FromTicks(_longestWait).TotalMilliseconds,
    };

    private async Task CallOnceAsync(string user, bool refreshes, bool keepsAll)
    {
        var begin = Stopwatch.GetTimestamp();
        try
        {
            var token = refreshes ? await client.RefreshAsync(user) : await client.GetAsync(user);
            Interlocked.Increment(ref _succeeded);
            if (keepsAll)
            {
                _tokens.GetOrAdd(user, static _ => new(StringComparer.Ordinal))[token] = 0;
            }
        }
        catch (OAuth2InteractionRequiredException exception)
        {
            Note($"{exception.Reason}", exception);
        }
        catch (Exception exception)
        {
            Note(exception.GetType().Name, exception);
        }

        var wait = Stopwatch.GetElapsedTime(begin).Ticks;
        for (var longest = Volatile.Read(ref _longestWait); wait > longest; longest = Volatile.Read(ref _longestWait))
        {
            Interlocked.CompareExchange(ref _longestWait, wait, longest);
        }
    }

    private void Note(string kind, Exception exception)
    {
        _failures.AddOrUpdate(kind, 1, static (_, count) => count + 1);
        _message ??= exception.ToString().ReplaceLineEndings(" | ");
    }
}
