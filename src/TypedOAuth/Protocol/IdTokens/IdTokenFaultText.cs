using TypedOAuth.Definition;

namespace TypedOAuth.Protocol.IdTokens;

/// <summary>Words what is wrong with an ID token; nothing of the token is repeated.</summary>
internal static class IdTokenFaultText
{
    /// <summary>Completes a sentence that begins with "The ID token".</summary>
    public static string Describe(IdTokenFault fault) => fault switch
    {
        IdTokenFault.Algorithm => "is not signed with a private key: of the algorithms, RS, PS and ES with 256, 384 and 512 are accepted",
        IdTokenFault.UnknownKey => "is signed with a key that the issuer does not publish",
        IdTokenFault.Signature => "has a signature that no key of the issuer has made",
        IdTokenFault.Issuer => "names another issuer (iss) than the client's",
        IdTokenFault.Audience => "was made for another client (aud)",
        IdTokenFault.Expired => "has expired, or is not valid yet (exp, nbf)",
        IdTokenFault.IssuedInFuture => "was issued in the future (iat): check the clock of this machine",
        IdTokenFault.Nonce => "belongs to another authorization (nonce)",
        IdTokenFault.AuthorizedParty => "was made for another client's use (azp)",
        IdTokenFault.AccessTokenHash => "belongs to another access token (at_hash)",
        _ => "cannot be read as a signed JSON Web Token with iss, sub, aud, exp and iat",
    };
}
