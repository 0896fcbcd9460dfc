namespace TypedOAuth.Definition;

/// <summary>Specifies why an ID token is invalid (OpenID Connect Core §3.1.3.7).</summary>
internal enum IdTokenFault
{
    None,

    /// <summary>The token is not a signed JSON Web Token, or a required claim is missing.</summary>
    Malformed,

    /// <summary>The signature's algorithm is not accepted, because it uses no public key or is unknown.</summary>
    Algorithm,

    /// <summary>The signature's algorithm is not the algorithm that the client declares.</summary>
    OtherAlgorithm,

    /// <summary>The key set contains no key for the token. The issuer may have new keys.</summary>
    UnknownKey,

    /// <summary>The signature matches no key of the issuer.</summary>
    Signature,

    Issuer,
    Audience,

    /// <summary>The token has expired or is not valid yet.</summary>
    Expired,

    /// <summary>The token was issued in the future.</summary>
    IssuedInFuture,

    Nonce,
    AuthorizedParty,
    AccessTokenHash,
}
