using TypedOAuth.Configuration;
using TypedOAuth.Protocol.Secrets;
using TypedOAuth.Storage;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>Stores a client's one-time records under the hashes of their secrets. A store that is out of reach becomes a transient error.</summary>
internal sealed class OneTimeRecords(ClientContext context, IOAuth2AuthorizationStore store, IOAuth2DataProtector protector)
{
    /// <summary>A longer secret was not made here, and is not looked up.</summary>
    private const int MaxSecretLength = 128;

    private readonly OneTimeRecordCodec _codec = new(context.Definition, protector);

    public async ValueTask AddAsync(string secret, OneTimeRecord record, CancellationToken cancellationToken)
    {
        var pending = new OAuth2PendingRecord
        {
            Handle = AuthorizationSecrets.Hash(secret),
            Owner = new(record.Alias, record.UserId),
            Payload = _codec.Encode(record),
            Lifetime = record.ExpiresAt - context.Time.GetUtcNow(),
        };
        try
        {
            await store.AddAsync(pending, OAuth2PendingLimits.None, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (StoreOutage.Is(exception, cancellationToken))
        {
            throw StoreOutage.Wrap("authorization", "add", exception);
        }
    }

    /// <summary>Reads a record and leaves it.</summary>
    /// <returns><see langword="null"/> if the secret is unknown, used, expired, of another kind or another client's.</returns>
    public async ValueTask<TRecord?> PeekAsync<TRecord>(string secret, CancellationToken cancellationToken)
        where TRecord : OneTimeRecord
    {
        if (!IsSecret(secret))
        {
            return null;
        }

        try
        {
            var result = await store.PeekAsync(AuthorizationSecrets.Hash(secret), cancellationToken).ConfigureAwait(false);
            return Check<TRecord>(result.Payload);
        }
        catch (Exception exception) when (StoreOutage.Is(exception, cancellationToken))
        {
            throw StoreOutage.Wrap("authorization", "read", exception);
        }
    }

    /// <summary>Takes a record: no other call gets it.</summary>
    /// <returns><see langword="null"/> if the secret is unknown, used, expired, of another kind or another client's.</returns>
    public async ValueTask<TRecord?> TakeAsync<TRecord>(string secret, CancellationToken cancellationToken)
        where TRecord : OneTimeRecord
    {
        if (!IsSecret(secret))
        {
            return null;
        }

        try
        {
            var result = await store.TakeAsync(AuthorizationSecrets.Hash(secret), cancellationToken).ConfigureAwait(false);
            return Check<TRecord>(result.Payload);
        }
        catch (Exception exception) when (StoreOutage.Is(exception, cancellationToken))
        {
            throw StoreOutage.Wrap("authorization", "take", exception);
        }
    }

    private static bool IsSecret(string secret) => secret.Length is > 0 and <= MaxSecretLength;

    private TRecord? Check<TRecord>(byte[]? payload)
        where TRecord : OneTimeRecord =>
        payload is not null
        && _codec.Decode(payload) is TRecord record
        && record.Alias == context.Alias
        && record.ExpiresAt > context.Time.GetUtcNow()
            ? record
            : null;
}
