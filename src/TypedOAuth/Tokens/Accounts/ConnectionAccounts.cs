using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens.Accounts;

/// <summary>Completes connections that were stored before the client declared its accounts: learns the account and moves the record.</summary>
/// <remarks>
/// <para>
/// A client without <c>MultipleAccounts</c> stores each connection under a key without an account. If the client declares <c>MultipleAccounts</c>
/// later, the record is served from this key, and moves to the key of its account before its next refresh or with the next authorization.
/// </para>
/// <para>
/// The record is written under the new key first and deleted under the old key afterwards, both under the lease of the old key. If the process
/// stops in between, two records contain the same refresh token. The record under the old key is never refreshed, because each refresh moves
/// the record first, and finds the record under the new key. A listing ignores and deletes the record under the old key.
/// </para>
/// <para>
/// A record whose mark shows that its refresh token may have been sent does not move, so that the sender can still save its tokens under the
/// old key.
/// </para>
/// </remarks>
internal sealed class ConnectionAccounts<TAuthData>(ClientContext context, TokenVault<TAuthData> vault, AccountReader reader)
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    /// <summary>Returns the account of a record, from its ID token or fields if necessary; returns null if it is unknown.</summary>
    public OAuth2Account? FindAccount(TokenRecord<TAuthData>? record) =>
        record?.Account ?? (record is TokenRecord<TAuthData>.Active active ? reader.FindStored(active) : null);

    /// <summary>Returns the key to which a record must move; returns null if the record stays under its key.</summary>
    public OAuth2ConnectionKey? FindTarget(OAuth2ConnectionKey key, TokenRecord<TAuthData>? record) =>
        context.Definition.MultipleAccounts && key.Account.Length == 0 && FindAccount(record) is { } account
            ? key with { Account = account.Id }
            : null;

    /// <summary>Moves a record to the key of its account. The caller holds the lease of the old key.</summary>
    /// <param name="from">The key without an account.</param>
    /// <param name="stored">The stored connection.</param>
    /// <param name="to">The result of <see cref="FindTarget"/>.</param>
    /// <param name="isMarked">Whether another process may have sent the refresh token.</param>
    /// <returns>The connection under the new key; <see langword="null"/> if the record must not move yet.</returns>
    /// <exception cref="OAuth2TransientException">The store is unavailable, or other writes conflict each time.</exception>
    public async ValueTask<StoredConnection<TAuthData>?> MoveAsync(
        OAuth2ConnectionKey from, StoredConnection<TAuthData> stored, OAuth2ConnectionKey to, bool isMarked)
    {
        var record = (TokenRecord<TAuthData>.Active)stored.Record!;
        for (var conflicts = 0; conflicts < TokenVault<TAuthData>.MostConflicts; conflicts++)
        {
            var present = await vault.ReadAsync(to, CancellationToken.None).ConfigureAwait(false);
            if (Supersedes(present, stored))
            {
                await RemoveAsync(from, stored).ConfigureAwait(false);
                return present;
            }

            if (isMarked)
            {
                return null;
            }

            if (await vault.TryWriteAsync(to, stored, record with { Account = FindAccount(record) }, new(present.Version)).ConfigureAwait(false)
                is not { } moved)
            {
                continue;
            }

            if (await RemoveAsync(from, stored).ConfigureAwait(false)
                || await vault.ReadAsync(from, CancellationToken.None).ConfigureAwait(false) is { IsDisconnected: false })
            {
                return moved;
            }

            // The user has disconnected in the meantime, and the copy must not undo this.
            await vault.TryDeleteAsync(to, moved with { Record = null }).ConfigureAwait(false);
            return null;
        }

        throw TokenVault<TAuthData>.CreateConflict();
    }

    /// <summary>Returns whether a record under the key of its account continues or replaces the record under the old key.</summary>
    public static bool Supersedes(StoredConnection<TAuthData> present, StoredConnection<TAuthData> stored) =>
        present.Record is { } record and not TokenRecord<TAuthData>.Active { IsDisconnected: true }
        && !(record.ConnectedAt < stored.ConnectedAt) && !(record.ConnectedAt is null && stored.ConnectedAt is not null);

    /// <summary>Deletes a record that has moved. Its changes have moved too, so they are not handed over again.</summary>
    public ValueTask<bool> RemoveAsync(OAuth2ConnectionKey from, StoredConnection<TAuthData> stored) =>
        vault.TryDeleteAsync(from, stored with { Record = null });

    /// <summary>Requests the account of a refreshed connection whose account is unknown, and stores it.</summary>
    /// <remarks>A failure changes nothing. The next refresh tries again.</remarks>
    /// <returns>The connection's token.</returns>
    public async ValueTask<CachedToken<TAuthData>> LearnAsync(OAuth2ConnectionKey key, CachedToken<TAuthData> entry, ClientSettings settings)
    {
        if (entry.Record.Account is not null || await reader.TryRequestAsync(entry.Record, settings).ConfigureAwait(false) is not { } account)
        {
            return entry;
        }

        try
        {
            var stored = await vault.ReadAsync(key, CancellationToken.None).ConfigureAwait(false);
            if (stored.Version != entry.Version)
            {
                return entry;
            }

            var record = entry.Record with { Account = account };
            var condition = new WriteCondition(stored.Version) { KeepsMark = true };
            if (await vault.TryWriteAsync(key, stored, record, condition).ConfigureAwait(false) is not { } written)
            {
                return entry;
            }

            var learned = vault.CreateEntry(written, settings);
            vault.Remember(key, learned, stored.Stamp);
            return learned;
        }
        catch (OAuth2TransientException)
        {
            return entry;
        }
    }

    /// <summary>Acquires the lease of the old key and moves the record, for a new authorization of the same account.</summary>
    /// <returns>Whether the record is now under the new key.</returns>
    /// <exception cref="OAuth2TransientException">The store is unavailable, or another process has held the lease for too long.</exception>
    public async ValueTask<bool> TryMoveAsync(OAuth2ConnectionKey from, OAuth2ConnectionKey to, ClientSettings settings)
    {
        var (lease, _) = await ConnectionLease<TAuthData>.AcquireAsync(vault, from, goal: null, settings).ConfigureAwait(false);
        if (lease is null)
        {
            throw new OAuth2TransientException("Another process has held the token's lease for too long. Try again later.");
        }

        await using (lease.ConfigureAwait(false))
        {
            var stored = lease.Stored;
            return stored.Record is TokenRecord<TAuthData>.Active { IsUsable: true }
                && await MoveAsync(from, stored, to, isMarked: stored.Mark is not null).ConfigureAwait(false) is not null;
        }
    }
}
