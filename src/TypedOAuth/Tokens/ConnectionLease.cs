using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens;

/// <summary>Holds a connection's lease, and what the store held when it was taken.</summary>
internal sealed class ConnectionLease<TAuthData>(
    TokenVault<TAuthData> vault, OAuth2ConnectionKey key, string owner, TimeSpan duration, StoredConnection<TAuthData> stored) : IAsyncDisposable
    where TAuthData : OAuth2AuthData, Generated.IOAuth2AuthData<TAuthData>
{
    private bool _hasEnded;

    public OAuth2ConnectionKey Key { get; } = key;

    public string Owner { get; } = owner;

    public StoredConnection<TAuthData> Stored { get; } = stored;

    /// <summary>Extends the lease by its whole duration, or takes it again if it has ended.</summary>
    /// <returns><see langword="false"/> if another owner has it by now.</returns>
    public async ValueTask<bool> TryExtendAsync()
    {
        var (isAcquired, _) = await vault.TryAcquireLeaseAsync(Key, Owner, duration).ConfigureAwait(false);
        return isAcquired;
    }

    /// <summary>Says that a write has ended the lease, so that nothing is left to release.</summary>
    public void HasEnded() => _hasEnded = true;

    public ValueTask DisposeAsync() => _hasEnded ? default : vault.ReleaseLeaseAsync(Key, Owner);
}
