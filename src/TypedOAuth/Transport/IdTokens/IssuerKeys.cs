using TypedOAuth.Configuration;

namespace TypedOAuth.Transport.IdTokens;

/// <summary>Gets the public keys of a client's issuer for ID tokens, through the issuer's discovery document.</summary>
/// <remarks>
/// The requests use the client's back channel. The keys are kept for 24 hours. One request runs at a time, and concurrent authorizations
/// share the request.
/// </remarks>
internal sealed class IssuerKeys(ClientContext context, Backchannel backchannel)
{
    /// <summary>The time after which keys are fetched again. A withdrawn key is refused after 24 hours at the latest.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>
    /// The minimum time between two requests, so that tokens with invented <c>kid</c> values do not each cause a request.
    /// </summary>
    private static readonly TimeSpan RenewalInterval = TimeSpan.FromMinutes(5);

    private readonly Lock _gate = new();
    private KeySet? _current;
    private Task<KeySet>? _fetching;
    private OAuth2TransientException? _outage;
    private DateTimeOffset _mayRenewAt = DateTimeOffset.MinValue;

    /// <summary>Returns the keys, and fetches them if no keys are kept or the kept keys are too old.</summary>
    /// <exception cref="OAuth2TransientException">The issuer's documents are unavailable.</exception>
    /// <exception cref="OAuth2ProtocolException">The discovery document belongs to another issuer.</exception>
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

    /// <summary>Returns keys that are newer than the known keys, which did not validate a token.</summary>
    /// <returns>The keys; <see langword="null"/> if the known keys are current.</returns>
    /// <exception cref="OAuth2TransientException">
    /// The issuer's documents are unavailable, or were unavailable within the last five minutes.
    /// </exception>
    /// <exception cref="OAuth2ProtocolException">The discovery document belongs to another issuer.</exception>
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

    /// <summary>Returns the running request, or starts a new one. The caller holds the lock.</summary>
    private Task<KeySet> JoinOrFetch(string issuer, ClientSettings settings)
    {
        if (_fetching is null)
        {
            _mayRenewAt = context.Time.GetUtcNow() + RenewalInterval;

            // The request runs on another thread, so that a handler does not run under the lock.
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
                throw Refuse(
                    $"The issuer in the discovery document of {context.DisplayName} is not the issuer that the client declares. Check Issuer. "
                    + "An issuer that differs between tenants is not supported yet.");
            }

            keysUri = IsAllowed(keys, out var uri) ? uri : throw Refuse(
                $"The discovery document of {context.DisplayName} has no valid key address. The member jwks_uri must be an https URI.");
        }

        using var keySet = await backchannel.GetAsync(keysUri, timeout).ConfigureAwait(false);
        return keySet.IsSuccess && IssuerMetadata.TryReadKeySet(keySet.Body.Span) is { } json
            ? new(issuer, json, context.Time.GetUtcNow())
            : throw Unusable("key set", keysUri, keySet);
    }

    /// <summary>Returns whether keys may be fetched from an address: an https address, or an allowed http loopback address.</summary>
    /// <remarks>The keys decide which tokens are valid, so an attacker must not be able to replace them on the network.</remarks>
    private bool IsAllowed(string? text, out Uri uri) => Uri.TryCreate(text, UriKind.Absolute, out uri!)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback && context.Definition.AllowInsecureLoopback));

    private OAuth2TransientException Unusable(string document, Uri address, Backchannel.Answer answer) => new(
        $"{context.DisplayName} returned no {document} at {address.Host} (status {(int)answer.Status}), so ID tokens cannot be validated. "
        + "Try again later. If this persists, check Issuer.",
        answer.RetryAfter);

    private static OAuth2ProtocolException Refuse(string message) =>
        new(message, new OAuth2Error { Code = OAuth2ErrorCodes.InvalidIdToken, Description = message });

    private sealed record KeySet(string Issuer, string Json, DateTimeOffset FetchedAt);
}
