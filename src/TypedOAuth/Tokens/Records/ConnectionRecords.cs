using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Storage;

namespace TypedOAuth.Tokens.Records;

/// <summary>Reads and writes a client's connections with the codec. An outage of the store becomes a transient error.</summary>
internal sealed class ConnectionRecords<TAuthData>(ClientContext context, IOAuth2TokenStore store, IOAuth2DataProtector protector)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private readonly TokenRecordCodec<TAuthData> _codec = new(context.Definition, protector);

    /// <summary>Reads a connection.</summary>
    /// <param name="key">The connection.</param>
    /// <param name="stamp">The value of the cache's <c>Stamp</c> before this call.</param>
    /// <param name="known">The token in memory. If the stored version is the same, the record is not unprotected and decoded again.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    public async ValueTask<StoredConnection<TAuthData>> ReadAsync(
        OAuth2ConnectionKey key, int stamp, CachedToken<TAuthData>? known, CancellationToken cancellationToken)
    {
        OAuth2ReadResult result;
        try
        {
            result = await store.ReadAsync(key, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (StoreOutage.Is(exception, cancellationToken))
        {
            throw StoreOutage.Wrap("token", "read", exception);
        }

        return Decode(key, result.Record, stamp, known);
    }

    /// <summary>Acquires or extends a lease and reads the connection in the same step.</summary>
    public async ValueTask<(bool IsAcquired, StoredConnection<TAuthData> Stored)> TryAcquireLeaseAsync(
        OAuth2ConnectionKey key, OAuth2LeaseRequest request, int stamp)
    {
        OAuth2LeaseResult result;
        try
        {
            result = await store.TryAcquireLeaseAsync(key, request, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (StoreOutage.Is(exception, CancellationToken.None))
        {
            throw StoreOutage.Wrap("token", "lease", exception);
        }

        return (result.IsAcquired, Decode(key, result.Record, stamp, known: null));
    }

    /// <summary>Writes a record if the store still holds the expected version.</summary>
    /// <param name="key">The connection.</param>
    /// <param name="record">The record.</param>
    /// <param name="expectedVersion">The version that was read; <c>0</c> if no record was stored.</param>
    /// <param name="leaseOwner">The owner whose lease the write releases; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The new version; <see langword="null"/> if another version is stored.</returns>
    public async ValueTask<long?> TryWriteAsync(
        OAuth2ConnectionKey key, TokenRecord<TAuthData> record, long expectedVersion, string? leaseOwner, CancellationToken cancellationToken)
    {
        var write = new OAuth2RecordWrite
        {
            Payload = _codec.Encode(key, record),
            ExpectedVersion = expectedVersion,
            ExpiresAt = (record as TokenRecord<TAuthData>.Active)?.AuthData.ExpiresAt,
            LeaseOwner = leaseOwner,
        };
        try
        {
            var result = await store.TryWriteAsync(key, write, cancellationToken).ConfigureAwait(false);
            return result.Status == OAuth2WriteStatus.Written ? result.Version : null;
        }
        catch (Exception exception) when (StoreOutage.Is(exception, cancellationToken))
        {
            throw StoreOutage.Wrap("token", "write", exception);
        }
    }

    /// <summary>Deletes a record if the store still holds the expected version.</summary>
    public async ValueTask<bool> TryDeleteAsync(OAuth2ConnectionKey key, long expectedVersion, CancellationToken cancellationToken)
    {
        try
        {
            var result = await store.TryDeleteAsync(key, expectedVersion, cancellationToken).ConfigureAwait(false);
            return result.IsDeleted;
        }
        catch (Exception exception) when (StoreOutage.Is(exception, cancellationToken))
        {
            throw StoreOutage.Wrap("token", "delete", exception);
        }
    }

    /// <summary>Releases a lease. If the store is unavailable, the lease ends after its duration.</summary>
    public async ValueTask ReleaseLeaseAsync(OAuth2ConnectionKey key, string owner)
    {
        try
        {
            await store.ReleaseLeaseAsync(key, owner, clearsMark: false, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (StoreOutage.Is(exception, CancellationToken.None))
        {
            TokenLog.LeaseReleaseFailed(context.TokenLogger, context.Alias, key.UserId, exception);
        }
    }

    private StoredConnection<TAuthData> Decode(
        OAuth2ConnectionKey key, OAuth2StoredRecord? stored, int stamp, CachedToken<TAuthData>? known)
    {
        if (stored is null)
        {
            return new(null, 0, stamp);
        }

        if (stored.Version == known?.Version)
        {
            return new(known.Record, stored.Version, stamp);
        }

        var record = _codec.Decode(key, stored.Payload.Span, context.Settings.Identity);
        if (record is null)
        {
            TokenLog.Unreadable(context.TokenLogger, context.Alias, key.UserId);
        }

        return new(record, stored.Version, stamp);
    }
}
