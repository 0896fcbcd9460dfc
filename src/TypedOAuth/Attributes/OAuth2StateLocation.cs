namespace TypedOAuth;

/// <summary>Specifies how the authorization request carries the state (RFC 6749 §4.1.1).</summary>
public enum OAuth2StateLocation
{
    /// <summary>The parameter <c>state</c>. This is the default.</summary>
    Parameter = 0,

    /// <summary>The query of the redirect URI, for providers that refuse or lose the parameter.</summary>
    RedirectUri = 1,
}
