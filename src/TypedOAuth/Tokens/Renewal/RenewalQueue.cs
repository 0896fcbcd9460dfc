using Microsoft.Extensions.Options;
using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Storage;

namespace TypedOAuth.Tokens.Renewal;

/// <summary>Renews the connections of one client in rounds. The clients' queues do not wait for each other.</summary>
/// <remarks>
/// Several processes can run the same queue without a leader: each takes a random part of the due connections, and then lists them again. The
/// store's lease ensures that one process refreshes a connection.
/// </remarks>
internal sealed class RenewalQueue(IConnectionRenewer renewer, IOptionsMonitor<OAuth2RenewalOptions> monitor)
{
    private const int PageSize = 500;
    private const int MostHeld = 100_000;

    /// <summary>The maximum number of times that a page of older connections is processed again because some cannot be read.</summary>
    private const int MostRepetitions = 5;

    /// <summary>The number of connections that a part contains for each concurrent request.</summary>
    private const int PartFactor = 8;

    private readonly ClientContext _context = renewer.Context;
    private readonly TimeProvider _time = renewer.Context.Time;
    private readonly ProviderPause _pause = new(renewer.Context.Time);
    private readonly RenewalRate _rate = new(renewer.Context.Time);
    private readonly HeldConnections _held = new(renewer.Context.Time, MostHeld);
    private StoreClock _clock = StoreClock.StartAt(renewer.Context.Time);
    private TimeSpan _interval = new OAuth2RenewalOptions().Interval;

    /// <summary>A failure of the store in this round; <see langword="null"/> if there is none. Each round logs at most one failure.</summary>
    private OAuth2Exception? _failure;

    /// <summary>Runs until the application stops, and then waits for the refreshes that are running.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        var adoption = monitor.CurrentValue.AdoptsOlderRecords ? AdoptAllAsync(stopping) : Task.CompletedTask;
        while (!stopping.IsCancellationRequested)
        {
            await TryRunRoundAsync(stopping).ConfigureAwait(false);
            await DelayAsync(stopping).ConfigureAwait(false);
        }

