using TypedOAuth.Configuration;
using TypedOAuth.Protocol.Secrets;
using TypedOAuth.Storage;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Stores a client's one-time records under the hashes of their secrets. A store that is out of reach becomes a transient error.</summary>
internal sealed class OneTimeRecords(ClientContext context, IOAuth2AuthorizationStore store, IOAuth2DataProtector protector)
{
    /// <summary>A longer secret was not made here, and is not looked up.</summary>
    private const int MaxSecretLength = 128;

    /// <summary>Larger than any request to a provider: servers take request lines of 8 KiB.</summary>
    private const int MaxTicketBytes = 16 * 1024;

    /// <summary>What a ticket begins is larger than the ticket: it holds the verifier, the redirect URI, and the link's return URL.</summary>
    private const int MaxBytes = 2 * MaxTicketBytes;

    /// <summary>
    /// Bounds what one user has pending with one client: a record has a thousand bytes or so, and a page that makes a new link each time it
    /// is shown must not soon cost its user the authorization that waits in another tab.
    /// </summary>
    private static readonly OAuth2PendingLimits LimitsOfUser = new(MaxRecords: 50, MaxBytes: 64 * 1024);

    private readonly OneTimeRecordCodec _codec = new(context.Definition, protector);

    /// <summary>Adds a record; the user's oldest ones make room for it.</summary>
    /// <exception cref="ArgumentException">The record is too large.</exception>
    /// <exception cref="OAuth2TransientException">The store or the keys are out of reach.</exception>
    public async ValueTask AddAsync(string secret, OneTimeRecord record, CancellationToken cancellationToken)
    {
        var pending = new OAuth2PendingRecord
        {
            Handle = AuthorizationSecrets.Hash(secret),
            Owner = new(record.Alias, record.UserId),
            Payload = _codec.Encode(record),
            Lifetime = record.ExpiresAt - context.Time.GetUtcNow(),
        };
        ThrowIfTooLarge(record, pending.Payload.Length);
        try
        {
            await store.AddAsync(pending, LimitsOfUser, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (StoreOutage.Is(exception, cancellationToken))
        {
            throw StoreOutage.Wrap("authorization", "add", exception);
        }
    }

    /// <summary>Reads a record and leaves it.</summary>
    /// <returns><see langword="null"/> if the secret is unknown, used, expired, of another kind or another client's, or if its key is lost.</returns>
    /// <exception cref="OAuth2TransientException">The store or the keys are out of reach.</exception>
    public async ValueTask<TRecord?> PeekAsync<TRecord>(string secret, CancellationToken cancellationToken)
        where TRecord : OneTimeRecord =>
        IsSecret(secret) ? await FindAsync<TRecord>(AuthorizationSecrets.Hash(secret), cancellationToken).ConfigureAwait(false) : null;

    /// <summary>Takes a record: no other call gets it. A record that cannot be used is left.</summary>
    /// <returns><see langword="null"/> if the secret is unknown, used, expired, of another kind or another client's, or if its key is lost.</returns>
    /// <exception cref="OAuth2TransientException">The store or the keys are out of reach.</exception>
    public async ValueTask<TRecord?> TakeAsync<TRecord>(string secret, CancellationToken cancellationToken)
        where TRecord : OneTimeRecord
    {
        if (!IsSecret(secret))
        {
            return null;
        }

        // Read first: keys that are out of reach cost no user an authorization, and a made-up secret changes nothing.
        var handle = AuthorizationSecrets.Hash(secret);
        var record = await FindAsync<TRecord>(handle, cancellationToken).ConfigureAwait(false);
        return record is not null && await TryTakeAsync(handle, cancellationToken).ConfigureAwait(false) ? record : null;
    }

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

        return result.Payload is { } payload
            && _codec.Decode(payload) is TRecord record
            && record.Alias == context.Alias
            && record.ExpiresAt > context.Time.GetUtcNow()
                ? record
                : null;
    }

    /// <summary>Takes the record that was read; a handle never stands for another one.</summary>
    /// <returns>Whether no other call has taken it.</returns>
    private async ValueTask<bool> TryTakeAsync(string handle, CancellationToken cancellationToken)
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

    private static void ThrowIfTooLarge(OneTimeRecord record, int length)
    {
        if (length > (record is ConnectTicket ? MaxTicketBytes : MaxBytes))
        {
            throw new ArgumentException(
                $"The scopes, parameters and return URL of the authorization are too long: they may take {MaxTicketBytes / 1024} KiB together, "
                + "and few providers take more than 8 KiB. Pass a reference instead of a document.");
        }
    }
}
