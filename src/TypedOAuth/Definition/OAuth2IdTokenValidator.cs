using System.ComponentModel;
using TypedOAuth.Definition;

namespace TypedOAuth.Generated;

/// <summary>Validates an ID token with its keys and the clock.</summary>
/// <remarks>
/// Only the generated code of clients that declare <c>openid</c> refers to the implementation. The runtime does not refer to the
/// implementation, so that a trimmed application without ID tokens does not contain the implementation.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class OAuth2IdTokenValidator
{
    private protected OAuth2IdTokenValidator()
    {
    }

    /// <summary>Validates signature, <c>iss</c>, <c>aud</c>, <c>exp</c> and <c>iat</c> (OpenID Connect Core §3.1.3.7).</summary>
    /// <param name="idToken">The ID token.</param>
    /// <param name="keys">The keys, and the algorithms that they may be used with.</param>
    /// <param name="issuer">The issuer that the client declares.</param>
    /// <param name="clientId">The client identifier.</param>
    /// <param name="now">The time of the client's clock.</param>
    /// <returns>The first fault; <see cref="IdTokenFault.None"/> if the token is valid.</returns>
    internal abstract ValueTask<IdTokenFault> FindFaultAsync(string idToken, IdTokenKeys keys, string issuer, string clientId, DateTimeOffset now);
}
