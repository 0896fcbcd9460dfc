namespace TypedOAuth;

/// <summary>Specifies where the value of an endpoint parameter comes from.</summary>
public enum OAuth2EndpointParameterSource
{
    /// <summary>
    /// The constant <see cref="OAuth2EndpointParameterAttribute.Value"/>, which the setting <c>OAuth2:{alias}:Parameters:{name}</c> replaces.
    /// This is the default.
    /// </summary>
    Setting = 0,

    /// <summary>An argument of the URL methods, or a value that the user enters. The value is stored with the connection.</summary>
    /// <remarks>
    /// Without the argument, an authorization uses the value of the user's former connection, the setting or the declared value. If there is
    /// none, the connect endpoint of <c>TypedOAuth.AspNetCore</c> asks the user for the value.
    /// </remarks>
    User = 1,

    /// <summary>A parameter of the authorization response. The value is stored with the connection.</summary>
    Callback = 2,

    /// <summary>
    /// A claim of the ID token, for the issuer of a provider with many tenants (OpenID Connect Core §2). The issuer is then compared with the
    /// declared <c>Issuer</c>, with the claim in place of the placeholder.
    /// </summary>
    IdToken = 3,

    /// <summary>A member of the token response, with dots for nested objects. The value is stored with the connection.</summary>
    TokenResponse = 4,
}
