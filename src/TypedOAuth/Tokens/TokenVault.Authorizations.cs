using System.Runtime.CompilerServices;
using TypedOAuth.Configuration;
using TypedOAuth.Diagnostics;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens;

/// <content>Saves the tokens of new authorizations.</content>
internal sealed partial class TokenVault<TAuthData>
{
    /// <summary>Saves the tokens of a new authorization and replaces the stored record.</summary>
    /// <param name="key">The connection.</param>
    /// <param name="choose">
    /// Returns the record that replaces the stored record, or null to keep the stored record. Called again after a conflict.
    /// </param>
    /// <param name="settings">The operation's settings.</param>
    /// <returns>The connection that was stored before, and the saved record, which is null if the stored record was kept.</returns>
    /// <exception cref="OAuth2TransientException">The store is unavailable after all attempts, or other writes conflict each time.</exception>
    public async ValueTask<(StoredConnection<TAuthData> Replaced, TokenRecord<TAuthData>.Active? Saved)> OverwriteAsync(
        OAuth2ConnectionKey key, Func<StoredConnection<TAuthData>, TokenRecord<TAuthData>.Active?> choose, ClientSettings settings)
    {
        var earlier = new StrongBox<StoredConnection<TAuthData>?>();
        for (var conflicts = 0; conflicts < MostConflicts; conflicts++)
        {
            var (stored, saved, isKept) = await _retry
                .RunAsync(key, () => TryOverwriteAsync(key, choose, earlier, settings)).ConfigureAwait(false);
            if (saved is not null || isKept)
            {
                return (stored, saved);
            }
        }

        throw CreateConflict();
    }

    /// <summary>Reads the connection and replaces its record, unless the record is kept or an earlier attempt has replaced it.</summary>
    /// <param name="key">The connection.</param>
    /// <param name="choose">Returns the record that replaces the stored record, or null.</param>
    /// <param name="earlier">The connection that the last attempt tried to replace; null before the first attempt.</param>
    /// <param name="settings">The operation's settings.</param>
    private async ValueTask<(StoredConnection<TAuthData> Stored, TokenRecord<TAuthData>.Active? Saved, bool IsKept)> TryOverwriteAsync(
        OAuth2ConnectionKey key,
        Func<StoredConnection<TAuthData>, TokenRecord<TAuthData>.Active?> choose,
        StrongBox<StoredConnection<TAuthData>?> earlier,
        ClientSettings settings)
    {
        var stored = await ReadAsync(key, CancellationToken.None).ConfigureAwait(false);
        if (choose(stored) is not { } record)
        {
            return (stored, null, IsKept: true);
        }

        if (earlier.Value is { } replaced
            && replaced.Version != stored.Version
            && stored.Record is TokenRecord<TAuthData>.Active own
            && own.AuthData.Token == record.AuthData.Token)
        {
            // An earlier attempt has reached the store, and only its answer was lost.
            NoteAuthorized(key, stored, replaced, settings);
            return (replaced, own, IsKept: false);
        }

        earlier.Value = stored;
        record = record.Move(stored.Clock.GetNow(Time) - Time.GetUtcNow());
        var condition = new WriteCondition(stored.Version) { IsNewAuthorization = true };
        if (await TryWriteAsync(key, stored, record, condition).ConfigureAwait(false) is not { } saved)
        {
            return (stored, null, IsKept: false);
        }

        NoteAuthorized(key, saved, stored, settings);
        return (stored, record, IsKept: false);
    }

    /// <summary>Caches the token of a new authorization, unless the user has disconnected since, and logs the authorization.</summary>
    private void NoteAuthorized(
        OAuth2ConnectionKey key, StoredConnection<TAuthData> saved, StoredConnection<TAuthData> replaced, ClientSettings settings)
    {
        if (saved.IsActive(settings, out var active))
        {
            Remember(key, CreateEntry(saved, settings), saved.Stamp);
        }

        AuditLog.Authorized(context.AuditLogger, context.Alias, key.UserId, active?.AuthData.Scope, isFirst: replaced.IsDisconnected);
    }
}
