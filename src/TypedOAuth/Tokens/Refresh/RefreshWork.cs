using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens.Refresh;

/// <summary>Refreshes one connection under its lease, so that no other process does at the same time.</summary>
internal sealed class RefreshWork<TAuthData>(
    ClientContext context,
    TokenVault<TAuthData> vault,
    LeaseQueue<TAuthData> leases,
    ITokenRenewal<TAuthData> renewal,
    UnsavedTokenPolicy<TAuthData> unsaved)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>A lease outlives the request by this much; a process that still needs it then takes it again.</summary>
    private static readonly TimeSpan LeaseMargin = TimeSpan.FromSeconds(30);

    /// <summary>Gets a token that reaches the goal: one that another process has saved, or a new one.</summary>
    public async Task<CachedToken<TAuthData>> RunAsync(OAuth2ConnectionKey key, RefreshGoal goal)
    {
        var settings = context.Settings;
        var duration = settings.Options.Timeout + LeaseMargin;
        var attempt = await leases.AcquireAsync(key, duration, duration + LeaseMargin, goal, settings).ConfigureAwait(false);
        if (attempt.Newer is { } newer)
        {
            TokenLog.RefreshedElsewhere(context.TokenLogger, context.Alias, key.UserId);
            return newer;
        }

        if (attempt.Lease is not { } lease)
        {
            throw new OAuth2TransientException("Another process holds the token's lease for longer than it should. Try again later.");
        }

        await using (lease.ConfigureAwait(false))
        {
            return await RefreshAsync(lease, lease.Stored, goal, settings).ConfigureAwait(false);
        }
    }

    private async Task<CachedToken<TAuthData>> RefreshAsync(
        ConnectionLease<TAuthData> lease, StoredConnection<TAuthData> stored, RefreshGoal goal, ClientSettings settings)
    {
        if (unsaved.TakeToSave(lease.Key, stored) is { } kept)
        {
            return await SaveAsync(lease, kept, stored, settings).ConfigureAwait(false);
        }

        // Another process may have refreshed before the lease was taken.
        if (leases.FindNewer(lease.Key, stored, goal, settings) is { } newer)
        {
            TokenLog.RefreshedElsewhere(context.TokenLogger, context.Alias, lease.Key.UserId);
            return newer;
        }

        if (!stored.IsActive(out var current))
        {
            vault.Forget(lease.Key);
            throw InteractionRequired.ForRecord(context, stored.Record);
        }

        if (current.RefreshToken is null)
        {
            throw InteractionRequired.ForExpired(context);
        }

        TAuthData renewed;
        try
        {
            renewed = await renewal.RenewAsync(current, settings).ConfigureAwait(false);
        }
        catch (OAuth2ProtocolException refusal) when (refusal.Error.IsTerminal)
        {
            var moved = await EndAsync(lease, stored, refusal).ConfigureAwait(false);
            return await RefreshAsync(lease, moved, goal with { Force = false }, settings).ConfigureAwait(false);
        }

        var entry = await SaveAsync(lease, renewed, stored, settings).ConfigureAwait(false);
        TypedOAuthTelemetry.Count(TypedOAuthTelemetry.Refreshes, context.Alias, "refreshed");
        TokenLog.Refreshed(context.TokenLogger, context.Alias, lease.Key.UserId);
        return entry;
    }

    /// <summary>Stores that the connection has ended.</summary>
    /// <returns>What the store holds instead, if another process has written: the refused token was not the current one.</returns>
    /// <exception cref="OAuth2InteractionRequiredException">The connection has ended.</exception>
    private async Task<StoredConnection<TAuthData>> EndAsync(
        ConnectionLease<TAuthData> lease, StoredConnection<TAuthData> stored, OAuth2ProtocolException refusal)
    {
        var code = refusal.Error.Code;
        var isEnded = await vault.TryEndAsync(lease.Key, code, stored.Record!.RequestedScopes, stored.Version).ConfigureAwait(false);
        TypedOAuthTelemetry.Count(TypedOAuthTelemetry.Refreshes, context.Alias, code);
        if (!isEnded)
        {
            return await vault.ReadAsync(lease.Key, CancellationToken.None).ConfigureAwait(false);
        }

        TokenLog.AuthorizationEnded(context.TokenLogger, context.Alias, lease.Key.UserId, code);
        throw InteractionRequired.ForRefusal(context, refusal);
    }

    /// <summary>Saves before any caller sees the new token; what cannot be saved is kept.</summary>
    private async Task<CachedToken<TAuthData>> SaveAsync(
        ConnectionLease<TAuthData> lease, TAuthData data, StoredConnection<TAuthData> basedOn, ClientSettings settings)
    {
        try
        {
            return await vault.TrySaveAsync(lease, data, basedOn, settings).ConfigureAwait(false)
                ?? await GiveWayAsync(lease.Key, data, settings).ConfigureAwait(false);
        }
        catch (OAuth2TransientException)
        {
            unsaved.Keep(lease.Key, data, basedOn.Version);
            throw;
        }
    }

    /// <summary>Another version is stored: it is newer. If nothing is, the user was disconnected, and the new tokens must not stay behind.</summary>
    private async Task<CachedToken<TAuthData>> GiveWayAsync(OAuth2ConnectionKey key, TAuthData data, ClientSettings settings)
    {
        var stored = await vault.ReadAsync(key, CancellationToken.None).ConfigureAwait(false);
        if (stored.IsActive(out var winner))
        {
            var entry = vault.CreateEntry(winner, stored.Version, settings);
            vault.Remember(key, entry, stored.Stamp);
            return entry;
        }

        vault.Forget(key);
        await unsaved.RevokeAsync(key, data, settings).ConfigureAwait(false);
        throw InteractionRequired.ForRecord(context, stored.Record);
    }
}
