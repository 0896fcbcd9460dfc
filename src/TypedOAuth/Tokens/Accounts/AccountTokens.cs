using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Endpoints;
using TypedOAuth.Protocol.Scopes;
using TypedOAuth.Storage;
using TypedOAuth.Tokens.Disconnect;
using TypedOAuth.Tokens.Records;

namespace TypedOAuth.Tokens.Accounts;

/// <summary>Provides the tokens of a user's accounts. A key without an account means the user's only account.</summary>
internal sealed class AccountTokens<TAuthData>(
    ClientContext context,
    TokenVault<TAuthData> vault,
    TokenManager<TAuthData> tokens,
    ConnectionDescriber<TAuthData> describer,
    ConnectionAccounts<TAuthData> accounts) : IStoredParameters
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private readonly bool _hasOne = !context.Definition.MultipleAccounts;

    /// <summary>Returns the current token. A cache hit allocates no memory and takes no lock.</summary>
    /// <exception cref="OAuth2AmbiguousAccountException">The key contains no account, and the user has several.</exception>
    public ValueTask<TAuthData?> GetAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        if (_hasOne)
        {
            return tokens.GetAsync(key, cancellationToken);
        }

        var now = context.Time.GetTimestamp();
        var entry = key.Account.Length == 0 ? vault.FindOnly(key.UserId, now) : vault.Find(key);
        return entry is not null && now < entry.ServeUntil ? new(entry.AuthData) : FindTokenAsync(key, entry, cancellationToken);
    }

    /// <summary>Replaces a token that an API refused.</summary>
    public async ValueTask<TAuthData?> ReplaceAsync(OAuth2ConnectionKey key, string rejectedToken, bool mayRefresh, CancellationToken cancellationToken) =>
        await tokens.ReplaceAsync(await FindKeyAsync(key, cancellationToken).ConfigureAwait(false), rejectedToken, mayRefresh, cancellationToken)
            .ConfigureAwait(false);

    /// <summary>Refreshes the stored token.</summary>
    public async ValueTask<TAuthData> RefreshAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken) =>
        await tokens.RefreshAsync(await FindKeyAsync(key, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    /// <summary>Describes the connection, without a refresh.</summary>
    public async ValueTask<OAuth2Connection> GetConnectionAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        if (_hasOne)
        {
            return await tokens.GetConnectionAsync(key, cancellationToken).ConfigureAwait(false);
        }

        var (found, stored) = await ResolveAsync(key, cancellationToken).ConfigureAwait(false);
        return Describe(found, stored);
    }

    /// <summary>Describes all connections of a user with one call of the store.</summary>
    /// <returns>The connections in the order of the labels; empty if the user has none.</returns>
    public async ValueTask<IReadOnlyList<OAuth2Connection>> ListAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        if (_hasOne)
        {
            return [await tokens.GetConnectionAsync(key, cancellationToken).ConfigureAwait(false)];
        }

        var listed = await ListStoredAsync(key, cancellationToken).ConfigureAwait(false);
        return
        [
            .. listed.Select(found => Describe(found.Key, found.Stored))
                .OrderBy(static connection => connection.Account?.Label ?? connection.Account?.Id, StringComparer.OrdinalIgnoreCase)
                .ThenBy(static connection => connection.Account?.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Deletes the tokens of one account, or of all accounts if the key contains none.</summary>
    public async ValueTask<OAuth2DisconnectResult> DisconnectAsync(OAuth2ConnectionKey key, bool revoke, CancellationToken cancellationToken)
    {
        if (_hasOne)
        {
            return await tokens.DisconnectAsync(key, revoke, cancellationToken).ConfigureAwait(false);
        }

        var keys = await ListKeysAsync(key).ConfigureAwait(false);
        var (hadConnection, result) = (false, RevocationResult.NotAttempted);
        foreach (var each in keys)
        {
            var ended = await tokens.DisconnectAsync(each, revoke, cancellationToken).ConfigureAwait(false);
            hadConnection |= ended.HadConnection;
            result = result.And(new(ended.Revocation, ended.Error));
        }

        return new(hadConnection, result.Outcome, result.Error);
    }

    /// <summary>Revokes and deletes the tokens of one account, or of the connection without an account if the key contains none.</summary>
    public ValueTask<OAuth2DisconnectResult> DisconnectOneAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken) =>
        key.Account.Length == 0
            ? tokens.DisconnectAsync(key, revoke: true, cancellationToken)
            : DisconnectAsync(key, revoke: true, cancellationToken);

    /// <summary>Returns the scopes that the user's connections requested, even if they have ended.</summary>
    /// <remarks>The user chooses the account at the provider, so the scopes of all accounts are requested, and no account loses a scope.</remarks>
    public async ValueTask<ScopeList> GetRequestedScopesAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        if (_hasOne)
        {
            return await tokens.GetRequestedScopesAsync(key, cancellationToken).ConfigureAwait(false);
        }

        var scopes = ScopeList.Empty;
        foreach (var (_, stored) in await vault.ListAsync(key, cancellationToken).ConfigureAwait(false))
        {
            scopes = stored.Record is { } record ? scopes.Union(record.RequestedScopes) : scopes;
        }

        return scopes;
    }

    public async ValueTask<EndpointParameterValues> FindParametersAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        var stored = _hasOne || key.Account.Length > 0
            ? await vault.ReadAsync(key, cancellationToken).ConfigureAwait(false)
            : await ListStoredAsync(key, cancellationToken).ConfigureAwait(false) is [var only] ? only.Stored : default;
        return stored.IsDisconnected ? EndpointParameterValues.Empty : stored.Record?.Parameters ?? EndpointParameterValues.Empty;
    }

    private async ValueTask<TAuthData?> FindTokenAsync(OAuth2ConnectionKey key, CachedToken<TAuthData>? entry, CancellationToken cancellationToken)
    {
        if (entry is not null)
        {
            return await tokens.GetAsync(key with { Account = entry.Account }, cancellationToken).ConfigureAwait(false);
        }

        context.ThrowUnlessConfigured();
        var (found, stored) = await ResolveAsync(key, cancellationToken).ConfigureAwait(false);
        var data = await tokens.GetStoredAsync(found, stored, cancellationToken).ConfigureAwait(false);
        if (key.Account.Length == 0)
        {
            vault.NoteOnly(found, stored);
        }

        return data;
    }

    private async ValueTask<OAuth2ConnectionKey> FindKeyAsync(OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        if (_hasOne)
        {
            return key;
        }

        var entry = key.Account.Length == 0 ? vault.FindOnly(key.UserId, context.Time.GetTimestamp()) : vault.Find(key);
        return entry is not null
            ? key with { Account = entry.Account }
            : (await ResolveAsync(key, cancellationToken).ConfigureAwait(false)).Key;
    }

    /// <summary>Finds the stored connection of an account, or of the user's only account.</summary>
    /// <exception cref="OAuth2AmbiguousAccountException">The key contains no account, and the user has several.</exception>
    private async ValueTask<(OAuth2ConnectionKey Key, StoredConnection<TAuthData> Stored)> ResolveAsync(
        OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        if (key.Account.Length > 0)
        {
            var stored = await vault.ReadAsync(key, cancellationToken).ConfigureAwait(false);
            return stored.IsDisconnected && await FindFormerAsync(key, cancellationToken).ConfigureAwait(false) is { } former ? former : (key, stored);
        }

        var listed = await ListStoredAsync(key, cancellationToken).ConfigureAwait(false);
        return listed switch
        {
            [] => (key, await vault.ReadAsync(key, cancellationToken).ConfigureAwait(false)),
            [var only] => only,
            _ => throw new OAuth2AmbiguousAccountException(
                context.Alias, key.UserId, [.. listed.Select(static found => found.Stored.Account).OfType<OAuth2Account>()]),
        };
    }

    /// <summary>Finds the connection of an account that is still stored under the key without an account.</summary>
    private async ValueTask<(OAuth2ConnectionKey Key, StoredConnection<TAuthData> Stored)?> FindFormerAsync(
        OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        var former = key with { Account = "" };
        var stored = await vault.ReadAsync(former, cancellationToken).ConfigureAwait(false);
        return !stored.IsDisconnected && accounts.FindAccount(stored.Record)?.Id == key.Account ? (former, stored) : null;
    }

    /// <summary>Lists the user's connections, without those that a disconnect is about to delete and those that have moved.</summary>
    private async ValueTask<List<(OAuth2ConnectionKey Key, StoredConnection<TAuthData> Stored)>> ListStoredAsync(
        OAuth2ConnectionKey key, CancellationToken cancellationToken)
    {
        var listed = (await vault.ListAsync(key, cancellationToken).ConfigureAwait(false)).Where(static found => !found.Stored.IsDisconnected).ToList();
        var former = listed.FindIndex(static found => found.Key.Account.Length == 0);
        if (former < 0 || accounts.FindTarget(listed[former].Key, listed[former].Stored.Record) is not { } target)
        {
            return listed;
        }

        var moved = listed.FindIndex(found => found.Key == target);
        if (moved >= 0 && ConnectionAccounts<TAuthData>.Supersedes(listed[moved].Stored, listed[former].Stored))
        {
            // The process that moved the record has stopped before it deleted the old one, or is about to delete it.
            await accounts.RemoveAsync(listed[former].Key, listed[former].Stored).ConfigureAwait(false);
            listed.RemoveAt(former);
        }
        else if (moved >= 0)
        {
            listed.RemoveAt(moved);
        }

        return listed;
    }

    /// <summary>Lists the keys to disconnect. Unsaved tokens may exist without a stored record.</summary>
    private async ValueTask<IReadOnlyCollection<OAuth2ConnectionKey>> ListKeysAsync(OAuth2ConnectionKey key)
    {
        var keys = new HashSet<OAuth2ConnectionKey> { key };
        if (key.Account.Length == 0)
        {
            keys.UnionWith((await vault.ListAsync(key, CancellationToken.None).ConfigureAwait(false)).Select(static found => found.Key));
        }
        else if (await FindFormerAsync(key, CancellationToken.None).ConfigureAwait(false) is { } former)
        {
            keys.Add(former.Key);
        }

        return keys;
    }

    private OAuth2Connection Describe(OAuth2ConnectionKey key, StoredConnection<TAuthData> stored)
    {
        vault.RepeatChanges(key, stored);
        return describer.Describe(stored, stored.Clock.GetNow(context.Time), context.Settings);
    }
}
