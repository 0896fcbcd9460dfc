namespace TypedOAuth.Definition;

/// <summary>Names what is wrong with an ID token (OpenID Connect Core §3.1.3.7).</summary>
internal enum IdTokenFault
{
    None,

    /// <summary>It is no signed JSON Web Token, or lacks a claim that every ID token has.</summary>
    Malformed,

    /// <summary>Its algorithm is none of the accepted ones: those with a public key.</summary>
    Algorithm,

    /// <summary>The issuer's keys have none that it can be signed with; the issuer may have new ones.</summary>
    UnknownKey,

    /// <summary>No key of the issuer has made its signature.</summary>
    Signature,

    Issuer,
    Audience,

    /// <summary>It has expired.</summary>
    Expired,

    /// <summary>It was issued in the future.</summary>
    IssuedInFuture,

    Nonce,
    AuthorizedParty,
    AccessTokenHash,
}
