using Microsoft.Extensions.Logging;
using TypedOAuth.Configuration;
using TypedOAuth.Generated;
using TypedOAuth.Hosting;
using TypedOAuth.Protocol.Secrets;
using TypedOAuth.Tokens.Disconnect;
using TypedOAuth.Tokens.Records;
using TypedOAuth.Tokens.Refresh;
using TypedOAuth.Transport;

namespace TypedOAuth.Tokens;

/// <summary>Serves a client's tokens: from memory while that is known to be true, then from the store, then from a refresh.</summary>
internal sealed class TokenManager<TAuthData>
    where TAuthData : OAuth2AuthData, IOAuth2AuthData<TAuthData>
{
    private readonly OAuth2ClientDefinition _definition;
    private readonly Func<OAuth2ClientSettings> _settings;
    private readonly TokenRepository<TAuthData> _repository;
    private readonly TokenWriter _writer;
    private readonly TokenRefresher<TAuthData> _refresher;
    private readonly TokenRevocation _revocation;
    private readonly TokenRevoker<TAuthData> _revoker;
    private readonly TokenCache<TAuthData> _cache;
    private readonly UnsavedTokens<TAuthData> _unsaved;
    private readonly RefreshBackoff _backoff;
    private readonly TimeProvider _time;

    public TokenManager(
        OAuth2ClientDefinition definition,
        Func<OAuth2ClientSettings> settings,
        TokenRepository<TAuthData> repository,
        TokenEndpoint endpoint,
        int cacheCapacity,
        TimeProvider time,
        ILogger logger)
    {
        (_definition, _settings, _repository, _time) = (definition, settings, repository, time);
        _cache = new(cacheCapacity);
        _unsaved = new(cacheCapacity);
        _backoff = new(definition, cacheCapacity, time);
        _writer = new(definition, time, logger);
        _revocation = new(definition, endpoint, settings, logger);
        _refresher = new(
            definition, repository, _writer, endpoint, _revocation, _cache, _unsaved, _backoff, CreateEntry, settings, time, logger);
        _revoker = new(repository, _revocation, _cache, _unsaved, settings, time);
    }

    /// <summary>The user's current token. The way through memory allocates nothing and takes no lock.</summary>
    public ValueTask<TAuthData?> GetAsync(string userId, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        return _cache.TryGet(userId, out var entry) && _time.GetUtcNow().UtcTicks < entry.ServeUntil
            ? new(entry.AuthData)
            : GetThroughStoreAsync(userId, entry, cancellationToken);
    }

    /// <summary>Refreshes whatever there is.</summary>
    public async ValueTask<TAuthData> RefreshAsync(string userId, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        ThrowUnlessRefreshable();
        var stored = await _repository.ReadAsync(userId, cancellationToken).ConfigureAwait(false);
        if (stored.AuthData is null)
        {
            throw InteractionRequired.ForRecord(_definition, stored.Record);
        }

        return await RefreshAndWaitAsync(userId, stored.Version, force: true, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Replaces a token that an API has refused: the store may hold a newer one already, so it is read first. A token that cannot be
    /// refreshed has ended.
    /// </summary>
    public async ValueTask<TAuthData> ReplaceAsync(string userId, string rejectedToken, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        var stamp = _cache.Stamp;
        var stored = await _repository.ReadAsync(userId, cancellationToken).ConfigureAwait(false);
        if (stored.AuthData is not { } data)
        {
            throw InteractionRequired.ForRecord(_definition, stored.Record);
        }

        if (!AuthorizationSecrets.AreEqual(data.Token, rejectedToken))
        {
            _cache.Set(userId, CreateEntry(data, stored.Version), stamp);
            return data;
        }

        return CanRefresh(data)
            ? await RefreshAndWaitAsync(userId, stored.Version, force: true, cancellationToken).ConfigureAwait(false)
            : throw InteractionRequired.ForExpired(_definition);
    }

    /// <summary>Saves the tokens of a new authorization over whatever there is; tokens that cannot be saved are revoked, as nobody will have them.</summary>
    public async ValueTask<TAuthData> SaveAsync(string userId, OAuth2TokenResponse response, CancellationToken cancellationToken)
    {
        var data = TAuthData.Create(response);
        try
        {
            await _writer.WriteAsync(userId, () => OverwriteAsync(userId, data, cancellationToken)).ConfigureAwait(false);
        }
        catch (OAuth2TransientException)
        {
            await _revocation.RevokeAsync(userId, data, CancellationToken.None).ConfigureAwait(false);
            throw;
        }

        _unsaved.Take(userId); // Of the authorization that this one takes the place of.
        return data;
    }

    /// <summary>Forgets the user's tokens, and revokes them first where that is asked for.</summary>
    public ValueTask<OAuth2DisconnectResult> DisconnectAsync(string userId, bool revoke, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        return _revoker.DisconnectAsync(userId, revoke, cancellationToken);
    }

    /// <summary>What the user's connection had asked for, also when it has ended since.</summary>
    public async ValueTask<string?> GetRequestedScopeAsync(string userId, CancellationToken cancellationToken)
    {
        var stored = await _repository.ReadAsync(userId, cancellationToken).ConfigureAwait(false);
        return stored.RequestedScope;
    }

    /// <summary>Describes the user's connection from the store, without a refresh.</summary>
    public async ValueTask<OAuth2Connection> GetConnectionAsync(string userId, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        var stored = await _repository.ReadAsync(userId, cancellationToken).ConfigureAwait(false);
        if (stored.AuthData is not { } data)
        {
            return stored.Record?.EndReason is { } reason
                ? new() { State = OAuth2ConnectionState.NeedsAttention, Reason = reason }
                : new() { State = OAuth2ConnectionState.NotConnected };
        }

        var entry = CreateEntry(data, stored.Version);
        var canRefresh = CanRefresh(data);
        var hasEnded = !canRefresh && entry.Lifetime.ExpiredFrom <= _time.GetUtcNow().UtcTicks;
        return new()
        {
            State = hasEnded ? OAuth2ConnectionState.NeedsAttention : OAuth2ConnectionState.Connected,
            Reason = hasEnded ? OAuth2Connection.ExpiredReason : null,
            GrantedScopes = data.GrantedScopes,
            MissingScopes = data.MissingScopes,
            ExpiresAt = data.ExpiresAt,
            CanRefresh = canRefresh,
        };
    }

    private async ValueTask<TAuthData?> GetThroughStoreAsync(
        string userId, CachedToken<TAuthData>? entry, CancellationToken cancellationToken)
    {
        var now = _time.GetUtcNow().UtcTicks;
        if (entry is null || now >= entry.CheckedUntil)
        {
            var stamp = _cache.Stamp;
            var stored = await _repository.ReadAsync(userId, cancellationToken, entry).ConfigureAwait(false);
            if (stored.AuthData is not { } data)
            {
                _cache.Remove(userId);
                await RevokeUnsavedAsync(userId, stored).ConfigureAwait(false);
                return stored.Record?.EndReason is null ? null : throw InteractionRequired.ForRecord(_definition, stored.Record);
            }

            entry = CreateEntry(data, stored.Version);
            _cache.Set(userId, entry, stamp);
        }

        if (now < entry.Lifetime.RefreshFrom)
        {
            return entry.AuthData;
        }

        if (now < entry.Lifetime.ExpiredFrom)
        {
            RefreshBehind(userId, entry.Version);
            return entry.AuthData;
        }

        if (!CanRefresh(entry.AuthData))
        {
            throw InteractionRequired.ForExpired(_definition);
        }

        return _backoff.FindPause(userId, entry.Version) is { } pause
            ? throw pause
            : await RefreshAndWaitAsync(userId, entry.Version, force: false, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A user who was disconnected elsewhere leaves no grant behind that only this process knows of.</summary>
    private async ValueTask RevokeUnsavedAsync(string userId, StoredRecord<TAuthData> stored)
    {
        if (stored.Version == 0 && _unsaved.Take(userId) is var (data, _))
        {
            await _revocation.RevokeAsync(userId, data, CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <summary>Refreshes a token that is still good behind the caller's back, unless that failed a moment ago.</summary>
    private void RefreshBehind(string userId, long version)
    {
        if (!_backoff.HoldsBack(userId, version))
        {
            _ = _refresher.RefreshAsync(userId, version, force: false);
        }
    }

    private async Task<long> OverwriteAsync(string userId, TAuthData data, CancellationToken cancellationToken)
    {
        var record = new TokenRecord<TAuthData>(data, null);
        while (true)
        {
            var stamp = _cache.Stamp;
            var stored = await _repository.ReadAsync(userId, cancellationToken).ConfigureAwait(false);
            if (await _repository.TryWriteAsync(userId, record, stored.Version, cancellationToken).ConfigureAwait(false) is { } version)
            {
                _cache.Set(userId, CreateEntry(data, version), stamp);
                return version;
            }
        }
    }

    private async ValueTask<TAuthData> RefreshAndWaitAsync(string userId, long staleVersion, bool force, CancellationToken cancellationToken)
    {
        var entry = await _refresher.RefreshAsync(userId, staleVersion, force).WaitAsync(cancellationToken).ConfigureAwait(false);
        return entry.AuthData;
    }

    private bool CanRefresh(TAuthData data) => _definition.Behavior.SupportsRefresh && data.RefreshToken is not null;

    private void ThrowUnlessRefreshable()
    {
        if (!_definition.Behavior.SupportsRefresh)
        {
            throw new OAuth2ConfigurationException(
                $"The OAuth 2.0 client '{_definition.Identity.Alias}' declares SupportsRefresh = false, so its tokens cannot be refreshed.");
        }
    }

    private CachedToken<TAuthData> CreateEntry(TAuthData data, long version)
    {
        var options = _settings().Options;
        var lifetime = TokenLifetime.Compute(data, options, CanRefresh(data), Random.Shared.NextDouble());
        var checkedUntil = (_time.GetUtcNow() + options.CacheDuration).UtcTicks;
        return new()
        {
            AuthData = data,
            Version = version,
            Lifetime = lifetime,
            CheckedUntil = checkedUntil,
            ServeUntil = Math.Min(checkedUntil, lifetime.RefreshFrom),
        };
    }
}
