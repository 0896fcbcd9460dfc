using Microsoft.Extensions.Logging;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Storage;

namespace TypedOAuth.Tokens.Records;

/// <summary>Reads and writes a client's records through the codec. A store that is out of reach becomes a transient error.</summary>
internal sealed class TokenRepository<TAuthData>(
    OAuth2ClientDefinition definition, IOAuth2TokenStore store, IOAuth2DataProtector protector, ILogger logger)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private readonly TokenCodec<TAuthData> _codec = new(definition, protector);

    private string Alias => definition.Identity.Alias;

    /// <summary>Reads a record.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <param name="known">
    /// What is in memory: where the store's version is the same, as it nearly always is, nothing is unprotected and decoded again.
    /// </param>
    public async ValueTask<StoredRecord<TAuthData>> ReadAsync(
        string userId, CancellationToken cancellationToken, CachedToken<TAuthData>? known = null)
    {
        var key = Key(userId);
        OAuth2StoredToken? stored;
        try
        {
            stored = await store.ReadAsync(key, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (StoreOutage.Is(exception, cancellationToken))
        {
            throw StoreOutage.Wrap("token", "read", exception);
        }

        if (stored is null)
        {
            return default;
        }

        if (stored.Version == known?.Version)
        {
            return new(new(known.AuthData, null), stored.Version);
        }

        if (!_codec.TryDecode(key, stored.Payload.Span, out var record))
        {
            TokenLog.Unreadable(logger, Alias, userId);
        }

        return new(record, stored.Version);
    }

    /// <returns>The new version, or <see langword="null"/> when another version is stored.</returns>
    public async ValueTask<long?> TryWriteAsync(
        string userId, TokenRecord<TAuthData> record, long expectedVersion, CancellationToken cancellationToken)
    {
        var key = Key(userId);
        try
        {
            return await store
                .TryWriteAsync(key, _codec.Encode(key, record), record.AuthData?.ExpiresAt, expectedVersion, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (Exception exception) when (StoreOutage.Is(exception, cancellationToken))
        {
            throw StoreOutage.Wrap("token", "write", exception);
        }
    }

    public async ValueTask<bool> DeleteAsync(string userId, CancellationToken cancellationToken)
    {
        try
        {
            return await store.DeleteAsync(Key(userId), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (StoreOutage.Is(exception, cancellationToken))
        {
            throw StoreOutage.Wrap("token", "delete", exception);
        }
    }

    public async ValueTask<bool> TryAcquireLeaseAsync(
        string userId, string owner, TimeSpan duration, CancellationToken cancellationToken)
    {
        try
        {
            return await store.TryAcquireLeaseAsync(Key(userId), owner, duration, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (StoreOutage.Is(exception, cancellationToken))
        {
            throw StoreOutage.Wrap("token", "lease", exception);
        }
    }

    /// <summary>Gives a lease back; when the store is out of reach the lease ends by itself.</summary>
    public async ValueTask ReleaseLeaseAsync(string userId, string owner)
    {
        try
        {
            await store.ReleaseLeaseAsync(Key(userId), owner, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (StoreOutage.Is(exception, CancellationToken.None))
        {
            TokenLog.LeaseReleaseFailed(logger, Alias, userId, exception);
        }
    }

    private OAuth2ConnectionKey Key(string userId) => new(Alias, userId);
}
