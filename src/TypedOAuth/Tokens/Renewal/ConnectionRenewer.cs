using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Generated;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;
using TypedOAuth.Tokens.Refresh;

namespace TypedOAuth.Tokens.Renewal;

/// <summary>Renews the connections of one client.</summary>
internal sealed class ConnectionRenewer<TAuthData>(
    ClientContext context,
    ConnectionRecords<TAuthData> records,
    TokenVault<TAuthData> vault,
    ConnectionDescriber<TAuthData> describer,
    TokenRefresher<TAuthData> refresher,
    RefreshResults results) : IConnectionRenewer
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private readonly DueDates<TAuthData> _dates = new(context, describer);

    public ClientContext Context => context;

    public RefreshResults Results => results;

    public ValueTask<OAuth2ConnectionPage> ListAsync(OAuth2ConnectionQuery query, CancellationToken cancellationToken) =>
        records.ListAsync(query, cancellationToken);

    public async Task<RenewalResult> RenewAsync(OAuth2ConnectionEntry entry, TimeSpan ahead)
    {
        try
        {
            return await ReadAndRenewAsync(entry, ahead).ConfigureAwait(false);
        }
        catch (OAuth2TransientException exception)
        {
            // The store is unavailable, or a newer version of the library has written the record. Other connections are not delayed.
            return new(RenewalOutcome.Failed, exception);
        }
    }

    private async Task<RenewalResult> ReadAndRenewAsync(OAuth2ConnectionEntry entry, TimeSpan ahead)
    {
        var stored = await vault.ReadAsync(entry.Key, CancellationToken.None).ConfigureAwait(false);
        if (stored.Version != entry.Record.Version)
        {
            return new(RenewalOutcome.Skipped);
        }

        vault.RepeatChanges(entry.Key, stored);
        var settings = context.Settings;
        var now = stored.Clock.GetNow(context.Time);
        return !stored.IsActive(settings, out var active) || active.AttentionAt is not null
                ? new(RenewalOutcome.Skipped) { IsLasting = stored.Record is not { Changes.Count: > 0 } }
            : IsEndedByDate(stored, now, settings) ? await TellAttentionAsync(entry.Key, stored, active, now).ConfigureAwait(false)
            : _dates.FindRefresh(active, settings.Options) is { } refreshAt && refreshAt <= now + ahead && !IsWarnedFirst(active, now, settings)
                ? await RefreshAsync(entry.Key, stored).ConfigureAwait(false)
            : _dates.FindWarning(active, settings.Options) is { } warning && warning.WarnAt <= now
                ? await TellWarningAsync(entry.Key, stored, active, warning.End).ConfigureAwait(false)
            : new(RenewalOutcome.Skipped);
    }

    public async Task<bool> AdoptAsync(OAuth2ConnectionEntry entry)
    {
        var stored = await vault.ReadAsync(entry.Key, CancellationToken.None).ConfigureAwait(false);
        return stored.Version == entry.Record.Version
            && stored.Record is { } record
            && _dates.FindNext(record) is not null
            && await records.TryWriteAsync(entry.Key, record, new(stored.Version) { KeepsMark = true }, CancellationToken.None).ConfigureAwait(false) is not null;
    }

    private bool IsEndedByDate(StoredConnection<TAuthData> stored, DateTimeOffset now, ClientSettings settings) =>
        describer.Describe(stored, now, settings).Reason is OAuth2ConnectionReason.Expired or OAuth2ConnectionReason.GrantExpired;

    /// <summary>Returns whether the warning is made before the next refresh, because refreshes fail.</summary>
    /// <remarks>Otherwise, the refresh comes first, because it may extend the life of the refresh token.</remarks>
    private bool IsWarnedFirst(TokenRecord<TAuthData>.Active active, DateTimeOffset now, ClientSettings settings) =>
        active.Failure is not null && _dates.FindWarning(active, settings.Options)?.WarnAt <= now;

    private async Task<RenewalResult> RefreshAsync(OAuth2ConnectionKey key, StoredConnection<TAuthData> stored)
    {
        try
        {
            var hasRefreshed = await refresher.TryRenewAsync(key, stored.Version).ConfigureAwait(false);
            return new(hasRefreshed ? RenewalOutcome.Renewed : RenewalOutcome.Skipped);
        }
        catch (OAuth2InteractionRequiredException exception)
        {
            // The refresher has logged the reason. Only a refused request ends a connection.
            return new(exception.Reason == OAuth2ConnectionReason.Revoked ? RenewalOutcome.Ended : RenewalOutcome.Skipped);
        }
        catch (OAuth2Exception exception)
        {
            return new(RenewalOutcome.Failed, exception);
        }
    }

    /// <summary>Makes the change <c>NeedsAttention</c> because a date has passed. No request to the provider would cause this change.</summary>
    private async Task<RenewalResult> TellAttentionAsync(
        OAuth2ConnectionKey key, StoredConnection<TAuthData> stored, TokenRecord<TAuthData>.Active active, DateTimeOffset now)
    {
        if (!await TryWriteAsync(key, stored, active with { AttentionAt = now }).ConfigureAwait(false))
        {
            return new(RenewalOutcome.Skipped);
        }

        RenewalLog.Expired(context.RenewalLogger, context.Alias, key.UserId);
        return new(RenewalOutcome.Told);
    }

    private async Task<RenewalResult> TellWarningAsync(
        OAuth2ConnectionKey key, StoredConnection<TAuthData> stored, TokenRecord<TAuthData>.Active active, DateTimeOffset end)
    {
        if (!await TryWriteAsync(key, stored, active with { WarnedFor = end }).ConfigureAwait(false))
        {
            return new(RenewalOutcome.Skipped);
        }

        RenewalLog.ExpiresSoon(context.RenewalLogger, context.Alias, key.UserId, end);
        return new(RenewalOutcome.Told);
    }

    /// <summary>Writes a record unless another version is stored, so that only one of several processes makes the change.</summary>
    private async Task<bool> TryWriteAsync(OAuth2ConnectionKey key, StoredConnection<TAuthData> stored, TokenRecord<TAuthData>.Active record) =>
        await vault.TryReplaceAsync(key, stored, record, new(stored.Version) { KeepsMark = true }).ConfigureAwait(false) is not null;
}
