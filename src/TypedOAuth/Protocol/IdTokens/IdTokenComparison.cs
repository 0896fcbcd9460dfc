using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using TypedOAuth.Definition;
using TypedOAuth.Protocol.Secrets;

namespace TypedOAuth.Protocol.IdTokens;

/// <summary>Compares an ID token with the authorization that it belongs to.</summary>
internal static class IdTokenComparison
{
    /// <summary>Compares the nonce, the authorized party and the access token's hash (OpenID Connect Core §3.1.3.7 and §3.1.3.8).</summary>
    /// <param name="claims">The token's members.</param>
    /// <param name="nonce">The nonce of the authorization request.</param>
    /// <param name="hasNonce">Whether the provider's ID tokens contain the nonce. A nonce that differs is refused in any case.</param>
    /// <param name="clientId">The client identifier.</param>
    /// <param name="accessToken">The access token of the same response.</param>
    /// <returns>The first fault; <see cref="IdTokenFault.None"/> if all members match.</returns>
    public static IdTokenFault FindFault(IdTokenClaims claims, string nonce, bool hasNonce, string clientId, string accessToken)
    {
        if ((hasNonce || claims.Nonce is not null) && !AuthorizationSecrets.AreEqual(claims.Nonce, nonce))
        {
            return IdTokenFault.Nonce;
        }

        // A token for several audiences must name the client that it was issued for.
        if (claims.AuthorizedParty is { } party ? !string.Equals(party, clientId, StringComparison.Ordinal) : claims.Audiences.Count > 1)
        {
            return IdTokenFault.AuthorizedParty;
        }

        return claims.AccessTokenHash is { } hash && !AuthorizationSecrets.AreEqual(hash, HashAccessToken(claims.Algorithm, accessToken))
            ? IdTokenFault.AccessTokenHash
            : IdTokenFault.None;
    }

    /// <summary>Computes <c>at_hash</c>, the left half of the access token's hash (OpenID Connect Core §3.1.3.6).</summary>
    /// <remarks>The name of the signature algorithm ends with the size of the hash in bits.</remarks>
    /// <returns>The hash; <see langword="null"/> if the algorithm names no hash function.</returns>
    private static string? HashAccessToken(string algorithm, string accessToken)
    {
        var octets = Encoding.ASCII.GetBytes(accessToken);
        var hash = algorithm switch
        {
            [.., '2', '5', '6'] => SHA256.HashData(octets),
            [.., '3', '8', '4'] => SHA384.HashData(octets),
            [.., '5', '1', '2'] => SHA512.HashData(octets),
            _ => null,
        };
        return hash is null ? null : Base64Url.EncodeToString(hash.AsSpan(0, hash.Length / 2));
    }
}
