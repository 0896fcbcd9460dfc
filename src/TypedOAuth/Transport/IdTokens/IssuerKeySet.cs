using TypedOAuth.Configuration;

namespace TypedOAuth.Transport.IdTokens;

/// <summary>Keeps the public keys of one issuer for 24 hours.</summary>
/// <remarks>One request runs at a time, and concurrent authorizations share the request.</remarks>
internal sealed class IssuerKeySet(ClientContext context, IssuerDocuments documents, string issuer, Uri address)
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

    /// <summary>The time of the last request, so that the issuer that was used least recently is forgotten first.</summary>
    public long UsedAt { get; set; }

    /// <summary>Returns the keys, and fetches them if no keys are kept or the kept keys are too old.</summary>
    /// <exception cref="OAuth2TransientException">The issuer's documents are unavailable.</exception>
    /// <exception cref="OAuth2ProtocolException">The discovery document belongs to another issuer.</exception>
    public async ValueTask<string> GetAsync(ClientSettings settings)
    {
        Task<KeySet> fetching;
        lock (_gate)
        {
            if (_current is { } current && context.Time.GetUtcNow() < current.FetchedAt + Lifetime)
            {
                return current.Json;
            }

            fetching = JoinOrFetch(settings);
        }

        var keys = await fetching.ConfigureAwait(false);
        return keys.Json;
    }

    /// <summary>Returns keys that are newer than the known keys, which did not validate a token.</summary>
    /// <returns>The keys; <see langword="null"/> if the known keys are current.</returns>
    /// <exception cref="OAuth2TransientException">
    /// The issuer's documents are unavailable, or were unavailable within the last five minutes.
    /// </exception>
    /// <exception cref="OAuth2ProtocolException">The discovery document belongs to another issuer.</exception>
    public async ValueTask<string?> GetNewerAsync(string known, ClientSettings settings)
    {
        Task<KeySet> fetching;
        lock (_gate)
        {
            if (_current is { } current && current.Json != known)
            {
                return current.Json;
            }

            if (_fetching is null && context.Time.GetUtcNow() < _mayRenewAt)
            {
                return _outage is null ? null : throw new OAuth2TransientException(_outage.Message, _outage.RetryAfter);
            }

            fetching = JoinOrFetch(settings);
        }

        var keys = await fetching.ConfigureAwait(false);
        return keys.Json != known ? keys.Json : null;
    }

    /// <summary>Returns the running request, or starts a new one. The caller holds the lock.</summary>
    private Task<KeySet> JoinOrFetch(ClientSettings settings)
    {
        if (_fetching is null)
        {
            _mayRenewAt = context.Time.GetUtcNow() + RenewalInterval;

            // The request runs on another thread, so that a handler does not run under the lock.
            _fetching = Task.Run(() => FetchAndKeepAsync(settings));
        }

        return _fetching;
    }

    private async Task<KeySet> FetchAndKeepAsync(ClientSettings settings)
    {
        KeySet? keys = null;
        OAuth2TransientException? outage = null;
        try
        {
            var (json, fetchedAt) = await documents.FetchAsync(issuer, address, settings).ConfigureAwait(false);
            keys = new(json, fetchedAt);
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

    private sealed record KeySet(string Json, DateTimeOffset FetchedAt);
}
