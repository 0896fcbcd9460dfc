namespace TypedOAuth;

/// <summary>Declares the claims of the JSON Web Token that the client signs for its authentication (RFC 7523 §3).</summary>
/// <remarks>
/// The key is the setting <c>OAuth2:{alias}:PrivateKey</c> or <c>PrivateKeyFile</c> (PEM), or an <see cref="IOAuth2AssertionSigner"/> of the
/// application. Each value can contain <c>{client_id}</c> and endpoint parameters.
/// </remarks>
/// <param name="audience">The claim <c>aud</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OAuth2ClientAssertionAttribute(string audience) : Attribute
{
    /// <summary>The claim <c>aud</c>.</summary>
    public string Audience { get; } = audience;

    /// <summary>The claim <c>iss</c>. The default is <c>{client_id}</c>.</summary>
    public string Issuer { get; set; } = "{client_id}";

    /// <summary>The claim <c>sub</c>. The default is <c>{client_id}</c>.</summary>
    public string Subject { get; set; } = "{client_id}";

    /// <summary>The signature algorithm (RFC 7518 §3.1), for example <c>ES256</c>. The default is <c>ES256</c>.</summary>
    public string Algorithm { get; set; } = "ES256";

    /// <summary>The lifetime as an ISO 8601 duration. The default is one minute, <c>PT1M</c>.</summary>
    public string Lifetime { get; set; } = "PT1M";
}
