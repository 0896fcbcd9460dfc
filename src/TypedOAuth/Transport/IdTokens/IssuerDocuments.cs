using TypedOAuth.Configuration;

namespace TypedOAuth.Transport.IdTokens;

/// <summary>Requests the public documents of an issuer: its discovery document and its keys.</summary>
internal sealed class IssuerDocuments(ClientContext context, Backchannel backchannel)
{
    /// <summary>Requests the keys.</summary>
    /// <param name="issuer">The issuer. If it contains a tenant, the tenant's value was checked before.</param>
    /// <param name="address">The address of the discovery document.</param>
    /// <param name="settings">The operation's settings.</param>
    /// <returns>The key set as text, and the time of the answer.</returns>
    /// <exception cref="OAuth2TransientException">The issuer's documents are unavailable.</exception>
    /// <exception cref="OAuth2ProtocolException">The discovery document belongs to another issuer.</exception>
    public async Task<(string Json, DateTimeOffset FetchedAt)> FetchAsync(string issuer, Uri address, ClientSettings settings)
    {
        var timeout = settings.Options.Timeout;
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
                    $"The issuer in the discovery document of {context.DisplayName} is not the issuer that the client declares. Check Issuer and DiscoveryUri. "
                    + "If the issuer differs between tenants, declare [OAuth2EndpointParameter] with the claim that names the tenant.");
            }

            keysUri = IsAllowed(keys, out var uri) ? uri : throw Refuse(
                $"The discovery document of {context.DisplayName} has no valid key address. The member jwks_uri must be an https URI.");
        }

        using var keySet = await backchannel.GetAsync(keysUri, timeout).ConfigureAwait(false);
        return keySet.IsSuccess && IssuerMetadata.TryReadKeySet(keySet.Body.Span) is { } json
            ? (json, context.Time.GetUtcNow())
            : throw Unusable("key set", keysUri, keySet);
    }

    /// <summary>Returns whether keys may be fetched from an address: an https address, or an allowed http loopback address.</summary>
    /// <remarks>The keys decide which tokens are valid, so an attacker must not be able to replace them on the network.</remarks>
    private bool IsAllowed(string? text, out Uri uri) => Uri.TryCreate(text, UriKind.Absolute, out uri!)
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback && context.Definition.AllowInsecureLoopback));

    private OAuth2TransientException Unusable(string document, Uri address, Backchannel.Answer answer) => new(
        $"{context.DisplayName} returned no {document} at {address.Host} (status {(int)answer.Status}), so ID tokens cannot be validated. "
        + "Try again later. If this persists, check Issuer and DiscoveryUri.",
        answer.RetryAfter);

    private static OAuth2ProtocolException Refuse(string message) =>
        new(message, new OAuth2Error { Code = OAuth2ErrorCodes.InvalidIdToken, Description = message });
}
