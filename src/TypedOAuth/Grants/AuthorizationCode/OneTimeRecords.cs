using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Protocol.Secrets;
using TypedOAuth.Storage;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Stores a client's one-time records under the hashes of their secrets. An outage of the store becomes a transient error.</summary>
internal sealed class OneTimeRecords(ClientContext context, IOAuth2AuthorizationStore store, IOAuth2DataProtector protector)
{
    /// <summary>The maximum length of a secret. A longer secret is not looked up, because this library did not create it.</summary>
    private const int MaxSecretLength = 128;

    /// <summary>The maximum size of a connect ticket. Servers usually accept request lines of 8 KiB only.</summary>
    private const int MaxTicketBytes = 16 * 1024;

    /// <summary>The maximum size of a pending authorization, which is larger than its ticket.</summary>
    /// <remarks>A pending authorization also contains the verifier, the redirect URI and the return URL of the link.</remarks>
    private const int MaxBytes = 2 * MaxTicketBytes;

    /// <summary>The limits for the records of one user with one client.</summary>
    /// <remarks>
    /// A record has about a thousand bytes. The limit is high because a page may create a new link with each view, and these links must not
    /// soon displace an authorization in another tab.
    /// </remarks>
    private static readonly OAuth2PendingLimits LimitsOfUser = new(MaxRecords: 50, MaxBytes: 64 * 1024);

    private readonly OneTimeRecordCodec _codec = new(context.Definition, protector);
    private readonly LogBudget _unreadable = new(context.Time);

    /// <summary>Adds a record, and removes the user's oldest records if a limit is exceeded.</summary>
    /// <exception cref="ArgumentException">The record is too large.</exception>
    /// <exception cref="OAuth2TransientException">The store or the keys are unavailable.</exception>
    public async ValueTask AddAsync(string secret, OneTimeRecord record, CancellationToken cancellationToken)
    {
        if (!await TryAddAsync(secret, record, cancellationToken).ConfigureAwait(false))
        {
            throw new ArgumentException(
                "The scopes, parameters and return URL of the authorization are too long. "
                + $"Together they must not exceed {MaxTicketBytes / 1024} KiB, and few providers accept more than 8 KiB. "
                + "Pass a reference instead of a document.");
        }
    }

    /// <summary>Adds a record unless it is too large, and removes the user's oldest records if a limit is exceeded.</summary>
    /// <returns><see langword="false"/> if the record is too large.</returns>
    /// <exception cref="OAuth2TransientException">The store or the keys are unavailable.</exception>
    public async ValueTask<bool> TryAddAsync(string secret, OneTimeRecord record, CancellationToken cancellationToken)
    {
        var pending = new OAuth2PendingRecord
        {
            Handle = AuthorizationSecrets.Hash(secret),
            Owner = new(record.Alias, record.UserId),
            Payload = _codec.Encode(record),
            Lifetime = record.ExpiresAt - context.Time.GetUtcNow(),
        };
        if (pending.Payload.Length > GetMaxBytes(record))
        {
            return false;
        }

        try
        {
            await store.AddAsync(pending, LimitsOfUser, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception) when (StoreOutage.Is(exception, cancellationToken))
        {
            throw StoreOutage.Wrap("authorization", "add", exception);
        }
    }

    /// <summary>Reads a record without removing it.</summary>
    /// <returns>
    /// The record; <see langword="null"/> if the secret is unknown or used, or if the record has expired, belongs to another client or
    /// kind, or was protected with a lost key.
    /// </returns>
    /// <exception cref="OAuth2TransientException">The store or the keys are unavailable.</exception>
    public async ValueTask<TRecord?> PeekAsync<TRecord>(string secret, CancellationToken cancellationToken)
        where TRecord : OneTimeRecord =>
        IsSecret(secret) ? await FindAsync<TRecord>(AuthorizationSecrets.Hash(secret), cancellationToken).ConfigureAwait(false) : null;

    /// <summary>Reads and removes a record, so that no other call gets it. A record that cannot be used is not removed.</summary>
    /// <returns>
    /// The record; <see langword="null"/> if the secret is unknown or used, or if the record has expired, belongs to another client or
    /// kind, or was protected with a lost key.
    /// </returns>
    /// <exception cref="OAuth2TransientException">The store or the keys are unavailable.</exception>
    public async ValueTask<TRecord?> TakeAsync<TRecord>(string secret, CancellationToken cancellationToken)
        where TRecord : OneTimeRecord
    {
        if (!IsSecret(secret))
        {
            return null;
        }

        // The record is read before it is removed, so that an outage of the keys does not lose it and an invented secret causes no write.
        var handle = AuthorizationSecrets.Hash(secret);
        var record = await FindAsync<TRecord>(handle, cancellationToken).ConfigureAwait(false);
        return record is not null && await RemoveAsync(handle, cancellationToken).ConfigureAwait(false) ? record : null;
    }

    /// <summary>Removes a record that the caller has read, so that no other call gets it. A secret never identifies another record.</summary>
    /// <returns>Whether no other call has removed the record first.</returns>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public ValueTask<bool> TryTakeAsync(string secret, CancellationToken cancellationToken) =>
        RemoveAsync(AuthorizationSecrets.Hash(secret), cancellationToken);

    /// <summary>Removes the reconnect link with this handle, so that no other authorization completes it.</summary>
    /// <returns>Whether the link was removed; <see langword="false"/> if another authorization has completed it, or it has expired.</returns>
    /// <exception cref="OAuth2TransientException">The store is unavailable.</exception>
    public ValueTask<bool> TryCompleteLinkAsync(string handle) => RemoveAsync(handle, CancellationToken.None);

    private async ValueTask<TRecord?> FindAsync<TRecord>(string handle, CancellationToken cancellationToken)
        where TRecord : OneTimeRecord
    {
        OAuth2PendingResult result;
        try
        {
            result = await store.PeekAsync(handle, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (StoreOutage.Is(exception, cancellationToken))
        {
            throw StoreOutage.Wrap("authorization", "read", exception);
        }

        // The store decides whether a record has expired, because the clocks of machines may differ.
        return result.Payload is { } payload && Decode(payload) is TRecord record && record.Alias == context.Alias ? record : null;
    }

    /// <summary>Reads a record, and logs a record that cannot be read. Anyone with its secret can cause this again and again.</summary>
    private OneTimeRecord? Decode(byte[] payload)
    {
        var record = _codec.Decode(payload);
        if (record is null && _unreadable.Count() <= LogBudget.Limit)
        {
            FlowLog.OneTimeRecordUnreadable(context.FlowLogger, context.Alias);
        }

        return record;
    }

    private async ValueTask<bool> RemoveAsync(string handle, CancellationToken cancellationToken)
    {
        try
        {
            var result = await store.TakeAsync(handle, cancellationToken).ConfigureAwait(false);
            return result.Payload is not null;
        }
        catch (Exception exception) when (StoreOutage.Is(exception, cancellationToken))
        {
            throw StoreOutage.Wrap("authorization", "take", exception);
        }
    }

    private static bool IsSecret(string secret) => secret.Length is > 0 and <= MaxSecretLength;

    /// <summary>Returns the maximum size of a record. Tokens may use the whole limit of their user.</summary>
    private static long GetMaxBytes(OneTimeRecord record) => record switch
    {
        ConnectTicket => MaxTicketBytes,
        PendingAuthorization => MaxBytes,
        _ => LimitsOfUser.MaxBytes,
    };
}