        await adoption.ConfigureAwait(false);
    }

    private async Task TryRunRoundAsync(CancellationToken stopping)
    {
        try
        {
            _failure = null;
            if (_context.MissingSettings.Count == 0)
            {
                await RunRoundAsync(monitor.CurrentValue, stopping).ConfigureAwait(false);
            }

            if (_failure is { } failure)
            {
                RenewalLog.RoundFailed(_context.RenewalLogger, _context.Alias, failure);
            }
        }
        catch (Exception exception) when (!IsStop(exception, stopping))
        {
            RenewalLog.RoundFailed(_context.RenewalLogger, _context.Alias, exception);
        }
        catch (OperationCanceledException)
        {
            // The application stops.
        }
    }

    private async Task RunRoundAsync(OAuth2RenewalOptions options, CancellationToken stopping)
    {
        _held.Prune();
        var query = new OAuth2ConnectionQuery
        {
            Alias = _context.Alias,
            DueBefore = _clock.GetNow(_time) + options.RenewAhead,
            PageSize = PageSize,
        };
        while (!stopping.IsCancellationRequested && !_pause.IsActive && !_held.IsFull)
        {
            var page = await ListAsync(query, stopping).ConfigureAwait(false);
            var ready = page.Entries.Where(entry => IsReady(entry, page.StoreTime)).ToArray();
            if (ready.Length > 0)
            {
                await RenewPartAsync(ready, options, stopping).ConfigureAwait(false);
            }
            else if (page.ContinuationToken is null)
            {
                return;
            }
            else
            {
                query = query with { ContinuationToken = page.ContinuationToken };
            }
        }
    }

    /// <summary>Renews a random part of the connections, so that several processes seldom choose the same.</summary>
    private async Task RenewPartAsync(OAuth2ConnectionEntry[] ready, OAuth2RenewalOptions options, CancellationToken stopping)
    {
        Random.Shared.Shuffle(ready);
        var concurrency = _pause.IsProbing ? 1 : options.MaxConcurrency;
        var part = ready.Take(_pause.IsProbing ? 1 : concurrency * PartFactor);

        // The part is not canceled, because a connection whose refresh has begun must be saved.
        await Parallel.ForEachAsync(
            part,
            new ParallelOptions { MaxDegreeOfParallelism = concurrency },
            async (entry, _) => await RenewAsync(entry, options, stopping).ConfigureAwait(false)).ConfigureAwait(false);
    }

    private async Task RenewAsync(OAuth2ConnectionEntry entry, OAuth2RenewalOptions options, CancellationToken stopping)
    {
        var perSecond = options.MaxRequestsPerSecond;
        if (!stopping.IsCancellationRequested && !_pause.IsActive)
        {
            await _rate.WaitAsync(perSecond, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        // The provider may have failed during the wait.
        if (stopping.IsCancellationRequested || _pause.IsActive)
        {
            return;
        }

        var result = await renewer.RenewAsync(entry, options.RenewAhead).ConfigureAwait(false);
        if (!result.HasSent)
        {
            _rate.Return(perSecond);
        }

        Note(entry, result, options);
    }

    private void Note(OAuth2ConnectionEntry entry, RenewalResult result, OAuth2RenewalOptions options)
    {
        if (result.Outcome == RenewalOutcome.Failed || (result.IsLasting && _held.HasRoom))
        {
            _held.AddFailure(entry.Key);
        }
        else
        {
            _held.Add(entry.Key, options.Interval);
        }

        if (result.Failure is { IsLogged: false } unknown)
        {
            _failure = unknown;
        }

        if (result.Failure is { IsFromProvider: true } failure && _pause.AddFailure(failure) is { } pause)
        {
            renewer.Results.Pause(pause.Until);
            if (pause.IsFirst)
            {
                RenewalLog.Paused(_context.RenewalLogger, _context.Alias, pause.Until, failure.Message);
            }
        }
        else if (result is { HasSent: true, Failure: null } && _pause.AddSuccess())
        {
            RenewalLog.Resumed(_context.RenewalLogger, _context.Alias);
        }

        var lag = _clock.GetNow(_time) - (entry.Record.DueAt ?? _clock.Time);
        TypedOAuthTelemetry.AddRenewal(_context.Alias, result.Outcome.ToString().ToLowerInvariant(), lag);
    }

    /// <summary>Returns whether a connection is due, or half of the time between its last write and due date has passed.</summary>
    /// <remarks>Without this limit, a token with a lifetime shorter than <c>RenewAhead</c> would be refreshed all the time.</remarks>
    private bool IsReady(OAuth2ConnectionEntry entry, DateTimeOffset now) =>
        entry.Record.DueAt is { } due
        && (due <= now || entry.Record.WrittenAt is not { } written || now >= written + ((due - written) / 2))
        && !_held.Contains(entry.Key);

    private async Task<OAuth2ConnectionPage> ListAsync(OAuth2ConnectionQuery query, CancellationToken stopping)
    {
        var calledAt = _time.GetTimestamp();
        var page = await renewer.ListAsync(query, stopping).ConfigureAwait(false);
        _clock = new(page.StoreTime, calledAt);
        return page;
    }

    /// <summary>Waits for the next round. The interval varies, so that several processes do not list at the same time.</summary>
    private async Task DelayAsync(CancellationToken stopping)
    {
        try
        {
            _interval = monitor.CurrentValue.Interval;
        }
        catch (Exception exception) when (exception is OptionsValidationException or OAuth2Exception)
        {
            // Changed options may be invalid. The next round logs the reason, and renewal continues when they are corrected.
        }

        await Task.Delay(_interval * (0.8 + (0.4 * Random.Shared.NextDouble())), _time, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Writes the due dates of all connections that an older version of the library stored.</summary>
    private async Task AdoptAllAsync(CancellationToken stopping)
    {
        var query = new OAuth2ConnectionQuery { Alias = _context.Alias, PageSize = PageSize };
        var (adopted, repetitions) = (0, 0);
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                if (_context.MissingSettings.Count > 0)
                {
                    await DelayAsync(stopping).ConfigureAwait(false);
                    continue;
                }

                var page = await renewer.ListAsync(query, stopping).ConfigureAwait(false);
                OAuth2TransientException? failure = null;
                foreach (var entry in page.Entries.Where(static entry => entry.Record.DueAt is null))
                {
                    stopping.ThrowIfCancellationRequested();
                    try
                    {
                        adopted += await renewer.AdoptAsync(entry).ConfigureAwait(false) ? 1 : 0;
                    }
                    catch (OAuth2TransientException exception)
                    {
                        failure = exception;
                    }
                }

                if (failure is not null && repetitions++ < MostRepetitions)
                {
                    RenewalLog.RoundFailed(_context.RenewalLogger, _context.Alias, failure);
                    await DelayAsync(stopping).ConfigureAwait(false);
                    continue;
                }

                // A record that still cannot be read was written by a newer version of the library, which stores due dates.
                repetitions = 0;
                if (page.ContinuationToken is null)
                {
                    break;
                }

                query = query with { ContinuationToken = page.ContinuationToken };
            }
            catch (Exception exception) when (!IsStop(exception, stopping))
            {
                RenewalLog.RoundFailed(_context.RenewalLogger, _context.Alias, exception);
                await DelayAsync(stopping).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }

        if (adopted > 0)
        {
            RenewalLog.Adopted(_context.RenewalLogger, _context.Alias, adopted);
        }
    }

    private static bool IsStop(Exception exception, CancellationToken stopping) =>
        exception is OperationCanceledException && stopping.IsCancellationRequested;
}
