using TypedOAuth.Configuration;

namespace TypedOAuth.Transport.IdTokens;

/// <summary>Gets the public keys of a client's issuer for ID tokens, through the issuer's discovery document.</summary>
/// <remarks>
/// The requests use the client's back channel. The issuer of a provider with many tenants contains the tenant, so the keys of a limited number of
/// issuers are kept. The keys belong to an issuer and to the address of its document, because a setting can replace the address.
/// </remarks>
internal sealed class IssuerKeys(ClientContext context, Backchannel backchannel)
{
    /// <summary>The maximum number of issuers whose keys are kept.</summary>
    public const int Capacity = 100;

    private readonly Lock _gate = new();
    private readonly Dictionary<(string Issuer, Uri Address), IssuerKeySet> _issuers = [];
    private readonly IssuerDocuments _documents = new(context, backchannel);
    private long _uses;

    /// <inheritdoc cref="IssuerKeySet.GetAsync"/>
    public ValueTask<string> GetAsync(string issuer, ClientSettings settings) => Find(issuer, settings).GetAsync(settings);

    /// <inheritdoc cref="IssuerKeySet.GetNewerAsync"/>
    public ValueTask<string?> GetNewerAsync(string issuer, string known, ClientSettings settings) =>
        Find(issuer, settings).GetNewerAsync(known, settings);

    private IssuerKeySet Find(string issuer, ClientSettings settings)
    {
        var address = settings.DiscoveryEndpoint ?? IssuerMetadata.GetAddress(issuer);
        lock (_gate)
        {
            if (!_issuers.TryGetValue((issuer, address), out var keys))
            {
                if (_issuers.Count >= Capacity)
                {
                    _issuers.Remove(_issuers.MinBy(static pair => pair.Value.UsedAt).Key);
                }

                keys = new(context, _documents, issuer, address);
                _issuers.Add((issuer, address), keys);
            }

            keys.UsedAt = ++_uses;
            return keys;
        }
    }
}
