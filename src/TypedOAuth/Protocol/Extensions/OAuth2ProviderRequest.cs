using System.Text.Json.Serialization;

namespace TypedOAuth;

/// <summary>Represents a request to the provider's endpoints before it is sent.</summary>
/// <remarks>The parameters and headers contain secrets. Do not log them.</remarks>
public sealed class OAuth2ProviderRequest
{
    internal OAuth2ProviderRequest(
        OAuth2Requests kind, Uri endpoint, string clientId, string? clientSecret, IList<KeyValuePair<string, string>> parameters)
    {
        (Kind, Endpoint, ClientId, ClientSecret, Parameters) = (kind, endpoint, clientId, clientSecret, parameters);
    }

    /// <summary>The kind of the request: one flag of <see cref="OAuth2Requests"/>.</summary>
    public OAuth2Requests Kind { get; }

    /// <summary>The endpoint, including the declared query parameters.</summary>
    public Uri Endpoint { get; }

    /// <summary>The client identifier.</summary>
    public string ClientId { get; }

    /// <summary>The client secret; <see langword="null"/> if none is configured. System.Text.Json does not write the secret.</summary>
    [JsonIgnore]
    public string? ClientSecret { get; }

    /// <summary>The parameters under the names that are sent. A signer can change the list.</summary>
    [JsonIgnore]
    public IList<KeyValuePair<string, string>> Parameters { get; }

    /// <summary>The headers to add. A header replaces a declared header of the same name.</summary>
    [JsonIgnore]
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the kind and the endpoint's host only, because other values may be secrets.</summary>
    /// <returns>A text for logs and debuggers.</returns>
    public override string ToString() => $"{nameof(OAuth2ProviderRequest)} {{ Kind = {Kind}, Host = {Endpoint.Host} }}";
}
