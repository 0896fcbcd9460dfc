using TypedOAuth.Configuration;

namespace TypedOAuth.Transport.IdTokens;

/// <summary>Gets the public keys of a client's issuer for ID tokens, through the issuer's discovery document.</summary>
/// <remarks>
/// The requests use the client's back channel. The issuer of a provider with many tenants contains the tenant, so the keys of a limited number of
/// issuers are kept.
/// </remarks>
internal sealed class IssuerKeys(ClientContext context, Backchannel backchannel)
{
    /// <summary>The maximum number of issuers whose keys are kept.</summary>
    public const int Capacity = 100;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, IssuerKeySet> _issuers = new(StringComparer.Ordinal);
    private readonly IssuerDocuments _documents = new(context, backchannel);
    private long _uses;

    /// <inheritdoc cref="IssuerKeySet.GetAsync"/>
    public ValueTask<string> GetAsync(string issuer, ClientSettings settings) => Find(issuer).GetAsync(settings);

    /// <inheritdoc cref="IssuerKeySet.GetNewerAsync"/>
    public ValueTask<string?> GetNewerAsync(string issuer, string known, ClientSettings settings) => Find(issuer).GetNewerAsync(known, settings);

    private IssuerKeySet Find(string issuer)
    {
        lock (_gate)
        {
            if (!_issuers.TryGetValue(issuer, out var keys))
            {
                if (_issuers.Count >= Capacity)
                {
                    _issuers.Remove(_issuers.MinBy(static pair => pair.Value.UsedAt).Key);
                }

                keys = new(context, _documents, issuer);
                _issuers.Add(issuer, keys);
            }

            keys.UsedAt = ++_uses;
            return keys;
        }
    }
}
