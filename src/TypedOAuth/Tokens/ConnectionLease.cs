using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;
using TypedOAuth.Tokens.Refresh;

namespace TypedOAuth.Tokens;

/// <summary>Holds a connection's lease and the connection that was stored when the lease was acquired.</summary>
internal sealed class ConnectionLease<TAuthData> : IAsyncDisposable
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>The time that a lease reserves for a write after the requests, because a database may be busy.</summary>
    public static readonly TimeSpan WriteMargin = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(100);

    private readonly TokenVault<TAuthData> _vault;
    private readonly TimeSpan _duration;
    private DateTimeOffset _endsAt;
    private bool _hasEnded;

    private ConnectionLease(
        TokenVault<TAuthData> vault, OAuth2ConnectionKey key, string owner, TimeSpan duration, StoredConnection<TAuthData> stored) =>
        (_vault, Key, Owner, _duration, Stored, _endsAt) = (vault, key, owner, duration, stored, vault.Time.GetUtcNow() + duration);

    public OAuth2ConnectionKey Key { get; }

    public string Owner { get; }

    public StoredConnection<TAuthData> Stored { get; }

    /// <summary>Whether the lease might end during a write, for example because more than one request was sent.</summary>
    public bool IsNearItsEnd => _endsAt - _vault.Time.GetUtcNow() < WriteMargin;

    /// <summary>Acquires a lease as soon as it is free. The lease lasts long enough for one request and its write.</summary>
    /// <param name="vault">The connections.</param>
    /// <param name="key">The connection.</param>
    /// <param name="goal">The token that ends the wait if another process saves it; <see langword="null"/> to wait for the lease only.</param>
    /// <param name="settings">The operation's settings.</param>
    /// <returns>
    /// The lease, or the token that another process saved; both are null if another process has held the lease for too long.
    /// </returns>
    public static async Task<(ConnectionLease<TAuthData>? Lease, CachedToken<TAuthData>? Newer)> AcquireAsync(
        TokenVault<TAuthData> vault, OAuth2ConnectionKey key, RefreshGoal? goal, ClientSettings settings)
    {
        var owner = Guid.NewGuid().ToString("N");
        var duration = settings.Options.Timeout + WriteMargin;
        var until = vault.Time.GetUtcNow() + duration + WriteMargin;
        while (true)
        {
            var (isAcquired, stored) = await vault.TryAcquireLeaseAsync(key, owner, duration).ConfigureAwait(false);
            if (isAcquired)
            {
                return (new(vault, key, owner, duration, stored), null);
            }

            if (vault.FindNewer(key, stored, goal, settings) is { } newer)
            {
                return (null, newer);
            }

            if (vault.Time.GetUtcNow() >= until)
            {
                return (null, null);
            }

            // The jitter keeps waiting processes from polling at the same time.
            await Task.Delay(PollInterval * (1 + Random.Shared.NextDouble()), vault.Time).ConfigureAwait(false);
        }
    }

    /// <summary>Extends the lease by its whole duration, or acquires the lease again if it has ended.</summary>
    /// <returns><see langword="false"/> if another owner holds the lease.</returns>
    public async ValueTask<bool> TryExtendAsync()
    {
        var (isAcquired, _) = await _vault.TryAcquireLeaseAsync(Key, Owner, _duration).ConfigureAwait(false);
        _endsAt = _vault.Time.GetUtcNow() + _duration;
        return isAcquired;
    }

    /// <summary>Notes that a write has released the lease, so that disposal does not release it again.</summary>
    public void HasEnded() => _hasEnded = true;

    public ValueTask DisposeAsync() => _hasEnded ? default : _vault.ReleaseLeaseAsync(Key, Owner);
}
