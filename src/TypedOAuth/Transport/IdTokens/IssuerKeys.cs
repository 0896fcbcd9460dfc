using TypedOAuth.Configuration;

namespace TypedOAuth.Transport.IdTokens;

/// <summary>
/// Gets the keys that a client's issuer signs ID tokens with, by its discovery document, through the client's back channel. They are kept for
/// a day, and one request is made at a time: authorizations that come meanwhile share it.
/// </summary>
internal sealed class IssuerKeys(ClientContext context, Backchannel backchannel)
{
    /// <summary>How long keys are used: what an issuer withdraws is refused a day later at the latest.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>How long a key that is unknown waits for the next request: a token with an invented <c>kid</c> must not cause one each time.</summary>
    private static readonly TimeSpan RenewalInterval = TimeSpan.FromMinutes(5);

    private readonly Lock _gate = new();
    private KeySet? _current;
    private Task<KeySet>? _fetching;
    private OAuth2TransientException? _outage;
    private DateTimeOffset _mayRenewAt = DateTimeOffset.MinValue;

    /// <summary>Returns the keys, fetched if none are kept or they are too old.</summary>
    /// <exception cref="OAuth2TransientException">The issuer's documents are out of reach.</exception>
    /// <exception cref="OAuth2ProtocolException">The discovery document is another issuer's.</exception>
    public async ValueTask<string> GetAsync(string issuer, ClientSettings settings)
    {
        Task<KeySet> fetching;
        lock (_gate)
        {
            if (_current is { } current && current.Issuer == issuer && context.Time.GetUtcNow() < current.FetchedAt + Lifetime)
            {
                return current.Json;
            }

            fetching = JoinOrFetch(issuer, settings);
        }

        var keys = await fetching.ConfigureAwait(false);
        return keys.Issuer == issuer ? keys.Json : await GetAsync(issuer, settings).ConfigureAwait(false);
    }

    /// <summary>Returns newer keys than those that did not do.</summary>
    /// <returns><see langword="null"/> if they were fetched a moment ago, so that there are none.</returns>
    /// <exception cref="OAuth2TransientException">The issuer's documents are out of reach, or were a moment ago.</exception>
    /// <exception cref="OAuth2ProtocolException">The discovery document is another issuer's.</exception>
    public async ValueTask<string?> GetNewerAsync(string issuer, string known, ClientSettings settings)
    {
        Task<KeySet> fetching;
        lock (_gate)
        {
            if (_current is { } current && current.Issuer == issuer && current.Json != known)
            {
                return current.Json;
            }

            if (_fetching is null && context.Time.GetUtcNow() < _mayRenewAt)
            {
                return _outage is null ? null : throw new OAuth2TransientException(_outage.Message, _outage.RetryAfter);
            }

            fetching = JoinOrFetch(issuer, settings);
        }

        var keys = await fetching.ConfigureAwait(false);
        return keys.Issuer == issuer && keys.Json != known ? keys.Json : null;
    }

    /// <summary>Starts a request, unless one is under way. Called under the lock.</summary>
    private Task<KeySet> JoinOrFetch(string issuer, ClientSettings settings)
    {
        if (_fetching is null)
        {
            _mayRenewAt = context.Time.GetUtcNow() + RenewalInterval;

            // On another thread, so that nothing of a handler runs under the lock.
            _fetching = Task.Run(() => FetchAndKeepAsync(issuer, settings));
        }

        return _fetching;
    }

    private async Task<KeySet> FetchAndKeepAsync(string issuer, ClientSettings settings)
    {
        KeySet? keys = null;
        OAuth2TransientException? outage = null;
        try
        {
            keys = await FetchAsync(issuer, settings).ConfigureAwait(false);
            return keys;
        }
        catch (OAuth2TransientException exception)
        {
            outage = exception;
            throw;
        }
        finally
        {
            lock (_gate)
            {
                (_current, _outage, _fetching) = (keys ?? _current, outage, null);
            }
        }
    }

    private async Task<KeySet> FetchAsync(string issuer, ClientSettings settings)
    {
        var timeout = settings.Options.Timeout;
        var address = IssuerMetadata.GetAddress(issuer);
        Uri keysUri;
        using (var answer = await backchannel.GetAsync(address, timeout).ConfigureAwait(false))
        {
            if (!answer.IsSuccess || IssuerMetadata.TryRead(answer.Body.Span) is not var (named, keys))
            {
                throw Unusable("discovery document", address, answer);
            }

            if (!string.Equals(named, issuer, StringComparison.Ordinal))
            {
                throw Refuse($"The discovery document of {context.DisplayName} names another issuer than the client's. Check Issuer; one that differs between tenants cannot be declared yet.");
            }

            keysUri = IsAllowed(keys, out var uri) ? uri : throw Refuse(
                $"The discovery document of {context.DisplayName} names no address of keys (jwks_uri) that can be used: it has to be an https URI.");
        }

        using var keySet = await backchannel.GetAsync(keysUri, timeout).ConfigureAwait(false);
        return keySet.IsSuccess && IssuerMetadata.TryReadKeySet(keySet.Body.Span) is { } json
            ? new(issuer, json, context.Time.GetUtcNow())
            : throw Unusable("key set", keysUri, keySet);
    }

    /// <summary>Whoever answers for the keys decides which tokens are valid: https, or this machine where that is declared.</summary>
    private bool IsAllowed(string? text, out Uri uri) => Uri.TryCreate(text, UriKind.Absolute, out uri!)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback && context.Definition.AllowInsecureLoopback));

    private OAuth2TransientException Unusable(string document, Uri address, Backchannel.Answer answer) => new(
        $"{context.DisplayName} gave no {document} at {address.Host} (status {(int)answer.Status}), so that no ID token can be validated. "
        + "Try again later; if it lasts, check Issuer.",
        answer.RetryAfter);

    private static OAuth2ProtocolException Refuse(string message) =>
        new(message, new OAuth2Error { Code = OAuth2ErrorCodes.InvalidIdToken, Description = message });

    private sealed record KeySet(string Issuer, string Json, DateTimeOffset FetchedAt);
}
