using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;
using TypedOAuth.Tokens.Refresh;

namespace TypedOAuth.Tokens;

/// <summary>Waits for leases.</summary>
internal sealed class LeaseQueue<TAuthData>(ClientContext context, TokenVault<TAuthData> vault)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(100);

    /// <summary>Takes a lease as soon as it is free.</summary>
    /// <param name="key">The connection.</param>
    /// <param name="duration">How long the lease lasts.</param>
    /// <param name="patience">How long the caller waits for it.</param>
    /// <param name="goal">What makes the wait unnecessary: a token that another process saves meanwhile; <see langword="null"/> for nothing.</param>
    /// <param name="settings">The operation's settings.</param>
    public async Task<LeaseAttempt<TAuthData>> AcquireAsync(
        OAuth2ConnectionKey key, TimeSpan duration, TimeSpan patience, RefreshGoal? goal, ClientSettings settings)
    {
        var owner = Guid.NewGuid().ToString("N");
        var until = context.Time.GetUtcNow() + patience;
        while (true)
        {
            var (isAcquired, stored) = await vault.TryAcquireLeaseAsync(key, owner, duration).ConfigureAwait(false);
            if (isAcquired)
            {
                return new(new(vault, key, owner, duration, stored), null);
            }

            if (FindNewer(key, stored, goal, settings) is { } newer)
            {
                return new(null, newer);
            }

            if (context.Time.GetUtcNow() >= until)
            {
                return default;
            }

            // With jitter: processes that wait for one lease do not ask in step.
            await Task.Delay(PollInterval * (1 + Random.Shared.NextDouble()), context.Time).ConfigureAwait(false);
        }
    }

    /// <summary>Finds out whether what is stored reaches the goal, and keeps it in memory if it does.</summary>
    public CachedToken<TAuthData>? FindNewer(
        OAuth2ConnectionKey key, StoredConnection<TAuthData> stored, RefreshGoal? goal, ClientSettings settings)
    {
        if (goal is not { } wanted || !stored.IsActive(out var data))
        {
            return null;
        }

        var entry = vault.CreateEntry(data, stored.Version, settings);
        if (!wanted.IsReachedBy(entry, context.Time.GetUtcNow()))
        {
            return null;
        }

        vault.Remember(key, entry, stored.Stamp);
        return entry;
    }
}
