using TypedOAuth.Generated;
using TypedOAuth.Protocol.Secrets;
using TypedOAuth.Storage;

namespace TypedOAuth.Grants.AuthorizationCode;

/// <summary>
/// Writes and reads the one-time records of a client's flows, by their secrets. A store that is out of reach becomes a transient error.
/// </summary>
internal sealed class PendingAuthorizations(
    OAuth2ClientDefinition definition, IOAuth2AuthorizationStore store, IOAuth2DataProtector protector, TimeProvider time)
{
    /// <summary>A secret of another length was not made here, and is not looked up.</summary>
    private const int MaxSecretLength = 128;

    public async ValueTask AddAsync(string secret, PendingAuthorization pending, CancellationToken cancellationToken)
    {
        var payload = pending.Encode(protector);
        try
        {
            await store.AddAsync(AuthorizationSecrets.Hash(secret), payload, pending.ExpiresAt, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (StoreOutage.Is(exception, cancellationToken))
        {
            throw StoreOutage.Wrap("authorization", "add", exception);
        }
    }

    public async ValueTask<PendingAuthorization?> PeekAsync(string secret, PendingAuthorizationKind kind, CancellationToken cancellationToken)
    {
        try
        {
            return IsSecret(secret)
                ? Check(await store.PeekAsync(AuthorizationSecrets.Hash(secret), cancellationToken).ConfigureAwait(false), kind)
                : null;
        }
        catch (Exception exception) when (StoreOutage.Is(exception, cancellationToken))
        {
            throw StoreOutage.Wrap("authorization", "read", exception);
        }
    }

    public async ValueTask<PendingAuthorization?> TakeAsync(string secret, PendingAuthorizationKind kind, CancellationToken cancellationToken)
    {
        try
        {
            return IsSecret(secret)
                ? Check(await store.TakeAsync(AuthorizationSecrets.Hash(secret), cancellationToken).ConfigureAwait(false), kind)
                : null;
        }
        catch (Exception exception) when (StoreOutage.Is(exception, cancellationToken))
        {
            throw StoreOutage.Wrap("authorization", "take", exception);
        }
    }

    private static bool IsSecret(string secret) => secret.Length is > 0 and <= MaxSecretLength;

    private PendingAuthorization? Check(byte[]? payload, PendingAuthorizationKind kind) =>
        payload is not null
        && PendingAuthorization.Decode(payload, protector) is { } pending
        && pending.Kind == kind
        && pending.Alias == definition.Identity.Alias
        && pending.ExpiresAt > time.GetUtcNow()
            ? pending
            : null;
}
