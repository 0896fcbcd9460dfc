namespace TypedOAuth;

/// <summary>Specifies how a space is written in the query of the authorization request.</summary>
public enum OAuth2SpaceEncoding
{
    /// <summary><c>%20</c> (RFC 3986 §2.1). This is the default.</summary>
    Percent20 = 0,

    /// <summary><c>+</c>, as in a form.</summary>
    Plus = 1,
}
