using TypedOAuth.Definition;

namespace TypedOAuth.Protocol.IdTokens;

/// <summary>Describes faults of ID tokens. The text contains no part of the token.</summary>
internal static class IdTokenFaultText
{
    /// <summary>Returns the end of a sentence that begins with "The ID token".</summary>
    public static string Describe(IdTokenFault fault) => fault switch
    {
        IdTokenFault.Algorithm => "is not signed with a private key (alg); RS, PS and ES with 256, 384 or 512 are accepted. "
            + $"If {IdTokenKeys.SecretAlgorithm} signs the ID tokens of the provider with the client secret, declare IdTokenSigningAlgorithm",
        IdTokenFault.OtherAlgorithm => "is not signed with the algorithm (alg) that the client declares: check IdTokenSigningAlgorithm",
        IdTokenFault.UnknownKey => "is signed with a key that the issuer does not publish",
        IdTokenFault.Signature => "has an invalid signature",
        IdTokenFault.Issuer => "has an issuer (iss) that is not the issuer that the client declares",
        IdTokenFault.Audience => "was issued for another client (aud)",
        IdTokenFault.Expired => "has expired or is not valid yet (exp, nbf)",
        IdTokenFault.IssuedInFuture => "was issued in the future (iat): check the clock of this machine",
        IdTokenFault.Nonce => "belongs to another authorization (nonce)",
        IdTokenFault.AuthorizedParty => "was issued for use by another client (azp)",
        IdTokenFault.AccessTokenHash => "belongs to another access token (at_hash)",
        _ => "cannot be read as a signed JSON Web Token with iss, sub, aud, exp and iat",
    };
}
